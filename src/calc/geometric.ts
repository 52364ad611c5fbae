import { fraction, lcm } from "../core/fraction.ts";
import type { Fraction } from "../types/index.ts";

/** The value of one member for one unit. */
export interface Term {
  readonly value: Fraction;
  readonly weight: Fraction;
}

const SIGNIFICANT = 12;
/** Logarithms and powers are computed to 60 decimals and trusted to 40. */
const ONE = 10n ** 60n;
const TRUSTED = 10n ** 20n;

/**
 * exp(Σ weight·ln value / Σ weight), rounded half up to 12 significant digits, so that equal products tie
 * and no machine's logarithm decides a rank. Computed in whole numbers; 0 where any value is 0.
 * @throws RangeError when a value is negative
 */
export function geometricMean(terms: readonly Term[]): Fraction {
  if (terms.some(({ value }) => value.n < 0n)) throw new RangeError("a geometric mean needs values of 0 or more");
  if (terms.some(({ value }) => value.n === 0n)) return fraction(0n);
  const den = terms.reduce((d, { weight }) => lcm(d, weight.d), 1n);
  let [sum, weights] = [0n, 0n];
  for (const { value, weight } of terms) {
    const whole = weight.n * (den / weight.d);
    sum += whole * (ln(value.n) - ln(value.d));
    weights += whole;
  }
  return significant(exp(sum / weights));
}

const LN2 = 2n * atanh(1n, 3n);

/** ln n of a positive whole number, in units of 10⁻⁶⁰: ln(m·2ᵏ) = k·ln 2 + 2·atanh((m − 1)/(m + 1)), 1 ≤ m < 2. */
function ln(n: bigint): bigint {
  const k = BigInt(n.toString(2).length - 1);
  const power = 1n << k;
  return k * LN2 + 2n * atanh(n - power, n + power);
}

/** atanh(p/q) = Σ (p/q)^(2i+1) / (2i+1) */
function atanh(p: bigint, q: bigint): bigint {
  let term = (p * ONE) / q;
  let sum = term;
  for (let i = 3n; term !== 0n; i += 2n) {
    term = (term * p * p) / (q * q);
    sum += term / i;
  }
  return sum;
}

/** e^x with x and the result in units of 10⁻⁶⁰: 2ᵏ·Σ rⁱ/i!, where x = k·ln 2 + r. */
function exp(x: bigint): bigint {
  const k = x / LN2;
  const r = x - k * LN2;
  let [sum, term] = [ONE, ONE];
  for (let i = 1n; term !== 0n; i++) {
    term = (term * r) / (ONE * i);
    sum += term;
  }
  return k < 0n ? sum >> -k : sum << k;
}

function significant(value: bigint): Fraction {
  const trusted = (value + TRUSTED / 2n) / TRUSTED;
  const drop = 10n ** BigInt(Math.max(0, trusted.toString().length - SIGNIFICANT));
  return fraction(((2n * trusted + drop) / (2n * drop)) * drop, ONE / TRUSTED);
}
