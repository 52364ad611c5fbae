import { compare, divide, fraction, multiply, subtract } from "../../core/fraction.ts";
import { isLinear, scaleOf } from "../../core/graph.ts";
import type { Aggregate, Fraction, JointPart, Measure, Methodology, PartOfChange } from "../../types/index.ts";

/** A member of an aggregate and its values, the old and the new; undefined where one is missing. */
export interface MemberChange {
  readonly measure: Measure;
  /** What its value, over its scale, counts in the aggregate: 0–1. */
  readonly share: Fraction;
  /** What each 1 of its value adds to the aggregate, where that is a weighted mean. */
  readonly unit: Fraction;
  readonly from: Fraction | undefined;
  readonly to: Fraction | undefined;
}

/** Members that come to their new values at once: one, or several that did little. */
export type Player = readonly MemberChange[];

/** More players than these are not tried in every combination: 4,096 weighted sums, 256 roots. */
const mostPlayers = (aggregate: Aggregate): number => (isLinear(aggregate) ? 12 : 8);

const NOTHING = fraction(0n);

const isChanged = ({ from, to }: MemberChange): boolean =>
  from && to ? compare(from, to) !== 0 : from !== undefined || to !== undefined;

/** The players of the game: each member that changed; where these are too many, those that did least as one. */
export function playersOf(
  methodology: Methodology,
  aggregate: Aggregate,
  changes: readonly MemberChange[],
): readonly Player[] {
  const changed = changes.filter(isChanged);
  const most = mostPlayers(aggregate);
  if (changed.length <= most) return changed.map((one) => [one]);
  const effect = ({ measure, share, from = NOTHING, to = NOTHING }: MemberChange): Fraction => {
    const { n, d } = divide(multiply(share, subtract(to, from)), scaleOf(methodology, measure.code));
    return fraction(n < 0n ? -n : n, d);
  };
  const largest = changed.toSorted((a, b) => compare(effect(b), effect(a))).slice(0, most - 1);
  const isAlone = (one: MemberChange): boolean => largest.includes(one);
  return [...changed.filter(isAlone).map((one) => [one]), changed.filter((one) => !isAlone(one))];
}

/** What members did to a change: each alone, and several together where they were one player. */
export interface MemberParts {
  readonly members: readonly PartOfChange[];
  readonly together: JointPart | undefined;
}

/** The parts of players, in the order of the members; one that did not change did nothing. */
export function partsOfPlayers(
  changes: readonly MemberChange[],
  players: readonly Player[],
  parts: readonly Fraction[],
): MemberParts {
  const joint = players.findIndex((player) => player.length > 1);
  const measures = joint < 0 ? [] : (players[joint] ?? []).map(({ measure }) => measure);
  const members = changes.flatMap((one): PartOfChange[] => {
    const at = players.findIndex((player) => player.includes(one));
    return at >= 0 && at === joint ? [] : [{ measure: one.measure, change: parts[at] ?? NOTHING }];
  });
  return { members, together: joint < 0 ? undefined : { measures, change: parts[joint] ?? NOTHING } };
}
