import { problem } from "../../core/failure.ts";
import { fraction } from "../../core/fraction.ts";
import type { Fraction, Place, Problem } from "../../types/index.ts";
import { type DecimalSign, NumberReader, type Outcome } from "../table/number.ts";

/** A cell of a number column, and where it is. */
export interface NumberCell {
  readonly text: string;
  readonly place: Place;
}

/**
 * The weights in the cells of one file, each above 0; undefined where a cell holds none, which is a problem. The
 * decimal sign is one for the whole file: as stated, else by the first cell that can be read in one way only, wherever
 * it stands.
 */
export function weightsIn(
  cells: readonly NumberCell[],
  stated: DecimalSign | undefined,
  problems: Problem[],
): readonly (Fraction | undefined)[] {
  const numbers = new NumberReader(stated);
  const isSettled = ({ text }: NumberCell): boolean => {
    numbers.read(text);
    return numbers.sign !== undefined;
  };
  const evidence = stated === undefined ? cells.find(isSettled) : undefined;
  const outcomes = cells.map(({ text }) => numbers.read(text));
  const undecided = outcomes.indexOf("ambiguous");
  return cells.map((cell, i) => {
    const { text, place } = cell;
    const outcome = outcomes[i] ?? "invalid";
    const value = outcome === "number" ? weightOf(numbers, text) : undefined;
    if (value !== undefined || (outcome === "ambiguous" && i !== undecided)) return value;
    problems.push(
      outcome === "ambiguous"
        ? problem("decimal-ambiguous", place, { found: text, cells: count(outcomes, outcome) })
        : outcome === "contradiction"
          ? contradiction(cell, evidence, stated)
          : problem("weight-invalid", place, { found: text }),
    );
    return undefined;
  });
}

function weightOf(numbers: NumberReader, text: string): Fraction | undefined {
  numbers.read(text);
  const value = fraction(numbers.big ?? BigInt(numbers.digits), 10n ** BigInt(numbers.decimals) * numbers.over);
  return value.n > 0n ? value : undefined;
}

const count = (outcomes: readonly Outcome[], one: Outcome): number =>
  outcomes.filter((outcome) => outcome === one).length;

function contradiction(
  { text: found, place }: NumberCell,
  evidence: NumberCell | undefined,
  stated: DecimalSign | undefined,
): Problem {
  const { text: first = "", place: at = {} } = evidence ?? {};
  const { line: firstLine = 0, column: firstColumn = 0 } = at;
  return problem("decimal-contradictory", place, { found, first, firstLine, firstColumn, stated });
}
