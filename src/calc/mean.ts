import { at, columnOf, fits, largest, lengthOf } from "../core/column.ts";
import { add, divide, fraction, gcd, lcm, multiply } from "../core/fraction.ts";
import type { Column, Fraction } from "../types/index.ts";
import { geometricMean, type Term } from "./geometric.ts";

/** A member of an aggregate: its values and its weight, which is above 0. */
export interface Weighted {
  readonly column: Column;
  readonly weight: Fraction;
}

/** What a missing member does: `strict` makes the mean missing, `rescale` shares its weight among the others. */
export type MissingMember = "strict" | "rescale";

/**
 * Σ weight·value / Σ weight for each unit, exactly.
 * Whole-number doubles while no partial sum can pass 2⁵³, fractions of big integers otherwise.
 */
export function weightedMean(members: readonly Weighted[], missing: MissingMember): Column {
  return fastMean(members, missing) ?? exactMean(members, missing);
}

/** exp(Σ weight·ln value / Σ weight) for each unit, rounded to 12 significant digits; 0 where any value is 0. */
export function weightedGeometricMean(members: readonly Weighted[], missing: MissingMember): Column {
  return eachUnit(members, missing, geometricMean);
}

function exactMean(members: readonly Weighted[], missing: MissingMember): Column {
  return eachUnit(members, missing, (present) => {
    const zero = fraction(0n);
    const sum = present.reduce((total, { value, weight }) => add(total, multiply(value, weight)), zero);
    return divide(
      sum,
      present.reduce((total, { weight }) => add(total, weight), zero),
    );
  });
}

function eachUnit(
  members: readonly Weighted[],
  missing: MissingMember,
  mean: (terms: readonly Term[]) => Fraction,
): Column {
  const n = members[0] === undefined ? 0 : lengthOf(members[0].column);
  return columnOf(n, (i) => {
    const present: Term[] = [];
    for (const { column, weight } of members) {
      const value = at(column, i);
      if (value !== undefined) present.push({ value, weight });
      else if (missing === "strict") return undefined;
    }
    return present.length === 0 ? undefined : mean(present);
  });
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
  let [sum, common] = [fraction(0n), 0n];
  for (const { weight } of members) sum = add(sum, weight);
  const bottom = sum.n * den;
  for (const part of whole) common = gcd(common, (part?.factor ?? 0n) * sum.d);
  common = gcd(common, bottom);

  const parts: { num: Float64Array; factor: number }[] = [];
  let bound = 0n;
  for (const part of whole) {
    if (part === undefined) return undefined;
    const factor = (part.factor * sum.d) / common;
    bound += factor * largest(part.num);
    if (!fits(bound) || !fits(factor)) return undefined;
    parts.push({ num: part.num, factor: Number(factor) });
  }
  const num = new Float64Array(parts[0]?.num.length ?? 0);
  for (const { num: value, factor } of parts) {
    for (let i = 0; i < num.length; i++) num[i] = (num[i] ?? 0) + (value[i] ?? 0) * factor;
  }
  if (missing === "rescale" && num.some(Number.isNaN)) return undefined;
  return { kind: "fixed", den: bottom / common, num };
}
