import type { Fraction } from "../types/index.ts";

/** Logarithms are whole numbers of 10⁻⁶⁰. */
export const ONE = 10n ** 60n;
/** How many bits of a number tell its logarithm. */
const BITS = 256;

const LN2 = 2n * atanh(1n, 3n);

/** Scores have few different digits, so that most logarithms are asked for again. */
const known = new Map<bigint, bigint>();
const KNOWN = 1 << 16;

/** ln of a fraction above 0, in units of 10⁻⁶⁰. */
export const ln = ({ n, d }: Fraction): bigint => lnOf(n) - lnOf(d);

function lnOf(n: bigint): bigint {
  const found = known.get(n);
  if (found !== undefined) return found;
  const made = lnOfWhole(n);
  if (known.size < KNOWN) known.set(n, made);
  return made;
}

/** ln(m·2ᵏ) = k·ln 2 + 2·atanh((m − 1)/(m + 1)), 1 ≤ m < 2 */
function lnOfWhole(n: bigint): bigint {
  const bits = n.toString(2).length;
  const spare = Math.max(0, bits - BITS);
  const top = n >> BigInt(spare);
  const power = 1n << BigInt(bits - spare - 1);
  return BigInt(bits - 1) * LN2 + 2n * atanh(top - power, top + power);
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

/** e^x for x in units of 10⁻⁶⁰, as mantissa·2^power, the mantissa in the same units: Σ rⁱ/i!, where x = power·ln 2 + r. */
export function exp(x: bigint): { readonly mantissa: bigint; readonly power: bigint } {
  const power = x / LN2;
  const r = x - power * LN2;
  let [mantissa, term] = [ONE, ONE];
  for (let i = 1n; term !== 0n; i++) {
    term = (term * r) / (ONE * i);
    mantissa += term;
  }
  return { mantissa, power };
}
