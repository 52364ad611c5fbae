import { at, columnOf } from "../../core/column.ts";
import { add, compare, divide, fraction, lcm, multiply, subtract } from "../../core/fraction.ts";
import { isLinear, measureOf, scaleOf, sharesOf } from "../../core/graph.ts";
import type { Aggregate, Fraction, Measure, Methodology, Missing } from "../../types/index.ts";
import { meanOfMembers } from "../mean.ts";
import { shapley } from "./shapley.ts";

/** A member of an aggregate and its values, the old and the new; undefined where one is missing. */
export interface MemberChange {
  readonly measure: Measure;
  /** What its value, over its scale, counts in the aggregate: 0–1. */
  readonly share: Fraction;
  readonly from: Fraction | undefined;
  readonly to: Fraction | undefined;
}

/** What a measure of one unit comes to for every set of members that have their new values, a bit a member; × `den`. */
export interface ScoresBySet {
  readonly values: readonly bigint[];
  readonly den: bigint;
}

const NOTHING = fraction(0n);

/** More members than these are not tried in every combination. */
export const MOST_MEMBERS = 12;

/** The members of an aggregate that count, with their values; a missing one is 0 where missing ones count as 0. */
export function memberChanges(
  methodology: Methodology,
  aggregate: Aggregate,
  valuesOf: (code: string) => readonly [from: Fraction | undefined, to: Fraction | undefined],
  missing: Missing,
): readonly MemberChange[] {
  const zero = missing === "zero" ? NOTHING : undefined;
  return [...sharesOf(methodology, aggregate)].flatMap(([code, share]) => {
    const measure = measureOf(methodology, code);
    const [from, to] = valuesOf(code);
    return measure && share.n > 0n ? [{ measure, share, from: from ?? zero, to: to ?? zero }] : [];
  });
}

const isChanged = ({ from, to }: MemberChange): boolean =>
  from && to ? compare(from, to) !== 0 : from !== undefined || to !== undefined;

/** The members whose values differ: the players of the game. */
export const changedMembers = (changes: readonly MemberChange[]): readonly MemberChange[] => changes.filter(isChanged);

/**
 * What each member did to the value of its aggregate; together the whole change. In a weighted mean of values that are
 * all there it is share × change, otherwise the member's Shapley value. Undefined where these are too many to try.
 */
export function partsOfChange(
  methodology: Methodology,
  aggregate: Aggregate,
  changes: readonly MemberChange[],
  missing: Missing,
): readonly { readonly measure: Measure; readonly change: Fraction }[] | undefined {
  const parts = weightedParts(methodology, aggregate, changes);
  if (parts) return changes.map(({ measure }, i) => ({ measure, change: parts[i] ?? NOTHING }));
  const players = changedMembers(changes);
  const scores = scoresBySet(methodology, aggregate, changes, missing);
  if (scores === undefined) return undefined;
  const worth = shapley(scores.values, scores.den);
  return changes.map((one) => ({ measure: one.measure, change: worth[players.indexOf(one)] ?? NOTHING }));
}

/** Share × change of each member of a weighted mean; undefined where it is none, or lacks a value. */
function weightedParts(
  methodology: Methodology,
  aggregate: Aggregate,
  changes: readonly MemberChange[],
): readonly Fraction[] | undefined {
  if (!isLinear(aggregate)) return undefined;
  const scale = scaleOf(methodology, aggregate.code);
  const parts = changes.map(({ measure, share, from, to }) => {
    const unit = divide(multiply(share, scale), scaleOf(methodology, measure.code));
    return from && to && multiply(unit, subtract(to, from));
  });
  const known = parts.filter((part) => part !== undefined);
  return known.length < parts.length ? undefined : known;
}

/** The aggregate for every set of changed members; undefined where these are too many, or a set gives no value. */
export function scoresBySet(
  methodology: Methodology,
  aggregate: Aggregate,
  changes: readonly MemberChange[],
  missing: Missing,
): ScoresBySet | undefined {
  const players = changedMembers(changes);
  if (players.length > MOST_MEMBERS) return undefined;
  const scale = scaleOf(methodology, aggregate.code);
  const shareOf = (value: Fraction | undefined, { measure }: MemberChange): Fraction | undefined =>
    value && divide(value, scaleOf(methodology, measure.code));
  const parts = weightedParts(methodology, aggregate, changes);
  if (parts) {
    const start = changes.reduce(
      (sum, change) => add(sum, multiply(multiply(change.share, scale), shareOf(change.from, change) ?? NOTHING)),
      NOTHING,
    );
    return sums(
      start,
      players.map((player) => parts[changes.indexOf(player)] ?? NOTHING),
    );
  }
  const sets = 1 << players.length;
  const weighted = changes.map((change) => {
    const bit = 1 << players.indexOf(change);
    const [from, to] = [shareOf(change.from, change), shareOf(change.to, change)];
    return { weight: change.share, column: columnOf(sets, (set) => (bit > 0 && set & bit ? to : from)) };
  });
  const made = meanOfMembers(weighted, aggregate.mean ?? "arithmetic", missing === "rescale" ? "rescale" : "strict");
  const values = Array.from({ length: sets }, (_, set) => at(made, set));
  const known = values.flatMap((value) => (value === undefined ? [] : [multiply(value, scale)]));
  if (known.length < sets || sets === 0) return undefined;
  const den = known.reduce((all, { d }) => lcm(all, d), 1n);
  return { values: known.map(({ n, d }) => n * (den / d)), den };
}

/** A start and what is added to it, for every set of parts. */
function sums(start: Fraction, parts: readonly Fraction[]): ScoresBySet {
  const den = parts.reduce((all, { d }) => lcm(all, d), start.d);
  const whole = ({ n, d }: Fraction): bigint => n * (den / d);
  const values = [whole(start)];
  for (const part of parts) for (const value of [...values]) values.push(value + whole(part));
  return { values, den };
}
