import { sampleCorrelation, sampleVariance } from "simple-statistics";
import { at, lengthOf } from "../../core/column.ts";
import { nearestDouble } from "../../core/fraction.ts";
import { deductionsIn, measureOf, scoredMembersOf } from "../../core/graph.ts";
import type { Coherence, Column, Measure, MemberCoherence, Methodology } from "../../types/index.ts";

/** The values of a column as doubles, NaN where missing. */
export const doublesOf = (column: Column): readonly number[] =>
  Array.from({ length: lengthOf(column) }, (_, i) => {
    const value = at(column, i);
    return value === undefined ? Number.NaN : nearestDouble(value);
  });

/** Pearson's correlation over the units that have both; undefined where there are fewer than three, or no spread. */
export function correlationOf(one: readonly number[], other: readonly number[]): number | undefined {
  const both = [...one.keys()].filter((i) => !Number.isNaN(one[i]) && !Number.isNaN(other[i]));
  if (both.length < 3) return undefined;
  const [a, b] = [both.map((i) => one[i] ?? 0), both.map((i) => other[i] ?? 0)];
  if (new Set(a).size < 2 || new Set(b).size < 2) return undefined;
  return sampleCorrelation(a, b);
}

/**
 * Cronbach's alpha of a group: k/(k − 1) · (1 − Σ variance of each / variance of their sum), over the units that have all
 * (Cronbach, 1951). Undefined with fewer than two members or three units, or where the sum has no spread.
 */
export function alphaOf(members: readonly (readonly number[])[]): number | undefined {
  const [first = []] = members;
  const complete = [...first.keys()].filter((i) => members.every((values) => !Number.isNaN(values[i])));
  if (members.length < 2 || complete.length < 3) return undefined;
  const rows = members.map((values) => complete.map((i) => values[i] ?? 0));
  const sums = complete.map((_, i) => rows.reduce((sum, values) => sum + (values[i] ?? 0), 0));
  const whole = sampleVariance(sums);
  if (whole === 0) return undefined;
  const parts = rows.reduce((sum, values) => sum + sampleVariance(values), 0);
  return (members.length / (members.length - 1)) * (1 - parts / whole);
}

/** How the members of every aggregate that has several go together. */
export function coherenceOf(
  methodology: Methodology,
  columns: ReadonlyMap<string, Column>,
  shown: ReadonlySet<string>,
): readonly Coherence[] {
  const known = new Map<string, readonly number[]>();
  const values = (code: string): readonly number[] | undefined => {
    const column = columns.get(code);
    const found = known.get(code) ?? (column && doublesOf(column));
    if (found) known.set(code, found);
    return found;
  };
  return methodology.measures.flatMap((aggregate): Coherence[] => {
    const own = values(aggregate.code);
    const members = scoredMembersOf(aggregate).flatMap(([code]) => {
      const [measure, column] = [measureOf(methodology, code), values(code)];
      return measure && column ? [{ measure, column }] : [];
    });
    const deductions = deductionsIn(methodology, aggregate.code);
    const isDeduction = ({ code }: Measure): boolean => deductions.has(code);
    if (own === undefined || members.length < 2 || !shown.has(aggregate.code)) return [];
    const withOthers = (measure: Measure, column: readonly number[]) =>
      members
        .filter((other) => other.measure !== measure)
        .map((other) => ({ measure: other.measure, correlation: correlationOf(column, other.column) }));
    const found = members.map(
      ({ measure, column }): MemberCoherence => ({
        measure,
        isDeduction: isDeduction(measure),
        withAggregate: correlationOf(column, own),
        withOthers: withOthers(measure, column),
      }),
    );
    const counted = members.map(({ measure, column }) =>
      isDeduction(measure) ? column.map((value) => -value) : column,
    );
    return [{ aggregate, alpha: alphaOf(counted), members: found }];
  });
}
