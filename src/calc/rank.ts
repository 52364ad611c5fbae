import { rounded } from "../core/column.ts";
import { compare } from "../core/fraction.ts";
import type { Column, RankOn, Ranks, Ties } from "../types.ts";

/** Keys that order as the values do and are equal where the values are; NaN where a value is missing. */
export type Keys = Float64Array;

/** What ranks compare: the values as printed, rounded half up to `decimals`, or the exact ones. */
export function keysOf(column: Column, rankOn: RankOn, decimals: number): Keys {
  const compared = rankOn === "printed" ? rounded(column, decimals) : column;
  if (compared.kind === "fixed") return compared.num;
  const present = compared.values.flatMap((value, i) => (value === undefined ? [] : [{ value, i }]));
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
  const present = keys.filter((key) => !Number.isNaN(key)).sort();
  const distinct: number[] = [];
  /** starts[i]: how many keys are below distinct[i] */
  const starts: number[] = [];
  for (const [i, key] of present.entries()) {
    if (i > 0 && key === present[i - 1]) continue;
    distinct.push(key);
    starts.push(i);
  }
  starts.push(present.length);
  const rankAt = distinct.map((_, d) => {
    const [below, upTo] = [starts[d] ?? 0, starts[d + 1] ?? 0];
    const [greater, equal] = [present.length - upTo, upTo - below];
    if (ties === "dense") return distinct.length - d;
    if (ties === "modified") return greater + equal;
    if (ties === "fractional") return greater + (equal + 1) / 2;
    return greater + 1;
  });
  const ranks = new Float32Array(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? Number.NaN;
    ranks[i] = Number.isNaN(key) ? Number.NaN : (rankAt[find(distinct, key)] ?? Number.NaN);
  }
  return ties === "ordinal" ? broken(ranks, codes) : ranks;
}

/** Where a key stands among the distinct ones, which are in rising order. */
function find(distinct: readonly number[], key: number): number {
  let [low, high] = [0, distinct.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((distinct[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Ties broken by code, so that the order of rows decides nothing. */
function broken(ranks: Ranks, codes: readonly string[]): Ranks {
  const ordinal = new Float32Array(ranks);
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
  const ranks = new Float32Array(keys.length).fill(Number.NaN);
  for (const group of members) {
    const within = rank(
      Float64Array.from(group, (i) => keys[i] ?? Number.NaN),
      ties,
      group.map((i) => codes[i] ?? ""),
    );
    for (const [at, i] of group.entries()) ranks[i] = within[at] ?? Number.NaN;
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
