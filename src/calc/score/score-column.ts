import { columnOf, lengthOf } from "../../core/column.ts";
import { problem } from "../../core/failure.ts";
import { figuresOf } from "../../core/figures.ts";
import { compare, divide } from "../../core/fraction.ts";
import type { Column, Fraction, Leaf, Operand, Place, Problem, Score, Scores } from "../../types/index.ts";
import { readerOf } from "./amount.ts";
import { fastRatio } from "./fast-ratio.ts";
import { type Points, Refusal, type RuleInput } from "./rule.ts";
import { isApproximateRule, scorerOf } from "./scorer.ts";

export type ScoredLeaf = Leaf & { readonly score: Score };

/**
 * The scores of a measure for the units of a table, among those of all years; what a rule refuses, and what it
 * gives above the maximum, goes to `problems`.
 */
export function scoreColumn(
  measure: ScoredLeaf,
  table: Scores,
  tables: readonly Scores[],
  problems: Problem[],
): Column {
  const { raw, methodology, units } = table;
  const { score, max } = measure;
  const columns = raw?.columns ?? new Map<string, Column>();
  const n = units.codes.length;
  const inPoints = methodology.scale === "points";
  const fast = inPoints && "ratio" in score ? fastRatio(score, max, columns, n) : undefined;
  if (fast) return fast;
  const field: RuleInput = {
    points: max,
    reader: (operand) => readerOf(operand, columns),
    all: (operand, over) =>
      (over === "years" ? tables : [table]).flatMap(({ raw: other }) => valuesOf(operand, other?.columns)),
  };
  const scorer = scorerOf(score, field);
  const read = figuresOf(score).map((code) => columns.get(code));
  const fixed = read.flatMap((column) => (column?.kind === "fixed" ? [column.num] : []));
  const { distinct, at } = fixed.length === read.length ? distinctOf(fixed, n) : everyUnit(n);
  const points = distinct.map((unit) => scorer(unit));
  tellFaults(measure, table, { points, at }, problems);
  const scoreOf = (one: Points): Fraction | undefined => {
    if (one === undefined || one instanceof Refusal) return undefined;
    return inPoints ? one : divide(one, max);
  };
  const scores = columnOf(points.length, (i) => scoreOf(points[i]), isApproximateRule(score));
  return spread(scores, at);
}

/** Tells of each unit whose figures the rule refuses, or whose points are above the maximum. */
function tellFaults(
  { score, max, name }: ScoredLeaf,
  { raw, units, file, lines }: Scores,
  { points, at }: { readonly points: readonly Points[]; readonly at: Int32Array },
  problems: Problem[],
): void {
  const isOver = (one: Points): one is Fraction =>
    one !== undefined && !(one instanceof Refusal) && compare(one, max) > 0;
  if (!points.some((one) => one instanceof Refusal || isOver(one))) return;
  const placeOf = (unit: number, figure: string | undefined): Place => {
    const place = figure === undefined ? undefined : raw?.placeOf(unit, figure);
    return place ?? { file, line: lines[unit], unit: units.names[unit] };
  };
  const [first] = figuresOf(score);
  for (const [unit, place] of at.entries()) {
    const one = points[place];
    if (one instanceof Refusal) problems.push(one.problem(placeOf(unit, one.figure), name));
    else if (isOver(one)) {
      const details = { unit: units.names[unit] ?? "", measure: name, score: one, max };
      problems.push(problem("score-over-max", placeOf(unit, first), details));
    }
  }
}

/** Units that stand for all that have the same figures, and for each unit the place of the one that stands for it. */
interface Distinct {
  readonly distinct: readonly number[];
  readonly at: Int32Array;
}

/** Counts and words are few, so that most points are worked out once. */
function distinctOf(figures: readonly Float64Array[], n: number): Distinct {
  const places = new Map<number | string, number>();
  const distinct: number[] = [];
  const at = new Int32Array(n);
  const [only, second] = figures;
  for (let unit = 0; unit < n; unit++) {
    const key = second === undefined ? (only?.[unit] ?? Number.NaN) : figures.map((num) => num[unit]).join();
    let place = places.get(key);
    if (place === undefined) {
      place = distinct.push(unit) - 1;
      places.set(key, place);
    }
    at[unit] = place;
  }
  return { distinct, at };
}

const everyUnit = (n: number): Distinct => ({
  distinct: Array.from({ length: n }, (_, i) => i),
  at: Int32Array.from({ length: n }, (_, i) => i),
});

/** The column that has at each unit the value of its place in another. */
function spread(column: Column, at: Int32Array): Column {
  if (column.kind === "exact") return { ...column, values: Array.from(at, (place) => column.values[place]) };
  const num = new Float64Array(at.length);
  for (let unit = 0; unit < at.length; unit++) num[unit] = column.num[at[unit] ?? -1] ?? Number.NaN;
  return { ...column, num };
}

function valuesOf(operand: Operand<Fraction>, columns: ReadonlyMap<string, Column> | undefined): readonly Fraction[] {
  const [first] = columns?.values() ?? [];
  if (columns === undefined || first === undefined) return [];
  const read = readerOf(operand, columns);
  return Array.from({ length: lengthOf(first) }, (_, unit) => read(unit)).filter(
    (value): value is Fraction => value !== undefined && !(value instanceof Refusal),
  );
}
