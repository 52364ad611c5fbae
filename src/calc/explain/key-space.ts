import { at, isApproximate, lengthOf } from "../../core/column.ts";
import { countWhile } from "../../core/count-while.ts";
import { RANKED, SURE, significant } from "../../core/digits.ts";
import { compare, fraction, roundHalfUp } from "../../core/fraction.ts";
import type { Column, Fraction, Rules } from "../../types/index.ts";
import type { Keys } from "../rank.ts";

/** Keys that order and tie as ranks compare, the same for the values of several columns and for any value between. */
export interface KeySpace {
  readonly keysOf: (column: Column) => Keys;
  readonly keyOf: (value: Fraction) => number;
  /** The keys of values over one denominator. */
  readonly keysOver: (values: readonly bigint[] | Float64Array, den: bigint) => Keys;
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
  const over = (keyOf: KeySpace["keyOf"], keysOver = eachOver(keyOf)): KeySpace => ({
    keyOf,
    keysOver,
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
  if (rankOn === "printed" && isShort) {
    const keyOf = (value: Fraction): number => Number(printed(value));
    const slow = eachOver(keyOf);
    // Approximate values are first made the decimals that they are.
    return over(keyOf, (all, den) => (approximate ? undefined : roundedOver(all, den, unit)) ?? slow(all, den));
  }
  const rising = values.map(compared).sort(compare);
  const distinct = rising.filter((value, i) => i === 0 || compare(value, rising[i - 1] ?? value) !== 0);
  return over((value) => placeOf(compared(value), distinct));
}

const eachOver =
  (keyOf: KeySpace["keyOf"]): KeySpace["keysOver"] =>
  (values, den) =>
    Float64Array.from([...values], (n) => keyOf({ n: BigInt(n), d: den }));

/** The nearest whole numbers to n × unit / den, half up, in doubles; undefined where these do not hold all steps. */
function roundedOver(values: readonly bigint[] | Float64Array, den: bigint, unit: bigint): Keys | undefined {
  const all = values instanceof Float64Array ? values : Float64Array.from(values, Number);
  const [factor, d] = [2 * Number(unit), Number(den)];
  const keys = new Float64Array(all.length);
  for (let i = 0; i < all.length; i++) {
    const n = all[i] ?? 0;
    const top = n * factor + d;
    if (n < 0 || 2 * (top + d) > Number.MAX_SAFE_INTEGER) return undefined;
    const whole = Math.floor(top / (2 * d));
    // A quotient may round up to a whole number that it does not reach.
    keys[i] = whole * 2 * d > top ? whole - 1 : whole;
  }
  return keys;
}

/** Where a value stands among rising ones: an odd number for one of them, an even one for a place between two. */
function placeOf(value: Fraction, distinct: readonly Fraction[]): number {
  const below = countWhile(distinct, (one) => compare(one, value) < 0);
  const found = distinct[below];
  return 2 * below + (found !== undefined && compare(found, value) === 0 ? 1 : 0);
}
