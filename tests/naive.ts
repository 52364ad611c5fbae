/**
 * The arithmetic of the tests: plain rationals of big integers and ranks by counting, slow and obvious.
 * Nothing here comes from src, so that agreement means something.
 */

/** n/d, not reduced; d is above 0. */
export interface Ratio {
  readonly n: bigint;
  readonly d: bigint;
}

export const ZERO: Ratio = { n: 0n, d: 1n };

/** A decimal text such as `-12.50` as a ratio. */
export function ratioOf(text: string): Ratio {
  const [whole = "", decimals = ""] = text.split(".");
  return { n: BigInt(whole + decimals), d: 10n ** BigInt(decimals.length) };
}

export const plus = (a: Ratio, b: Ratio): Ratio => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });
export const times = (a: Ratio, b: Ratio): Ratio => ({ n: a.n * b.n, d: a.d * b.d });
/** a/b for b above 0. */
export const over = (a: Ratio, b: Ratio): Ratio => ({ n: a.n * b.d, d: a.d * b.n });
export const less = (a: Ratio, b: Ratio): boolean => a.n * b.d < b.n * a.d;
export const same = (a: Ratio, b: Ratio): boolean => a.n * b.d === b.n * a.d;

/** The same number with a small denominator, to keep long sums fast. */
export function reduced({ n, d }: Ratio): Ratio {
  let [a, b] = [n < 0n ? -n : n, d];
  while (b !== 0n) [a, b] = [b, a % b];
  return { n: n / a, d: d / a };
}

/** The largest whole number that is not above value·10^decimals + 1/2, found digit by digit in the long division. */
export function roundedHalfUp({ n, d }: Ratio, decimals: number): bigint {
  const twice = 2n * n * 10n ** BigInt(decimals) + d;
  const bottom = 2n * d;
  let whole = twice / bottom;
  while (whole * bottom > twice) whole--;
  return whole;
}

/** Σ weight·value / Σ weight. */
export function mean(terms: readonly { readonly value: Ratio; readonly weight: Ratio }[]): Ratio {
  let [top, bottom] = [ZERO, ZERO];
  for (const { value, weight } of terms) {
    top = reduced(plus(top, times(value, weight)));
    bottom = reduced(plus(bottom, weight));
  }
  return over(top, bottom);
}

export type Rule = "competition" | "dense" | "ordinal" | "modified" | "fractional";

/** Ranks by their definitions, counting for each unit those above it and beside it. Largest first. */
export function ranks(
  values: readonly (Ratio | undefined)[],
  rule: Rule,
  codes: readonly string[],
): (number | undefined)[] {
  const whole = overOneDenominator(values);
  const rankOf = (value: bigint, i: number): number => {
    let [above, beside, before] = [0, 0, 0];
    const better = new Set<bigint>();
    for (const [j, other] of whole.entries()) {
      if (other === undefined || j === i) continue;
      if (other > value) {
        above++;
        better.add(other);
      }
      if (other !== value) continue;
      beside++;
      if ((codes[j] ?? "") < (codes[i] ?? "")) before++;
    }
    switch (rule) {
      case "competition":
        return above + 1;
      case "modified":
        return above + beside + 1;
      case "fractional":
        return above + 1 + beside / 2;
      case "dense":
        return better.size + 1;
      case "ordinal":
        return above + 1 + before;
    }
  };
  return whole.map((value, i) => (value === undefined ? undefined : rankOf(value, i)));
}

/** The numerators of the values over one denominator that serves all. */
function overOneDenominator(values: readonly (Ratio | undefined)[]): (bigint | undefined)[] {
  let common = 1n;
  for (const value of values) if (value && common % value.d !== 0n) common *= value.d;
  return values.map((value) => value && value.n * (common / value.d));
}
