import type { Ties } from "../../types/index.ts";

/** Ranks of keys, 1 is the largest, NaN where there is none; each call writes over the last. */
export type RankKeys = (keys: Float64Array) => Float64Array;

/** Ranks many sets of keys of the same units: as `rank`, but quicker where one order is much like the one before. */
export function ranker(ties: Ties, codes: readonly string[]): RankKeys {
  const n = codes.length;
  const order = Int32Array.from({ length: n }, (_, i) => i);
  const ranks = new Float64Array(n);
  return (keys) => {
    sortBy(order, keys);
    let last = n - 1;
    while (last >= 0 && Number.isNaN(keys[order[last] ?? 0])) ranks[order[last--] ?? 0] = Number.NaN;
    const total = last + 1;
    for (let place = 1; last >= 0; place++) {
      let first = last;
      while (first > 0 && keys[order[first - 1] ?? 0] === keys[order[last] ?? 0]) first--;
      const [greater, equal] = [total - 1 - last, last - first + 1];
      const group = order.subarray(first, last + 1);
      if (ties === "ordinal") {
        for (const [at, i] of [...group].sort((a, b) => byCode(codes[a] ?? "", codes[b] ?? "")).entries()) {
          ranks[i] = greater + 1 + at;
        }
      } else
        group.forEach((i) => {
          ranks[i] = rankOf(ties, greater, equal, place);
        });
      last = first - 1;
    }
    return ranks;
  };
}

function rankOf(ties: Ties, greater: number, equal: number, place: number): number {
  if (ties === "dense") return place;
  if (ties === "modified") return greater + equal;
  return ties === "fractional" ? greater + (equal + 1) / 2 : greater + 1;
}

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** From how many units on a sort that does not profit from what is nearly right is the quicker one. */
const MANY = 512;

/** Sorts units by rising values, those without one last. */
export function sortBy(order: Int32Array, values: Float64Array): void {
  if (order.length > MANY) {
    order.sort((a, b) => compareValues(values[a] ?? Number.NaN, values[b] ?? Number.NaN));
    return;
  }
  for (let k = 1; k < order.length; k++) {
    const unit = order[k] ?? 0;
    const value = values[unit] ?? Number.NaN;
    let j = k - 1;
    for (; j >= 0 && compareValues(values[order[j] ?? 0] ?? Number.NaN, value) > 0; j--) order[j + 1] = order[j] ?? 0;
    order[j + 1] = unit;
  }
}

function compareValues(a: number, b: number): number {
  if (Number.isNaN(a)) return Number.isNaN(b) ? 0 : 1;
  return Number.isNaN(b) ? -1 : a - b;
}
