import { compare, fraction } from "../../core/fraction.ts";
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

/** What the cells of a column hold. */
export interface ColumnSummary {
  /** How many say anything, and how many of these are figures. */
  readonly said: number;
  readonly figures: number;
  readonly largest: Fraction | undefined;
  /** The most decimals of a figure, without those that percent adds. */
  readonly decimals: number;
  readonly percent: boolean;
}

/** Reads a column once, without keeping its figures. */
export function summaryOf(cells: Iterable<string>, figureOf: FigureOf): ColumnSummary {
  let [said, figures, decimals, percent] = [0, 0, 0, false];
  let largest: Fraction | undefined;
  for (const cell of cells) {
    if (isMissing(cell)) continue;
    said++;
    const figure = figureOf(cell);
    if (figure === undefined) continue;
    figures++;
    largest = largerOf(largest, figure.value);
    decimals = Math.max(decimals, figure.percent ? figure.decimals - 2 : figure.decimals);
    percent ||= figure.percent;
  }
  return { said, figures, largest, decimals, percent };
}

/** The larger of two values, of which there may be one or none. */
export const largerOf = (one: Fraction | undefined, other: Fraction | undefined): Fraction | undefined =>
  one && other ? (compare(one, other) >= 0 ? one : other) : (one ?? other);
