import { expect } from "vitest";
import { readerOf } from "../../../src/calc/score/amount.ts";
import { type Points, Refusal } from "../../../src/calc/score/rule.ts";
import { scorerOf } from "../../../src/calc/score/scorer.ts";
import { columnOf } from "../../../src/core/column.ts";
import { fractionOf, fractionOfText } from "../../../src/core/fraction.ts";
import { scoreFrom } from "../../../src/read/methodology/score-from-file.ts";
import type { Column, Fraction, Score } from "../../../src/types/index.ts";
import { exactText } from "../../../src/write/formats/number.ts";

export type Figures = Readonly<Record<string, readonly (string | number | undefined)[]>>;

/** The points that a rule gives each unit: exactly, as texts; `–` where a figure is missing, `!` where it is refused. */
export function points(rule: Score<number>, figures: Figures, max = 20): readonly string[] {
  return scored(rule, figures, max).map((value) => {
    if (value instanceof Refusal) return `!${value.figure}`;
    return value === undefined ? "–" : exactText(value);
  });
}

/** The same as they are, of the first of several years. */
export function scored(
  rule: Score<number>,
  figures: Figures,
  max: number,
  others: readonly Figures[] = [],
): readonly Points[] {
  const tables = [figures, ...others].map(columnsOf);
  const [columns = new Map<string, Column>()] = tables;
  const exact = exactly(rule);
  const n = Object.values(figures)[0]?.length ?? 0;
  const scorer = scorerOf(exact, {
    points: fractionOf(max),
    reader: (operand) => readerOf(operand, columns),
    all: (operand, over) =>
      (over === "years" ? tables : [columns]).flatMap((table) =>
        Array.from({ length: n }, (_, i) => readerOf(operand, table)(i)).filter(
          (value): value is Fraction => value !== undefined && !(value instanceof Refusal),
        ),
      ),
  });
  return Array.from({ length: n }, (_, i) => scorer(i));
}

export const columnsOf = (figures: Figures): ReadonlyMap<string, Column> =>
  new Map(
    Object.entries(figures).map(([code, values]) => [
      code,
      columnOf(values.length, (i) => {
        const value = values[i];
        return value === undefined ? undefined : fractionOfText(String(value));
      }),
    ]),
  );

/** A rule with exact numbers. */
export const exactly = (rule: Score<number>): Score => scoreFrom(rule, new Map(), (_, __, value) => fractionOf(value));

/** A number for comparing with doubles; NaN where there are no points. */
export const number = (value: Points): number =>
  value === undefined || value instanceof Refusal ? Number.NaN : Number((value.n * 10n ** 15n) / value.d) / 1e15;

/** Expects doubles to be those of another route. */
export const close = (found: readonly number[], naive: readonly number[]): void => {
  for (const [i, value] of naive.entries()) expect(found[i]).toBeCloseTo(value, 9);
};
