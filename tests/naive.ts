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
  const rankOf = (value: Ratio, i: number): number => {
    const others = values.flatMap((other, j) => (other === undefined || j === i ? [] : [{ other, j }]));
    const above = others.filter(({ other }) => less(value, other));
    const beside = others.filter(({ other }) => same(value, other));
    switch (rule) {
      case "competition":
        return above.length + 1;
      case "modified":
        return above.length + beside.length + 1;
      case "fractional":
        return above.length + 1 + beside.length / 2;
      case "dense":
        return distinct(above.map(({ other }) => other)) + 1;
      case "ordinal":
        return above.length + 1 + beside.filter(({ j }) => (codes[j] ?? "") < (codes[i] ?? "")).length;
    }
  };
  return values.map((value, i) => value && rankOf(value, i));
}

const distinct = (values: readonly Ratio[]): number =>
  values.filter((value, i) => !values.slice(0, i).some((before) => same(before, value))).length;
