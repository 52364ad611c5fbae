import { compare, fraction, roundHalfUp, sum } from "../../core/fraction.ts";
import type { Fraction } from "../../types/index.ts";
import { pointed } from "./number.ts";

/**
 * Parts rounded to so many decimals so that they still add up to their rounded sum: each down, and then those up that
 * lost most. With signs, plus before what is above 0.
 */
export function partTexts(parts: readonly Fraction[], decimals: number): readonly string[] {
  const unit = 10n ** BigInt(decimals);
  const least = parts.map((part) => floor(part, unit));
  const lost = parts.map(({ n, d }, i): Fraction => ({ n: n * unit - (least[i] ?? 0n) * d, d }));
  const left = roundHalfUp(sum(parts), decimals) - least.reduce((all, one) => all + one, 0n);
  const order = [...parts.keys()].sort((a, b) => compare(lost[b] ?? ZERO, lost[a] ?? ZERO));
  const up = new Set(order.slice(0, Number(left)));
  return least.map((one, i) => signedText(pointed(up.has(i) ? one + 1n : one, decimals)));
}

const ZERO = fraction(0n);

const floor = ({ n, d }: Fraction, unit: bigint): bigint => {
  const scaled = n * unit;
  return scaled >= 0n || scaled % d === 0n ? scaled / d : scaled / d - 1n;
};

/** A number's text with plus before it where it is above 0. */
export const signedText = (text: string): string => (text === "" || /^-|^[0.]+$/.test(text) ? text : `+${text}`);

/** A fraction as people write it: 13/12, or a whole number. */
export const fractionText = ({ n, d }: Fraction): string => (d === 1n ? `${n}` : `${n}/${d}`);
