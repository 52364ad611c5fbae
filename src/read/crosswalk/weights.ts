import { problem } from "../../core/failure.ts";
import { fraction } from "../../core/fraction.ts";
import type { Fraction, Place, Problem } from "../../types/index.ts";
import type { DecimalSign } from "../table/number.ts";
import { NumberCells } from "../table/number-cells.ts";

/** A cell of a number column, and where it is. */
export interface NumberCell {
  readonly text: string;
  readonly place: Place;
}

/** The weights in the cells of one file, each above 0; undefined where a cell holds none, which is a problem. */
export function weightsIn(
  list: readonly NumberCell[],
  stated: DecimalSign | undefined,
  problems: Problem[],
): readonly (Fraction | undefined)[] {
  const weights: (Fraction | undefined)[] = list.map(() => undefined);
  const cells = new NumberCells(undefined, stated, problems);
  const { numbers } = cells;
  const read = ({ text, place }: NumberCell, i: number): void => {
    const { file = "", line = 0, column = 0 } = place;
    const outcome = cells.read(text, file, line, column);
    const { big, digits, decimals, over } = numbers;
    const value = outcome === "number" ? fraction(big ?? BigInt(digits), 10n ** BigInt(decimals) * over) : undefined;
    if (outcome === "ambiguous") cells.wait(text, place, () => read({ text, place }, i));
    else if (outcome === "contradiction") cells.contradicts(text, place);
    else if (value && value.n > 0n) weights[i] = value;
    else problems.push(problem("weight-invalid", place, { found: text }));
  };
  for (const [i, cell] of list.entries()) read(cell, i);
  cells.finish();
  return weights;
}
