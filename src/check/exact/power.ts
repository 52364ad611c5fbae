import { compare, fraction, gcd, lcm } from "../../core/fraction.ts";
import type { Fraction } from "../../types/index.ts";

/** A member of a geometric mean. */
export interface Power {
  readonly value: Fraction;
  readonly weight: Fraction;
}

/** Compares exp(Σ weight·ln value / Σ weight) with a bound, exactly: Π value^weight with bound^Σweight. */
export function compareGeometric(members: readonly Power[], bound: Fraction): number {
  if (bound.n <= 0n) return compare(members.some(({ value }) => value.n === 0n) ? bound : fraction(1n), bound);
  const weights = members.map(({ weight }) => weight);
  const den = weights.reduce((d, weight) => lcm(d, weight.d), 1n);
  const whole = weights.map(({ n, d }) => n * (den / d));
  const common = whole.reduce(gcd, 0n);
  let [n, d, sum] = [1n, 1n, 0n];
  for (const [i, { value }] of members.entries()) {
    const power = (whole[i] ?? 0n) / common;
    n *= value.n ** power;
    d *= value.d ** power;
    sum += power;
  }
  return compare(fraction(n, d), fraction(bound.n ** sum, bound.d ** sum));
}

const STEPS = 60n;

/** Fractions just below and just above the geometric mean of values from 0 to 1, at most 2⁻⁶⁰ apart. */
export function aroundGeometric(members: readonly Power[]): { readonly below: Fraction; readonly above: Fraction } {
  const den = 1n << STEPS;
  let [low, high] = [0n, den];
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (compareGeometric(members, fraction(middle, den)) >= 0) low = middle;
    else high = middle;
  }
  const below = fraction(low, den);
  return { below, above: compareGeometric(members, below) === 0 ? below : fraction(high, den) };
}
