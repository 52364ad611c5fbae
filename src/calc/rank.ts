import { rounded } from "../core/column.ts";
import { RANKED, significant } from "../core/digits.ts";
import { compare } from "../core/fraction.ts";
import type { Column, RankOn, Ranks, Ties } from "../types/index.ts";

/** Keys that order as the values do and are equal where the values are; NaN where a value is missing. */
export type Keys = Float64Array;

/** What ranks compare: the values as printed, rounded half up to `decimals`, or the exact ones. */
export function keysOf(column: Column, rankOn: RankOn, decimals: number): Keys {
  const compared = rankOn === "printed" ? rounded(column, decimals) : column;
  if (compared.kind === "fixed") return compared.num;
  const { approximate = false, values } = compared;
  const present = values.flatMap((value, i) =>
    value === undefined ? [] : [{ value: approximate ? significant(value, RANKED) : value, i }],
  );
  present.sort((a, b) => compare(a.value, b.value));
  const keys = new Float64Array(compared.values.length).fill(Number.NaN);
  let key = 0;
  for (const [at, { value, i }] of present.entries()) {
    const before = present[at - 1];
    if (before !== undefined && compare(before.value, value) !== 0) key++;
    keys[i] = key;
  }
  return keys;
}

/**
 * Ranks of the units, 1 is the largest key; NaN where the key is missing.
 * competition 1224 · dense 1223 · modified 1334 · fractional 1 2.5 2.5 4 · ordinal 1234, ties by code.
 */
export function rank(keys: Keys, ties: Ties, codes: readonly string[]): Ranks {
  const sorted = keys.slice().sort();
  let total = sorted.length;
  while (total > 0 && Number.isNaN(sorted[total - 1])) total--;
  const rankOf = new Map<number, number>();
  for (let upTo = total, place = 1; upTo > 0; place++) {
    const key = sorted[upTo - 1] ?? Number.NaN;
    let below = upTo - 1;
    while (below > 0 && sorted[below - 1] === key) below--;
    const [greater, equal] = [total - upTo, upTo - below];
    if (ties === "dense") rankOf.set(key, place);
    else if (ties === "modified") rankOf.set(key, greater + equal);
    else if (ties === "fractional") rankOf.set(key, greater + (equal + 1) / 2);
    else rankOf.set(key, greater + 1);
    upTo = below;
  }
  const ranks = new Float64Array(keys.length);
  for (let i = 0; i < keys.length; i++) ranks[i] = rankOf.get(keys[i] ?? Number.NaN) ?? Number.NaN;
  return ties === "ordinal" ? broken(ranks, codes) : ranks;
}

/** Ties broken by code, so that the order of rows decides nothing. */
function broken(ranks: Ranks, codes: readonly string[]): Ranks {
  const ordinal = new Float64Array(ranks);
  for (const [position, i] of orderOf(ranks, codes).entries()) {
    if (!Number.isNaN(ranks[i])) ordinal[i] = position + 1;
  }
  return ordinal;
}

/** Ranks within groups, such as regions; a unit of group −1 has none. */
export function rankWithin(
  keys: Keys,
  ties: Ties,
  codes: readonly string[],
  groupOf: ArrayLike<number>,
  groups: number,
): Ranks {
  const members: number[][] = Array.from({ length: groups }, () => []);
  for (let i = 0; i < keys.length; i++) members[groupOf[i] ?? -1]?.push(i);
  const ranks = new Float64Array(keys.length).fill(Number.NaN);
  for (const group of members) {
    const own = new Float64Array(group.length);
    for (let at = 0; at < own.length; at++) own[at] = keys[group[at] ?? -1] ?? Number.NaN;
    const within = rank(own, ties, ties === "ordinal" ? group.map((i) => codes[i] ?? "") : []);
    for (let at = 0; at < own.length; at++) ranks[group[at] ?? -1] = within[at] ?? Number.NaN;
  }
  return ranks;
}

/** Units from best to last, ties by code, units without a rank at the end. */
export function orderOf(ranks: Ranks, codes: readonly string[]): Uint32Array {
  const buckets = new Map<number, number[]>();
  for (let i = 0; i < ranks.length; i++) {
    const rank = ranks[i] ?? Number.NaN;
    const bucket = buckets.get(rank);
    if (bucket === undefined) buckets.set(rank, [i]);
    else bucket.push(i);
  }
  const byRank = [...buckets].sort(([a], [b]) => (Number.isNaN(a) ? 1 : Number.isNaN(b) ? -1 : a - b));
  const order = new Uint32Array(ranks.length);
  let at = 0;
  for (const [, units] of byRank) {
    units.sort((a, b) => byCode(codes[a] ?? "", codes[b] ?? ""));
    for (const i of units) order[at++] = i;
  }
  return order;
}

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
