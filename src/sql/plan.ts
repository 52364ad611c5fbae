import { fail } from "../core/failure.ts";
import { divide, fraction, gcd, lcm, multiply } from "../core/fraction.ts";
import { isReduced, measureOf, membersFirst, scaleOf, scoredMembersOf, sharesOf } from "../core/graph.ts";
import type { Aggregate, Fraction, Measure, Methodology } from "../types/index.ts";
import { LARGEST_QUOTIENT } from "./dialect.ts";
import type { QueryOptions } from "./options.ts";
import { type LeafPoints, scoredLeaf } from "./scored.ts";

/** A member of a weighted sum of whole numbers. */
export interface WeightedMember {
  readonly code: string;
  readonly factor: bigint;
  /** Its weight as a whole number, by which a missing member leaves its share to the others. */
  readonly weight: bigint;
}

/** A measure as whole numbers over one denominator: a unit's value is `numerator / den`. */
export interface Numerator {
  readonly measure: Measure;
  readonly den: bigint;
  /** The largest numerator that can come up. */
  readonly most: bigint;
  /** 0 for what the table holds; an aggregate stands one above its highest member. */
  readonly level: number;
  readonly terms: readonly WeightedMember[];
  /** What the sum is multiplied with over the weight that is there; undefined where no member may be missing. */
  readonly spread: bigint | undefined;
  /** How it follows from raw figures of the table; undefined where the table holds it. */
  readonly scored?: LeafPoints | undefined;
}

export type Plan = ReadonlyMap<string, Numerator>;

/** What a query computes, members before the aggregates that count them. @throws Failure where SQL cannot be exact */
export function planOf(methodology: Methodology, options: QueryOptions): Plan {
  const needed = neededFor(methodology, options);
  const held = new Set(options.columns ?? [...needed].filter((code) => measureOf(methodology, code)?.is === "leaf"));
  const plan = new Map<string, Numerator>();
  for (const measure of membersFirst(methodology)) {
    const { code, name } = measure;
    if (!needed.has(code)) continue;
    const there = scoredMembersOf(measure).every(([member]) => plan.has(member));
    const computed = measure.is === "aggregate" && there;
    if (held.has(code) && computed) fail("sql-cannot", {}, { why: "given-twice", measure: name });
    if (!held.has(code) && !computed) fail("sql-cannot", {}, { why: "not-given", measure: name });
    plan.set(
      code,
      measure.is === "aggregate" && computed
        ? weighted(methodology, measure, plan, options)
        : given(methodology, measure, options),
    );
  }
  return plan;
}

/** The measures that those to be ranked follow from, down to what the table holds. */
function neededFor(methodology: Methodology, { measures, columns }: QueryOptions): ReadonlySet<string> {
  const needed = new Set(measures.map(({ code }) => code));
  for (const measure of membersFirst(methodology).toReversed()) {
    if (!needed.has(measure.code)) continue;
    const members = scoredMembersOf(measure).map(([member]) => member);
    const isStart = columns?.includes(measure.code) && !members.some((member) => columns.includes(member));
    if (!isStart) for (const member of members) needed.add(member);
  }
  return needed;
}

function given(methodology: Methodology, measure: Measure, { tableDecimals, figures }: QueryOptions): Numerator {
  if (figures && measure.is === "leaf" && measure.score) {
    const scored = scoredLeaf({ ...measure, score: measure.score }, methodology, tableDecimals);
    const { den, most } = scored;
    return { measure, den, most, level: 0, terms: [], spread: undefined, scored };
  }
  const den = 10n ** BigInt(tableDecimals);
  const most = floor(scaleOf(methodology, measure.code), den);
  return { measure, den, most, level: 0, terms: [], spread: undefined };
}

const floor = ({ n, d }: Fraction, den: bigint): bigint => (n * den) / d;

function weighted(methodology: Methodology, measure: Aggregate, plan: Plan, options: QueryOptions): Numerator {
  const { code, name, mean = "arithmetic", needs } = measure;
  if (mean !== "arithmetic" && mean !== "sum") fail("sql-cannot", {}, { why: "mean", measure: name });
  if (isReduced(measure)) fail("sql-cannot", {}, { why: "reduced", measure: name });
  if (needs !== undefined) fail("sql-cannot", {}, { why: "needs", measure: name });
  const shares = [...sharesOf(methodology, measure)].filter(([, { n }]) => n > 0n);
  const weights = overOne(shares.map(([, share]) => share));
  const spread = options.missing === "rescale" ? spreadOf(weights.whole, measure) : undefined;
  const parts = shares.flatMap(([member, share], i) => {
    const one = plan.get(member);
    if (one === undefined) return [];
    const scale = divide(scaleOf(methodology, code), scaleOf(methodology, member));
    const weight = weights.whole[i] ?? 0n;
    const counts = spread === undefined ? share : fraction(weight, spread);
    return [{ code: member, one, weight, factor: multiply(multiply(counts, scale), fraction(1n, one.den)) }];
  });
  const { den, whole } = overOne(parts.map(({ factor }) => factor));
  const terms = parts.map(({ code: member, weight }, i) => ({ code: member, weight, factor: whole[i] ?? 0n }));
  const most = parts.reduce((sum, { one }, i) => sum + (whole[i] ?? 0n) * one.most, 0n) * (spread ?? 1n);
  return { measure, den, most, level: 1 + Math.max(...parts.map(({ one }) => one.level)), terms, spread };
}

/** Fractions as whole numbers over their one denominator, in lowest terms. */
function overOne(fractions: readonly Fraction[]): { readonly den: bigint; readonly whole: readonly bigint[] } {
  const common = fractions.reduce((den, { d }) => lcm(den, d), 1n);
  const whole = fractions.map(({ n, d }) => n * (common / d));
  const divisor = whole.reduce(gcd, common);
  return { den: common / divisor, whole: whole.map((one) => one / divisor) };
}

/** What each sum of weights that can be there divides: one common multiple of all. */
function spreadOf(weights: readonly bigint[], { name }: Measure): bigint {
  let sums = new Set([0n]);
  for (const weight of weights) {
    sums = new Set([...sums, ...[...sums].map((sum) => sum + weight)]);
    if (sums.size > MOST_SUMS) fail("sql-cannot", {}, { why: "width", measure: name });
  }
  let multiple = 1n;
  for (const sum of sums) {
    if (sum > 0n) multiple = lcm(multiple, sum);
    if (multiple > LARGEST_QUOTIENT) fail("sql-cannot", {}, { why: "width", measure: name });
  }
  return multiple;
}

const MOST_SUMS = 10_000;
