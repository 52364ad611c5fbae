import { fraction } from "../../core/fraction.ts";
import type { Fraction } from "../../types/index.ts";
import { type DecimalSign, isMissing, NumberReader } from "../table/number.ts";

/** A figure of a cell: its value, how many decimals it is written with, and whether in percent. */
export interface CellFigure {
  readonly value: Fraction;
  readonly decimals: number;
  readonly percent: boolean;
}

export type FigureOf = (cell: string) => CellFigure | undefined;

/** Reads the figures of one file with one decimal sign, which the first cell settles that can be read in one way only. */
export function figureReader(cells: Iterable<string>, sign: DecimalSign | undefined): FigureOf {
  const numbers = new NumberReader(sign);
  for (const cell of cells) if (numbers.sign === undefined) numbers.read(cell);
  // What no cell settles, ranking asks about; here it only tells how large values are.
  const reader = new NumberReader(numbers.sign ?? "point");
  return (cell) => {
    if (isMissing(cell) || reader.read(cell) !== "number") return undefined;
    const { digits, big, decimals, over, percent } = reader;
    return { value: fraction(big ?? BigInt(digits), 10n ** BigInt(decimals) * over), decimals, percent };
  };
}
