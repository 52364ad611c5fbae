import type { Column, FixedColumn, Fraction } from "../types/index.ts";
import { SURE, significant } from "./digits.ts";
import { compare, fraction, lcm, multiply, roundHalfUp, subtract } from "./fraction.ts";

const LARGEST = BigInt(Number.MAX_SAFE_INTEGER);

/** Whether every whole number up to `bound` is exact in a double. */
export const fits = (bound: bigint): boolean => bound <= LARGEST;

/** How many units the column has a place for. */
export const lengthOf = (column: Column): number =>
  column.kind === "fixed" ? column.num.length : column.values.length;

/** Whether unit i has a value. */
export const has = (column: Column, i: number): boolean =>
  column.kind === "fixed" ? !Number.isNaN(column.num[i] ?? Number.NaN) : column.values[i] !== undefined;

/**
 * The exact value of unit i of a column, counted from 0, or undefined where it is missing.
 *
 * @example
 * const { exact } = await rank("data/examples/2024.csv");
 * at(exact.standings.get("total").values, exact.order[0]).d > 0n; // → true
 */
export function at(column: Column, i: number): Fraction | undefined {
  if (column.kind === "exact") return column.values[i];
  const num = column.num[i] ?? Number.NaN;
  return Number.isNaN(num) ? undefined : fraction(BigInt(num), column.den);
}

/** Negative, 0 or positive as the value of unit i is less than, equal to or greater than that of unit j; both are there. */
export function compareAt(column: Column, i: number, j: number): number {
  if (column.kind === "fixed") return (column.num[i] ?? 0) - (column.num[j] ?? 0);
  const [a, b] = [column.values[i], column.values[j]];
  return a && b ? compare(a, b) : 0;
}

const largests = new WeakMap<Float64Array, bigint>();

/** The largest magnitude among the numerators, which do not change any more. */
export function largest(num: Float64Array): bigint {
  const known = largests.get(num);
  if (known !== undefined) return known;
  let most = 0;
  for (const n of num) if (n > most || -n > most) most = Math.abs(n);
  const found = BigInt(most);
  largests.set(num, found);
  return found;
}

/** Whether values are held with 40 significant digits only. */
export const isApproximate = (column: Column | undefined): boolean =>
  column?.kind === "exact" && column.approximate === true;

/** A column of n values, missing where `value` gives none; the fixed kind where that holds them. */
export function columnOf(n: number, value: (i: number) => Fraction | undefined, approximate = false): Column {
  const values = Array.from({ length: n }, (_, i) => value(i));
  return fixedFrom(values) ?? (approximate ? { kind: "exact", values, approximate } : { kind: "exact", values });
}

function fixedFrom(values: readonly (Fraction | undefined)[]): FixedColumn | undefined {
  let den = 1n;
  for (const value of values) {
    if (value === undefined || den % value.d === 0n) continue;
    den = lcm(den, value.d);
    if (!fits(den)) return undefined;
  }
  const num = new Float64Array(values.length).fill(Number.NaN);
  for (const [i, value] of values.entries()) {
    if (value === undefined) continue;
    const scaled = value.n * (den / value.d);
    if (!fits(scaled < 0n ? -scaled : scaled)) return undefined;
    num[i] = Number(scaled);
  }
  return { kind: "fixed", den, num };
}

/** The values of those units, in that order; missing where no unit stands in a place. */
export function pickUnits(column: Column, units: readonly (number | undefined)[]): Column {
  if (column.kind === "exact") {
    return columnOf(units.length, (i) => column.values[units[i] ?? -1], isApproximate(column));
  }
  const num = new Float64Array(units.length);
  for (let i = 0; i < num.length; i++) num[i] = column.num[units[i] ?? -1] ?? Number.NaN;
  return { kind: "fixed", den: column.den, num };
}

/** Each value less that of the other column; missing where either is. */
export function difference(column: Column, from: Column): Column {
  const isShort = column.kind === "fixed" && from.kind === "fixed" && column.den === from.den;
  if (isShort && fits(largest(column.num) + largest(from.num))) {
    const num = column.num.map((n, i) => n - (from.num[i] ?? Number.NaN));
    return { kind: "fixed", den: column.den, num };
  }
  return columnOf(lengthOf(from), (i) => {
    const [own, other] = [at(column, i), at(from, i)];
    return own && other && subtract(own, other);
  });
}

/** Every value rounded half up to `decimals` decimals; the fixed kind, where it holds them, is over 10^decimals. */
export function rounded(column: Column, decimals: number): Column {
  const unit = 10n ** BigInt(decimals);
  if (column.kind === "fixed" && column.den === unit) return column;
  if (column.kind === "exact" || !fits(2n * largest(column.num) * unit + column.den)) {
    const whole = Array.from({ length: lengthOf(column) }, (_, i) => {
      const value = at(column, i);
      return value && roundHalfUp(isApproximate(column) ? significant(value, SURE) : value, decimals);
    });
    if (!whole.every((n) => n === undefined || fits(n < 0n ? -n : n))) {
      return { kind: "exact", values: whole.map((n) => (n === undefined ? n : fraction(n, unit))) };
    }
    return {
      kind: "fixed",
      den: unit,
      num: Float64Array.from(whole, (n) => (n === undefined ? Number.NaN : Number(n))),
    };
  }
  const [twice, half, den] = [2 * Number(unit), Number(column.den), 2 * Number(column.den)];
  const num = column.num.map((n) => {
    const scaled = twice * n + half;
    const rest = scaled % den;
    return (scaled - (rest < 0 ? rest + den : rest)) / den;
  });
  return { kind: "fixed", den: unit, num };
}

/** Every value × factor, which is above 0. */
export function scaled(column: Column, factor: Fraction): Column {
  if (factor.n === factor.d) return column;
  if (column.kind === "fixed") {
    const { n, d: den } = fraction(factor.n, column.den * factor.d);
    if (n === 1n) return { ...column, den };
    if (fits(n) && fits(n * largest(column.num))) {
      const by = Number(n);
      return { kind: "fixed", den, num: column.num.map((num) => num * by) };
    }
  }
  const value = (i: number): Fraction | undefined => {
    const own = at(column, i);
    return own && multiply(own, factor);
  };
  return columnOf(lengthOf(column), value, isApproximate(column));
}

/** The column with `value` where a value was missing. */
export const filled = (column: Column, value: Fraction): Column =>
  columnOf(lengthOf(column), (i) => at(column, i) ?? value, isApproximate(column));

/** How many units have a value. */
export function countOf(column: Column): number {
  let count = 0;
  for (let i = 0; i < lengthOf(column); i++) if (has(column, i)) count++;
  return count;
}

/** Plain mean over the units that have a value; undefined where none has. */
export function meanOf(column: Column): Fraction | undefined {
  let [n, d, count] = [0n, 1n, 0];
  if (column.kind === "fixed") {
    d = column.den;
    let part = 0;
    for (const num of column.num) {
      if (Number.isNaN(num)) continue;
      count++;
      if (Math.abs(part + num) > Number.MAX_SAFE_INTEGER) {
        n += BigInt(part);
        part = 0;
      }
      part += num;
    }
    n += BigInt(part);
  } else {
    for (const value of column.values) {
      if (value === undefined) continue;
      count++;
      const common = lcm(d, value.d);
      [n, d] = [n * (common / d) + value.n * (common / value.d), common];
    }
  }
  return count === 0 ? undefined : fraction(n, d * BigInt(count));
}
