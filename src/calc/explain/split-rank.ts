import { at } from "../../core/column.ts";
import { compare, fraction, subtract } from "../../core/fraction.ts";
import { measureOf } from "../../core/graph.ts";
import type { Fraction, RankSplit, Rules } from "../../types/index.ts";
import { keySpace } from "./key-space.ts";
import { scoresBySet } from "./member-changes.ts";
import { partsOfPlayers } from "./players.ts";
import { rankAmong } from "./rank-among.ts";
import { shapley } from "./shapley.ts";
import type { Transition } from "./transition.ts";

/** Splits the change of rank of one unit; undefined for a unit that has not both ranks. */
export type SplitRank = (row: number) => RankSplit | undefined;

/**
 * Splits changes of rank in one measure into what the change of method did, what each of the unit's own members did,
 * and what the others' scores did: Shapley values, with the members and the others' scores as players. The parts add up
 * to old rank − new rank on the common list, exactly.
 */
export function rankSplitter(transition: Transition, code: string, rules: Rules, codes: readonly string[]): SplitRank {
  // Where the newer method cannot be applied to the older data, these stand as they are.
  const [before, after] = [transition.restated(code) ?? transition.old(code), transition.now(code)];
  const [was, is] = [transition.oldRanks(code), transition.nowRanks(code)];
  const { keyOf, keysOf, keysOver } = keySpace([before, after], rules);
  const amongOld = rankAmong(keysOf(before), rules.ties, codes);
  const amongNew = rankAmong(keysOf(after), rules.ties, codes);
  return (row) => {
    const [from, to, oldRank, newRank] = [at(before, row), at(after, row), was[row], is[row]];
    if (!from || !to || oldRank === undefined || newRank === undefined) return undefined;
    if (Number.isNaN(oldRank) || Number.isNaN(newRank)) return undefined;
    const game = gameOf(transition, code, row, from, to);
    const { values, den } = game?.scores ?? { values: [from.n * to.d, to.n * from.d], den: from.d * to.d };
    const keys = keysOver(values, den);
    // The others' scores are the last player.
    const ranks = new Float64Array(2 * keys.length);
    for (let set = 0; set < keys.length; set++) {
      const key = keys[set] ?? 0;
      ranks[set] = -2 * amongOld(row, key);
      ranks[keys.length + set] = -2 * amongNew(row, key);
    }
    const parts = shapley(ranks, 2n);
    const others = parts.at(-1) ?? NONE;
    const made = game && partsOfPlayers(game.changes, game.scores.players, parts);
    const method = places(oldRank - amongOld(row, keyOf(from)));
    return {
      method,
      own: subtract(subtract(places(oldRank - newRank), method), others),
      others,
      members: made?.members,
      together: made?.together,
    };
  };
}

const NONE = fraction(0n);
const places = (ranks: number): Fraction => fraction(BigInt(2 * ranks), 2n);

/** A unit's members and the scores of all their sets, where these lead from its old score to its new one. */
function gameOf(transition: Transition, code: string, row: number, from: Fraction, to: Fraction) {
  const { methodology, missing } = transition;
  const measure = measureOf(methodology, code);
  const changes = transition.membersOf(code, row);
  const scores = changes && measure?.is === "aggregate" && scoresBySet(methodology, measure, changes, missing);
  if (!scores) return undefined;
  const isEnd = (whole: bigint | number = 0, end: Fraction): boolean =>
    compare({ n: BigInt(whole), d: scores.den }, end) === 0;
  return isEnd(scores.values[0], from) && isEnd(scores.values.at(-1), to) ? { scores, changes } : undefined;
}
