import { fraction } from "../core/fraction.ts";
import type { Expected, Fraction } from "../types/index.ts";

const decimalsOf = (value: Fraction): number => (value.d === 1n ? 0 : 1);

/** Ranks or changes from the least to the most; undefined where there is none between. */
export function expectedRanks(least: number, most = least): Expected | undefined {
  if (least > most) return undefined;
  const [low, high] = [least, most].map((rank) => fraction(BigInt(Math.round(rank * 2)), 2n));
  return low && high && { least: low, most: high, decimals: Math.max(decimalsOf(low), decimalsOf(high)) };
}

/** One rank or change. */
export const expectedValue = (value: Fraction): Expected => ({
  least: value,
  most: value,
  decimals: decimalsOf(value),
});
