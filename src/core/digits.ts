import type { Fraction } from "../types/index.ts";
import { fraction } from "./fraction.ts";

/** How many significant digits roots and logarithms are held with. */
export const HELD = 40;
/** How many of them are sure after any further arithmetic, so that a value that is a short decimal is that decimal. */
export const SURE = 30;
/** How many of them tell values apart where ranks are made, so that equal roots tie. */
export const RANKED = 12;

/** A value rounded half away from 0 to so many significant digits. */
export function significant(value: Fraction, digits: number): Fraction {
  if (value.n === 0n) return value;
  const n = value.n < 0n ? -value.n : value.n;
  // Hexadecimal lengths tell the magnitude to within two digits, at once.
  const magnitude = Math.floor((n.toString(16).length - value.d.toString(16).length) * Math.log10(16));
  const shift = digits + 2 - magnitude;
  const [top, bottom] = shift >= 0 ? [n * 10n ** BigInt(shift), value.d] : [n, value.d * 10n ** BigInt(-shift)];
  const whole = top / bottom;
  const drop = 10n ** BigInt(Math.max(0, whole.toString().length - digits));
  const rounded = ((2n * top + drop * bottom) / (2n * drop * bottom)) * drop;
  const signed = value.n < 0n ? -rounded : rounded;
  return shift >= 0 ? fraction(signed, 10n ** BigInt(shift)) : fraction(signed * 10n ** BigInt(-shift));
}
