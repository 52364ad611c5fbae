import { compare, fraction, fractionOfText, multiply } from "../core/fraction.ts";
import type { Fraction } from "../types/index.ts";

/** A weight, and the shares in its aggregate that it is uniform between; without them from nothing to all. */
export interface UniformWeight {
  readonly member: string;
  readonly from?: Fraction | undefined;
  readonly to?: Fraction | undefined;
}

/** A weight as people write it: `security`, `security=0-0.3`, `security=10%-50%`; undefined where that is not a range. */
export function uniformWeightIn(text: string): UniformWeight | undefined {
  const at = text.includes("=") ? text.lastIndexOf("=") : text.length;
  const [member, range] = [text.slice(0, at), text.slice(at + 1).replaceAll(" ", "")];
  if (range === "") return { member };
  const found = /^(\d{1,3}(?:[.,]\d{1,9})?)(%?)[-–:](\d{1,3}(?:[.,]\d{1,9})?)(%?)$/.exec(range);
  if (found === null) return undefined;
  const [, low = "", lowSign, high = "", highSign] = found;
  const share = (digits: string, sign = ""): Fraction =>
    multiply(fractionOfText(digits.replace(",", ".")), fraction(1n, sign === "%" ? 100n : 1n));
  const [from, to] = [share(low, lowSign), share(high, highSign)];
  return compare(from, to) < 0 && compare(to, fraction(1n)) <= 0 ? { member, from, to } : undefined;
}
