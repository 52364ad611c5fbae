import { at, isApproximate, lengthOf } from "../../core/column.ts";
import { RANKED, SURE, significant } from "../../core/digits.ts";
import { compare, fraction, roundHalfUp } from "../../core/fraction.ts";
import type { Column, Fraction, Rules } from "../../types/index.ts";
import type { Keys } from "../rank.ts";

/** Keys that order and tie as ranks compare, the same for the values of several columns and for any value between. */
export interface KeySpace {
  readonly keysOf: (column: Column) => Keys;
  readonly keyOf: (value: Fraction) => number;
}

const SAFE = BigInt(Number.MAX_SAFE_INTEGER);

/** The keys of columns of one measure: of printed values whole numbers of the last decimal, of others their places. */
export function keySpace(
  columns: readonly Column[],
  { rankOn, decimals }: Pick<Rules, "rankOn" | "decimals">,
): KeySpace {
  const approximate = columns.some(isApproximate);
  const unit = 10n ** BigInt(decimals);
  const printed = (value: Fraction): bigint => roundHalfUp(approximate ? significant(value, SURE) : value, decimals);
  const compared = (value: Fraction): Fraction => {
    if (rankOn === "printed") return fraction(printed(value), unit);
    return approximate ? significant(value, RANKED) : value;
  };
  const over = (keyOf: KeySpace["keyOf"]): KeySpace => ({
    keyOf,
    keysOf: (column) =>
      Float64Array.from({ length: lengthOf(column) }, (_, i) => {
        const value = at(column, i);
        return value === undefined ? Number.NaN : keyOf(value);
      }),
  });
  const values = columns.flatMap((column) =>
    Array.from({ length: lengthOf(column) }, (_, i) => at(column, i) ?? []).flat(),
  );
  const isShort = values.every(({ n, d }) => (n < 0n ? -n : n) * unit < SAFE * d);
  if (rankOn === "printed" && isShort) return over((value) => Number(printed(value)));
  const rising = values.map(compared).sort(compare);
  const distinct = rising.filter((value, i) => i === 0 || compare(value, rising[i - 1] ?? value) !== 0);
  return over((value) => placeOf(compared(value), distinct));
}

/** Where a value stands among rising ones: an odd number for one of them, an even one for a place between two. */
function placeOf(value: Fraction, distinct: readonly Fraction[]): number {
  let [low, high] = [0, distinct.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(distinct[middle] ?? value, value) < 0) low = middle + 1;
    else high = middle;
  }
  const found = distinct[low];
  return 2 * low + (found !== undefined && compare(found, value) === 0 ? 1 : 0);
}
