import { at, columnOf } from "../../core/column.ts";
import { divide, fraction, lcm, multiply, overOne, subtract, sum } from "../../core/fraction.ts";
import { isLinear, measureOf, scaleOf, sharesOf } from "../../core/graph.ts";
import { knownOf } from "../../core/known.ts";
import type { Aggregate, Fraction, Methodology, Missing } from "../../types/index.ts";
import { meanOfMembers } from "../mean.ts";
import { type MemberChange, type MemberParts, type Player, partsOfPlayers, playersOf } from "./players.ts";
import { shapley } from "./shapley.ts";

/** What a measure of one unit comes to for every set of players that have their new values, a bit a player; × `den`. */
export interface ScoresBySet {
  readonly players: readonly Player[];
  /** Doubles where these are whole numbers small enough. */
  readonly values: readonly bigint[] | Float64Array;
  readonly den: bigint;
}

const NOTHING = fraction(0n);

/** The members of an aggregate that count, with their values; a missing one is 0 where missing ones count as 0. */
export function memberChanges(
  methodology: Methodology,
  aggregate: Aggregate,
  valuesOf: (code: string) => readonly [from: Fraction | undefined, to: Fraction | undefined],
  missing: Missing,
): readonly MemberChange[] {
  const zero = missing === "zero" ? NOTHING : undefined;
  return membersIn(methodology, aggregate).map(({ measure, share, unit }) => {
    const [from, to] = valuesOf(measure.code);
    return { measure, share, unit, from: from ?? zero, to: to ?? zero };
  });
}

type Member = Pick<MemberChange, "measure" | "share" | "unit">;

/** The members of an aggregate that count, which are the same for every unit. */
const membersIn = knownOf((methodology: Methodology, aggregate: Aggregate): readonly Member[] => {
  const scale = scaleOf(methodology, aggregate.code);
  return [...sharesOf(methodology, aggregate)].flatMap(([code, share]): Member[] => {
    const measure = measureOf(methodology, code);
    const unit = divide(multiply(share, scale), scaleOf(methodology, code));
    return measure && share.n > 0n ? [{ measure, share, unit }] : [];
  });
});

/**
 * What each member did to the value of its aggregate; together the whole change. In a weighted mean of values that are
 * all there it is share × change, otherwise the member's Shapley value. Undefined where a set of members has no value.
 */
export function partsOfChange(
  methodology: Methodology,
  aggregate: Aggregate,
  changes: readonly MemberChange[],
  missing: Missing,
): MemberParts | undefined {
  const parts = weightedParts(aggregate, changes);
  if (parts) {
    const members = changes.map(({ measure }, i) => ({ measure, change: parts[i] ?? NOTHING }));
    return { members, together: undefined };
  }
  const scores = scoresBySet(methodology, aggregate, changes, missing);
  return scores && partsOfPlayers(changes, scores.players, shapley(scores.values, scores.den));
}

/** Share × change of each member of a weighted mean; undefined where it is none, or lacks a value. */
function weightedParts(aggregate: Aggregate, changes: readonly MemberChange[]): readonly Fraction[] | undefined {
  if (!isLinear(aggregate)) return undefined;
  const parts: Fraction[] = [];
  for (const { unit, from, to } of changes) {
    if (!from || !to) return undefined;
    parts.push(multiply(unit, subtract(to, from)));
  }
  return parts;
}

/** The aggregate for every set of players; undefined where a set gives no value. */
export function scoresBySet(
  methodology: Methodology,
  aggregate: Aggregate,
  changes: readonly MemberChange[],
  missing: Missing,
): ScoresBySet | undefined {
  const players = playersOf(methodology, aggregate, changes);
  const scale = scaleOf(methodology, aggregate.code);
  const shareOf = (value: Fraction | undefined, { measure }: MemberChange): Fraction | undefined =>
    value && divide(value, scaleOf(methodology, measure.code));
  const parts = weightedParts(aggregate, changes);
  if (parts) {
    const start = sum(changes.map(({ unit, from = NOTHING }) => multiply(unit, from)));
    const partOf = (one: MemberChange): Fraction => parts[changes.indexOf(one)] ?? NOTHING;
    return {
      players,
      ...sumsBySet(
        start,
        players.map((player) => sum(player.map(partOf))),
      ),
    };
  }
  const sets = 1 << players.length;
  const weighted = changes.map((change) => {
    const at = players.findIndex((player) => player.includes(change));
    const bit = at < 0 ? 0 : 1 << at;
    const [from, to] = [shareOf(change.from, change), shareOf(change.to, change)];
    return { weight: change.share, column: columnOf(sets, (set) => (bit > 0 && set & bit ? to : from)) };
  });
  const made = meanOfMembers(weighted, aggregate.mean ?? "arithmetic", missing === "rescale" ? "rescale" : "strict");
  const values = Array.from({ length: sets }, (_, set) => at(made, set));
  const known = values.flatMap((value) => (value === undefined ? [] : [multiply(value, scale)]));
  if (known.length < sets || sets === 0) return undefined;
  const den = known.reduce((all, { d }) => lcm(all, d), 1n);
  return { players, values: known.map(({ n, d }) => n * (den / d)), den };
}

/** A start and what is added to it, for every set of parts. */
function sumsBySet(start: Fraction, parts: readonly Fraction[]): Pick<ScoresBySet, "values" | "den"> {
  const small = overOne([start, ...parts]);
  const values = small && smallSums(small.wholes);
  if (values) return { values, den: BigInt(small.den) };
  const den = parts.reduce((all, { d }) => lcm(all, d), start.d);
  const whole = ({ n, d }: Fraction): bigint => n * (den / d);
  return { values: largeSums(whole(start), parts.map(whole)), den };
}

/** In doubles, first the start; undefined where these do not hold every sum. */
function smallSums([start = 0, ...parts]: readonly number[]): Float64Array | undefined {
  const most = parts.reduce((all, part) => all + Math.abs(part), Math.abs(start));
  if (most > Number.MAX_SAFE_INTEGER) return undefined;
  const values = new Float64Array(1 << parts.length).fill(start);
  for (const [i, part] of parts.entries()) {
    const count = 1 << i;
    for (let set = 0; set < count; set++) values[count + set] = (values[set] ?? 0) + part;
  }
  return values;
}

function largeSums(start: bigint, parts: readonly bigint[]): readonly bigint[] {
  const values = [start];
  for (const part of parts) for (const value of [...values]) values.push(value + part);
  return values;
}
