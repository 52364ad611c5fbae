import { compare, fraction, gcd, lcm } from "../../core/fraction.ts";
import type { Fraction } from "../../types/index.ts";

/** A member of a geometric mean. */
export interface Power {
  readonly value: Fraction;
  readonly weight: Fraction;
}

/** Weights as the smallest whole numbers in the same proportion. */
function powersOf(weights: readonly Fraction[]): readonly bigint[] {
  const den = weights.reduce((d, weight) => lcm(d, weight.d), 1n);
  const whole = weights.map(({ n, d }) => n * (den / d));
  const common = whole.reduce(gcd, 0n);
  return whole.map((weight) => weight / common);
}

/** The sum of powers up to which comparing them takes no longer than reading the table. */
const MOST = 2_000n;

/** Whether comparing a geometric mean of these weights exactly would take too long. */
export const isCostly = (weights: readonly Fraction[]): boolean =>
  powersOf(weights).reduce((sum, power) => sum + power, 0n) > MOST;

/** Compares exp(Σ weight·ln value / Σ weight) with a bound, exactly: Π value^weight with bound^Σweight. */
export function compareGeometric(members: readonly Power[], bound: Fraction): number {
  if (bound.n <= 0n) return compare(fraction(members.some(({ value }) => value.n === 0n) ? 0n : 1n), bound);
  const powers = powersOf(members.map(({ weight }) => weight));
  let [n, d, sum] = [1n, 1n, 0n];
  for (const [i, { value }] of members.entries()) {
    const power = powers[i] ?? 0n;
    n *= value.n ** power;
    d *= value.d ** power;
    sum += power;
  }
  return compare({ n, d }, { n: bound.n ** sum, d: bound.d ** sum });
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
