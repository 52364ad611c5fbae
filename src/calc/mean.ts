import { at, columnOf, fits, isApproximate, largest, lengthOf } from "../core/column.ts";
import { HELD, significant } from "../core/digits.ts";
import { add, compare, divide, fraction, gcd, lcm, multiply, sum } from "../core/fraction.ts";
import type { Column, Fraction, Mean } from "../types/index.ts";
import { geometricMean, type MemberValue } from "./geometric.ts";

/** A member of an aggregate: its values and its weight, which is above 0. */
export interface Weighted {
  readonly column: Column;
  readonly weight: Fraction;
}

/** What a missing member does: `strict` makes the mean missing, `rescale` shares its weight among the others. */
export type MissingMember = "strict" | "rescale";

/** A sum is an arithmetic mean of shares, of which the aggregate's scale makes points again. */
const MEANS: Readonly<Record<Mean, (terms: readonly MemberValue[]) => Fraction>> = {
  arithmetic: arithmeticMean,
  sum: arithmeticMean,
  geometric: geometricMean,
  harmonic: harmonicMean,
  median,
};

/**
 * A mean of the members for each unit, exactly: arithmetic Σ weight·value / Σ weight, where weights below 0 take off, harmonic Σ weight / Σ (weight/value),
 * the weighted median; geometric exp(Σ weight·ln value / Σ weight) with 40 significant digits, which is also how much is
 * held of values that have grown too long. Harmonic and geometric means are 0 where any value is 0.
 */
export function meanOfMembers(members: readonly Weighted[], mean: Mean, missing: MissingMember): Column {
  const isPlain = mean === "arithmetic" || mean === "sum";
  return (isPlain ? fastMean(members, missing) : undefined) ?? slowMean(members, mean, missing);
}

/** Longer denominators are no method that anybody could print; what has one is rounded, so that work stays bounded. */
const LONGEST = 10n ** 1000n;

function slowMean(members: readonly Weighted[], mean: Mean, missing: MissingMember): Column {
  const n = members[0] === undefined ? 0 : lengthOf(members[0].column);
  let approximate = mean === "geometric" || members.some(({ column }) => isApproximate(column));
  const values = Array.from({ length: n }, (_, i) => {
    const present: MemberValue[] = [];
    for (const { column, weight } of members) {
      const value = at(column, i);
      if (value !== undefined) present.push({ value, weight });
      else if (missing === "strict") return undefined;
    }
    if (!present.some(({ weight }) => weight.n > 0n)) return undefined;
    const made = MEANS[mean](present);
    if (made.d < LONGEST) return made;
    approximate = true;
    return significant(made, HELD);
  });
  return columnOf(n, (i) => values[i], approximate);
}

/** Weights below 0 take off, and are no part of the whole. */
const wholeOf = (terms: readonly { readonly weight: Fraction }[]): Fraction =>
  sum(terms.map(({ weight }) => weight).filter(({ n }) => n > 0n));

function arithmeticMean(terms: readonly MemberValue[]): Fraction {
  return divide(sum(terms.map(({ value, weight }) => multiply(value, weight))), wholeOf(terms));
}

function harmonicMean(terms: readonly MemberValue[]): Fraction {
  if (terms.some(({ value }) => value.n < 0n)) throw new RangeError("a harmonic mean needs values of 0 or more");
  if (terms.some(({ value }) => value.n === 0n)) return fraction(0n);
  return divide(sum(terms.map(({ weight }) => weight)), sum(terms.map(({ value, weight }) => divide(weight, value))));
}

/** The value that half of the weight is up to, and half from; between two such values, their middle. */
function median(terms: readonly MemberValue[]): Fraction {
  const sorted = terms.toSorted((a, b) => compare(a.value, b.value));
  const half = divide(sum(terms.map(({ weight }) => weight)), fraction(2n));
  let below = fraction(0n);
  for (const [i, { value, weight }] of sorted.entries()) {
    below = add(below, weight);
    const side = compare(below, half);
    if (side > 0) return value;
    if (side === 0) return divide(add(value, sorted[i + 1]?.value ?? value), fraction(2n));
  }
  return fraction(0n);
}

/** Adds each value × factor: a function of its own, which V8 compiles in a tenth of the time. */
function addTimes(sums: Float64Array, values: Float64Array, factor: number): void {
  for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + (values[i] ?? 0) * factor;
}

/** The same over one denominator: Σ c·num / den, where the c are whole; undefined where that does not fit. */
function fastMean(members: readonly Weighted[], missing: MissingMember): Column | undefined {
  let den = 1n;
  for (const { column, weight } of members) {
    if (column.kind === "exact") return undefined;
    den = lcm(den, column.den * weight.d);
  }
  const whole = members.map(({ column, weight }) =>
    column.kind === "fixed" ? { num: column.num, factor: weight.n * (den / (column.den * weight.d)) } : undefined,
  );
  const weight = wholeOf(members);
  let common = 0n;
  const bottom = weight.n * den;
  for (const part of whole) common = gcd(common, (part?.factor ?? 0n) * weight.d);
  common = gcd(common, bottom);

  const parts: { num: Float64Array; factor: number }[] = [];
  let bound = 0n;
  for (const part of whole) {
    if (part === undefined) return undefined;
    const factor = (part.factor * weight.d) / common;
    bound += (factor < 0n ? -factor : factor) * largest(part.num);
    if (!fits(bound)) return undefined;
    parts.push({ num: part.num, factor: Number(factor) });
  }
  const num = new Float64Array(parts[0]?.num.length ?? 0);
  for (const { num: value, factor } of parts) addTimes(num, value, factor);
  if (missing === "rescale" && num.some(Number.isNaN)) return undefined;
  return { kind: "fixed", den: bottom / common, num };
}
