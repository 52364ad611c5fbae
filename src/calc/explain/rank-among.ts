import { countWhile } from "../../core/count-while.ts";
import { groupBy } from "../../core/group-by.ts";
import type { Ties } from "../../types/index.ts";
import type { Keys } from "../rank.ts";

/** The rank that a key would have for unit i, whose own key is taken out. */
export type RankAmong = (i: number, key: number) => number;

/** Ranks of any key among those of the other units; a larger key ranks before a smaller one. */
export function rankAmong(keys: Keys, ties: Ties, codes: readonly string[]): RankAmong {
  const sorted = keys.filter((key) => !Number.isNaN(key)).sort();
  const distinct = sorted.filter((key, at) => at === 0 || key !== sorted[at - 1]);
  const holders = ties === "ordinal" ? codesByKey(keys, codes) : undefined;
  return (i, key) => {
    const own = keys[i] ?? Number.NaN;
    const above = sorted.length - firstOver(sorted, key);
    const greater = above - (own > key ? 1 : 0);
    if (ties === "competition") return greater + 1;
    const equal = firstOver(sorted, key) - firstAtLeast(sorted, key) - (own === key ? 1 : 0);
    if (ties === "modified") return greater + equal + 1;
    if (ties === "fractional") return greater + 1 + equal / 2;
    if (holders) return greater + countBefore(holders.get(key) ?? [], codes[i] ?? "") + 1;
    const alone = firstOver(sorted, own) - firstAtLeast(sorted, own) === 1;
    return distinct.length - firstOver(distinct, key) - (own > key && alone ? 1 : 0) + 1;
  };
}

/** The codes of the units of each key, in rising order. */
function codesByKey(keys: Float64Array, codes: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const units = groupBy(keys.keys(), (i) => keys[i]);
  const rising = (rows: readonly number[]): readonly string[] =>
    rows.map((i) => codes[i] ?? "").sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return new Map([...units].map(([key, rows]) => [key, rising(rows)]));
}

/** How many of the rising codes come before one. */
const countBefore = (codes: readonly string[], code: string): number => countWhile(codes, (one) => one < code);

/** How many of the rising keys are below `key`. */
const firstAtLeast = (keys: Float64Array, key: number): number => countWhile(keys, (found) => !(found >= key));
/** How many of the rising keys are at most `key`: as `countWhile`, without a call a step, as this is asked most often. */
function firstOver(keys: Float64Array, key: number): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? 0) > key) high = middle;
    else low = middle + 1;
  }
  return low;
}
