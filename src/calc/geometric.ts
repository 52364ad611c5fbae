import { HELD, significant } from "../core/digits.ts";
import { exp, ln, ONE } from "../core/exponential.ts";
import { fraction, lcm } from "../core/fraction.ts";
import type { Fraction } from "../types/index.ts";

/** The value of one member for one unit. */
export interface MemberValue {
  readonly value: Fraction;
  readonly weight: Fraction;
}

/**
 * exp(Σ weight·ln value / Σ weight) with 40 significant digits, however small it is. Computed in whole numbers, so
 * that no machine's logarithm decides a rank; 0 where any value is 0.
 * @throws RangeError when a value is negative
 */
export function geometricMean(terms: readonly MemberValue[]): Fraction {
  if (terms.some(({ value }) => value.n < 0n)) throw new RangeError("a geometric mean needs values of 0 or more");
  if (terms.some(({ value }) => value.n === 0n)) return fraction(0n);
  const den = terms.reduce((d, { weight }) => lcm(d, weight.d), 1n);
  let [sum, weights] = [0n, 0n];
  for (const { value, weight } of terms) {
    const whole = weight.n * (den / weight.d);
    sum += whole * ln(value);
    weights += whole;
  }
  const { mantissa, power } = exp(sum / weights);
  const value = power < 0n ? fraction(mantissa, ONE << -power) : fraction(mantissa << power, ONE);
  return significant(value, HELD);
}
