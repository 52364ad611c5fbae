import type { Fraction } from "../types/index.ts";

const magnitude = (n: bigint): bigint => (n < 0n ? -n : n);

/** Greatest common divisor, never negative; gcd(0, b) is b. */
export function gcd(a: bigint, b: bigint): bigint {
  let x = magnitude(a);
  let y = magnitude(b);
  while (y !== 0n) {
    // Doubles are many times as fast, and exact here.
    if (isSafe(Number(x)) && isSafe(Number(y))) return BigInt(gcdOfDoubles(Number(x), Number(y)));
    const rest = x % y;
    x = y;
    y = rest;
  }
  return x;
}

/** Whether a double is the very whole number that it was made of, which is not below 0. */
const isSafe = (n: number): boolean => n <= Number.MAX_SAFE_INTEGER;

function gcdOfDoubles(a: number, b: number): number {
  let x = a;
  let y = b;
  while (y > SMALL) {
    const rest = x % y;
    x = y;
    y = rest;
  }
  return y === 0 ? x : gcdOfIntegers(y, (x % y) | 0);
}

/** The largest number that V8 divides as an integer, which is ten times as fast again. */
const SMALL = 2 ** 31 - 1;

function gcdOfIntegers(a: number, b: number): number {
  let x = a;
  let y = b;
  while (y !== 0) {
    const rest = x % y;
    x = y;
    y = rest;
  }
  return x;
}

/** Least common multiple of two positive whole numbers. */
export const lcm = (a: bigint, b: bigint): bigint => (a / gcd(a, b)) * b;

/** n/d in lowest terms. @throws RangeError when d is 0 */
export function fraction(n: bigint, d = 1n): Fraction {
  if (d === 0n) throw new RangeError("a fraction over 0");
  if (d < 0n) return fraction(-n, -d);
  const top = Number(n);
  const bottom = Number(d);
  if (isSafe(Math.abs(top)) && isSafe(bottom)) {
    const g = gcdOfDoubles(Math.abs(top), bottom);
    return g === 1 ? { n, d } : { n: BigInt(top / g), d: BigInt(bottom / g) };
  }
  const g = gcd(n, d);
  return g === 1n ? { n, d } : { n: n / g, d: d / g };
}

export const add = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d + b.n * a.d, a.d * b.d);
/** Fractions as whole numbers over one denominator, in doubles; undefined where these do not hold them. */
export function overOne(values: readonly Fraction[]): { wholes: readonly number[]; den: number } | undefined {
  // Loops by place: V8 takes ten times as long to compile those over the values themselves.
  let den = 1;
  for (let i = 0; i < values.length; i++) {
    const own = Number(values[i]?.d ?? 1n);
    if (!isSafe(own)) return undefined;
    if (den % own !== 0) den = (den / gcdOfDoubles(den, own)) * own;
    if (!isSafe(den)) return undefined;
  }
  const wholes: number[] = [];
  for (let i = 0; i < values.length; i++) {
    const whole = Number(values[i]?.n ?? 0n) * (den / Number(values[i]?.d ?? 1n));
    if (!isSafe(Math.abs(whole))) return undefined;
    wholes.push(whole);
  }
  return { wholes, den };
}

/** The sum of fractions. */
export function sum(values: readonly Fraction[]): Fraction {
  const { wholes = [], den = 1 } = overOne(values) ?? {};
  let whole = 0;
  let most = wholes.length < values.length ? Number.POSITIVE_INFINITY : 0;
  for (let i = 0; i < wholes.length; i++) {
    whole += wholes[i] ?? 0;
    most += Math.abs(wholes[i] ?? 0);
  }
  return isSafe(most) ? fraction(BigInt(whole), BigInt(den)) : values.reduce(add, ZERO);
}

const ZERO: Fraction = { n: 0n, d: 1n };

export const subtract = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d - b.n * a.d, a.d * b.d);
export const multiply = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.n, a.d * b.d);
export const divide = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d, a.d * b.n);

/** Negative, 0 or positive as a is less than, equal to or greater than b. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

const floorDivide = (n: bigint, d: bigint): bigint => (n >= 0n || n % d === 0n ? n / d : n / d - 1n);

/** value × 10^decimals, rounded half up (0.5 → 1, −0.5 → 0) to a whole number. */
export function roundHalfUp(value: Fraction, decimals: number): bigint {
  const small = smallHalfUp(value, decimals);
  return small === undefined ? floorDivide(2n * value.n * powerOfTen(decimals) + value.d, 2n * value.d) : BigInt(small);
}

/** The same as a double, which is several times as fast; undefined where it would not be exact. */
export function smallHalfUp({ n, d }: Fraction, decimals: number): number | undefined {
  const over = 2 * Number(d);
  const top = 2 * Number(n) * 10 ** decimals + over / 2;
  if (!isSafe(2 * Math.abs(top)) || !isSafe(2 * over)) return undefined;
  const whole = Math.floor(top / over);
  // A quotient may round up to a whole number that it does not reach.
  return whole * over > top ? whole - 1 : whole;
}

/** value rounded half up to so many decimals. */
export const roundedTo = (value: Fraction, decimals: number): Fraction =>
  fraction(roundHalfUp(value, decimals), powerOfTen(decimals));

const POWERS = Array.from({ length: 16 }, (_, power) => 10n ** BigInt(power));
const powerOfTen = (power: number): bigint => POWERS[power] ?? 10n ** BigInt(power);

/** The double next to a fraction, or one beside it. */
export function nearestDouble({ n, d }: Fraction): number {
  const [top, bottom] = [Number(n), Number(d)];
  if (Number.isFinite(top) && Number.isFinite(bottom)) return top / bottom;
  const drop = BigInt(Math.max(0, Math.min(bits(n), bits(d)) - 128));
  return Number(n >> drop) / Number(d >> drop);
}

const bits = (n: bigint): number => n.toString(2).length;

/** The exact fraction of a decimal text: 0.10 is 1/10, 2.5e-1 is 1/4. The text must be one, as JSON writes numbers. */
export function fractionOfText(text: string): Fraction {
  const [mantissa = "", exponent = "0"] = text.toLowerCase().split("e");
  const [whole = "", decimals = ""] = mantissa.split(".");
  const shift = Number(exponent) - decimals.length;
  const digits = BigInt(whole + decimals);
  return shift < 0 ? fraction(digits, 10n ** BigInt(-shift)) : fraction(digits * 10n ** BigInt(shift));
}

/** The exact fraction of a number's shortest decimal form: 0.1 is 1/10. @throws RangeError when it is not finite */
export function fractionOf(value: number): Fraction {
  if (!Number.isFinite(value)) throw new RangeError("a fraction of a number that is not finite");
  return fractionOfText(String(value));
}
