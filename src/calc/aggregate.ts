import { at, columnOf, filled, has, isApproximate, lengthOf, scaled } from "../core/column.ts";
import { divide, fraction } from "../core/fraction.ts";
import { effectiveWeights, isReduced, membersFirst, scaleOf, sharesOf } from "../core/graph.ts";
import type { Aggregate, Column, Fraction, Methodology, Missing } from "../types/index.ts";
import { meanOfMembers, type Weighted } from "./mean.ts";

/** Every measure that a table gives or that follows from it. */
export interface Aggregated {
  readonly columns: ReadonlyMap<string, Column>;
  /** Aggregates taken as given, because their members are not there for every unit that has one. */
  readonly startsFrom: readonly string[];
  /** Of those, what follows from the members for the units that have them all. */
  readonly partly: ReadonlyMap<string, Column>;
  /** Aggregates that were given too, and were computed anew from their members. */
  readonly recomputed: readonly string[];
  /** Members without a column that were counted as 0, or whose weight went to the others. */
  readonly absent: readonly string[];
  /** Values below 0 in a mean that needs values of 0 or more; the unit has no value there. */
  readonly negative: readonly Negative[];
}

/** A value that a mean cannot take. */
export interface Negative {
  readonly aggregate: Aggregate & { readonly mean: "geometric" | "harmonic" };
  readonly member: string;
  readonly unit: number;
  readonly value: Fraction;
}

/**
 * Computes the aggregates of a methodology from given columns, in the units of its scale (0–1 or points).
 * A member of weight 0 is never needed. `missing`: `zero` reads a missing given value as 0; `rescale` shares a
 * missing member's weight among the others; otherwise an aggregate with a missing member is missing. `fromMembers`: an
 * aggregate whose members have columns is computed even where one lacks the value of a unit that has its own.
 */
export function aggregate(
  methodology: Methodology,
  given: ReadonlyMap<string, Column>,
  missing: Missing,
  fromMembers = false,
): Aggregated {
  const columns = new Map<string, Column>();
  const startsFrom: string[] = [];
  const partly = new Map<string, Column>();
  const recomputed: string[] = [];
  const absent = new Set<string>();
  const negative: Negative[] = [];

  const compute = (measure: Aggregate): Column | undefined => {
    const shares = [...sharesOf(methodology, measure)].filter(([, { n }]) => n !== 0n);
    const members = shares.map(([code, weight]) => ({ code, weight, column: columns.get(code) }));
    const n = lengthOf(members.find(({ column }) => column)?.column ?? NOTHING);
    const fill = missing === "zero" ? fraction(0n) : undefined;
    if (n === 0 || (missing !== "zero" && missing !== "rescale" && members.some(({ column }) => !column))) {
      return undefined;
    }
    const weighted: Weighted[] = [];
    for (const { code, weight, column } of members) {
      if (column === undefined) absent.add(code);
      const values = column ?? columnOf(n, () => fill);
      const allowed = needsPositive(measure) ? withoutNegative(values, measure, code, negative) : values;
      weighted.push({ weight, column: scaled(allowed, divide(fraction(1n), scaleOf(methodology, code))) });
    }
    const { mean = "arithmetic", code } = measure;
    const made = meanOfMembers(weighted, mean, missing === "rescale" ? "rescale" : "strict");
    const value = isReduced(measure) && measure.belowZero !== true ? fromZero(made) : made;
    return scaled(withEnough(value, measure, methodology, given, startsFrom), scaleOf(methodology, code));
  };

  for (const measure of membersFirst(methodology)) {
    const { code } = measure;
    const own = given.get(code);
    const start = own && missing === "zero" ? filled(own, fraction(0n)) : own;
    const computed = measure.is === "aggregate" ? compute(measure) : undefined;
    const column = computed === undefined || (own && !fromMembers && !covers(computed, own)) ? start : computed;
    if (measure.is === "aggregate" && own) (column === start ? startsFrom : recomputed).push(code);
    if (column === start && computed !== undefined) partly.set(code, computed);
    if (column !== undefined) columns.set(code, column);
  }
  return { columns, startsFrom, partly, recomputed, absent: [...absent], negative };
}

/** The values that a mean can take; the others go to `negative`. */
function withoutNegative(
  column: Column,
  aggregate: Negative["aggregate"],
  member: string,
  negative: Negative[],
): Column {
  const before = negative.length;
  const value = (unit: number): Fraction | undefined => {
    const own = at(column, unit);
    if (own === undefined || own.n >= 0n) return own;
    negative.push({ aggregate, member, unit, value: own });
    return undefined;
  };
  if (column.kind === "fixed" && !column.num.some((num) => num < 0)) return column;
  const kept = columnOf(lengthOf(column), value, isApproximate(column));
  return negative.length === before ? column : kept;
}

/** A measure's column without the units that have less than the needed share of what it follows from. */
function withEnough(
  column: Column,
  { code, needs }: Aggregate,
  methodology: Methodology,
  given: ReadonlyMap<string, Column>,
  startsFrom: readonly string[],
): Column {
  if (needs === undefined) return column;
  const shares = [...effectiveWeights(methodology, code, new Set(startsFrom))];
  const leaves = shares.flatMap(([leaf, share]) => (share.n !== 0n ? [given.get(leaf)] : []));
  const isEnough = (i: number): boolean => {
    const there = leaves.filter((leaf) => leaf !== undefined && has(leaf, i)).length;
    return BigInt(there) * needs.d >= needs.n * BigInt(leaves.length);
  };
  return columnOf(lengthOf(column), (i) => (isEnough(i) ? at(column, i) : undefined), isApproximate(column));
}

const NOTHING: Column = { kind: "exact", values: [] };

const needsPositive = (measure: Aggregate): measure is Negative["aggregate"] =>
  measure.mean === "geometric" || measure.mean === "harmonic";

/** A column whose values below 0 are 0. */
function fromZero(column: Column): Column {
  const value = (i: number): Fraction | undefined => {
    const own = at(column, i);
    return own && (own.n < 0n ? fraction(0n) : own);
  };
  return columnOf(lengthOf(column), value, isApproximate(column));
}

/** Whether `column` has a value wherever `other` has one. */
function covers(column: Column, other: Column): boolean {
  for (let i = 0; i < lengthOf(other); i++) if (has(other, i) && !has(column, i)) return false;
  return true;
}
