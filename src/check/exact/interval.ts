import { add, compare, divide, fraction, multiply, roundHalfUp, subtract } from "../../core/fraction.ts";
import type { Expected, Figure, Fraction } from "../../types/index.ts";

/** The values a number may have: from `lo` to `hi`, either end in or out. */
export interface Interval {
  readonly lo: Fraction;
  readonly hi: Fraction;
  readonly loOpen: boolean;
  readonly hiOpen: boolean;
}

const ZERO = fraction(0n);

export const closed = (lo: Fraction, hi: Fraction): Interval => ({ lo, hi, loOpen: false, hiOpen: false });
export const exactly = (value: Fraction): Interval => closed(value, value);

/**
 * The unrounded values that print as a figure: v − half ≤ x < v + half, as rounding is half up.
 * Below 0 both ends are in, since some round a half away from 0.
 */
export function printedInterval({ value, half }: Pick<Figure, "value" | "half">): Interval {
  const hiOpen = half.n !== 0n && value.n >= 0n;
  return { lo: subtract(value, half), hi: add(value, half), loOpen: false, hiOpen };
}

/** A figure as it stands in print. */
export const printedValue = ({ value, factor }: Pick<Figure, "value" | "factor">): Fraction => divide(value, factor);

/** The part that two intervals share; may be empty. */
export function intersection(a: Interval, b: Interval): Interval {
  const [low, high] = [compare(a.lo, b.lo), compare(a.hi, b.hi)];
  return {
    lo: low >= 0 ? a.lo : b.lo,
    loOpen: (low >= 0 && a.loOpen) || (low <= 0 && b.loOpen),
    hi: high <= 0 ? a.hi : b.hi,
    hiOpen: (high <= 0 && a.hiOpen) || (high >= 0 && b.hiOpen),
  };
}

export function isEmpty({ lo, hi, loOpen, hiOpen }: Interval): boolean {
  const order = compare(lo, hi);
  return order > 0 || (order === 0 && (loOpen || hiOpen));
}

export const meets = (a: Interval, b: Interval): boolean => !isEmpty(intersection(a, b));
export const holds = (a: Interval, value: Fraction): boolean => meets(a, exactly(value));

export const plus = (a: Interval, b: Interval): Interval => ({
  lo: add(a.lo, b.lo),
  hi: add(a.hi, b.hi),
  loOpen: a.loOpen || b.loOpen,
  hiOpen: a.hiOpen || b.hiOpen,
});

export const minus = (a: Interval, b: Interval): Interval => plus(a, times(b, fraction(-1n)));

/** Every value × factor. */
export function times({ lo, hi, loOpen, hiOpen }: Interval, factor: Fraction): Interval {
  if (factor.n === 0n) return exactly(ZERO);
  const [a, b] = [multiply(lo, factor), multiply(hi, factor)];
  return factor.n > 0n ? { lo: a, hi: b, loOpen, hiOpen } : { lo: b, hi: a, loOpen: hiOpen, hiOpen: loOpen };
}

/** a ÷ b where all of b is above 0 and a is not below 0; undefined where b may be 0. */
export function quotient(a: Interval, b: Interval): Interval | undefined {
  if (b.lo.n <= 0n || a.lo.n < 0n) return undefined;
  return {
    lo: divide(a.lo, b.hi),
    hi: divide(a.hi, b.lo),
    loOpen: a.loOpen || b.hiOpen,
    hiOpen: a.hiOpen || b.loOpen,
  };
}

/** The values 0 to `max`. */
export const upTo = (max: Fraction): Interval => closed(ZERO, max);

/** What a figure could have printed, had its value been in the interval; undefined where the interval is empty. */
export function expectedIn(interval: Interval, { decimals, factor }: Figure): Expected | undefined {
  if (isEmpty(interval)) return undefined;
  const unit = 10n ** BigInt(decimals);
  const { lo, hi, hiOpen } = times(interval, divide(fraction(1n), factor));
  const least = roundHalfUp(lo, decimals);
  let most = roundHalfUp(hi, decimals);
  const rounds = compare(hi, fraction(2n * most - 1n, 2n * unit)) === 0;
  if (hiOpen && rounds && most > least) most -= 1n;
  return { least: fraction(least, unit), most: fraction(most, unit), decimals };
}
