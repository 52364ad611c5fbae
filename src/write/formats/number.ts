import { rounded } from "../../core/column.ts";
import { roundHalfUp, smallHalfUp } from "../../core/fraction.ts";
import type { Column, Fraction, Lang } from "../../types/index.ts";

/**
 * An exact value rounded half up to a number of decimals, with a decimal point.
 *
 * @example
 * decimalText({ n: 201n, d: 200n }, 2); // → "1.01"
 */
export function decimalText(value: Fraction, decimals: number): string {
  return pointed(smallHalfUp(value, decimals) ?? roundHalfUp(value, decimals), decimals);
}

/** In a longer column, many units share the small values, so that their texts are kept. */
const SHARED = 1 << 14;

/** The texts of a column's values, rounded half up; empty where missing. */
export function textsOf(column: Column, decimals: number): (i: number) => string {
  const shown = rounded(column, decimals);
  if (shown.kind === "fixed") {
    const known: (string | undefined)[] = Array.from({ length: shown.num.length < SHARED ? 0 : SHARED });
    return (i) => {
      const num = shown.num[i] ?? Number.NaN;
      if (num >= 0 && num < known.length) {
        known[num] ??= pointed(num, decimals);
        return known[num];
      }
      return Number.isNaN(num) ? "" : pointed(num, decimals);
    };
  }
  return (i) => {
    const value = shown.values[i];
    return value === undefined ? "" : decimalText(value, decimals);
  };
}

/** A whole number of the last decimal with its point. */
export function pointed(whole: bigint | number, decimals: number): string {
  const digits = String(whole < 0 ? -whole : whole).padStart(decimals + 1, "0");
  const sign = whole < 0 ? "-" : "";
  return decimals === 0 ? sign + digits : `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** A number's text as people of a language write it: Vietnamese has a decimal comma. */
export const localized = (text: string, lang: Lang): string => (lang === "vi" ? text.replaceAll(".", ",") : text);

/** A rank, which is whole or ends in .5; empty where there is none. */
export const rankText = (rank: number | undefined): string =>
  rank === undefined || Number.isNaN(rank) ? "" : String(rank);

/** A change of rank: plus is up. */
export const changeText = (change: number | undefined): string =>
  change === undefined || Number.isNaN(change) ? "" : change > 0 ? `+${change}` : String(change);

/**
 * A value without any rounding: a decimal where it is one, else a decimal over a whole number, such as `2.2851/3`,
 * which `dti` reads back exactly.
 */
export function exactText({ n, d }: Fraction): string {
  let [over, decimals] = [d, 0];
  for (const prime of [2n, 5n]) {
    let times = 0;
    for (; over % prime === 0n; over /= prime) times++;
    decimals = Math.max(decimals, times);
  }
  const top = pointed((n * 10n ** BigInt(decimals) * over) / d, decimals);
  return over === 1n ? top : `${top}/${over}`;
}

/** A number with so many decimals as it has, and no more than `most`. */
export function shortText(value: Fraction, most: number): string {
  const exact = exactText(value);
  const [, decimals = ""] = exact.split(".");
  return exact.includes("/") || decimals.length > most ? decimalText(value, most) : exact;
}
