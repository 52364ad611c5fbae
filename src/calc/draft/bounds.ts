import { compare, fraction } from "../../core/fraction.ts";
import type { Fraction, Outline, OutlineMeasure, Scale } from "../../types/index.ts";

const [ONE, HUNDRED] = [fraction(1n), fraction(100n)];

/** How large the values of an index may be, as far as a file tells. */
export interface Bounds {
  readonly scale: "fraction" | "points";
  /** Whether every measure has its maximum. */
  readonly known: boolean;
  /** Whether aggregates are sums of points: where all maxima are known, or the figures show it. */
  readonly isSum: boolean;
  /** Whether the file states what every measure weighs, of which its figures do not show sums. */
  readonly isWeighted: boolean;
  /** Whether nobody said that values are shares of 1. */
  readonly guessed: boolean;
  readonly maxOf: (measure: OutlineMeasure | undefined) => Fraction;
}

/** The bounds of measures: by the scale that is stated, by their maxima, else by the size of their values. */
export function boundsOf(
  leaves: readonly OutlineMeasure[],
  { percent, decimals, summed = false }: Pick<Outline, "percent" | "decimals" | "summed">,
  stated: Scale | undefined,
): Bounds {
  const known = leaves.every(({ max }) => max !== undefined);
  const largest = leaves.flatMap((leaf) => leaf.largest ?? []);
  const small = largest.every((value) => compare(value, ONE) <= 0);
  const looksLikeShares = known
    ? largest.length > 0 && small && decimals > 0 && leaves.every(({ max }) => max && compare(max, ONE) > 0)
    : !summed && (percent || small);
  const isShare = stated === undefined ? looksLikeShares : stated === "fraction";
  const otherwise = isShare || (summed && small) ? ONE : stated === "percent" ? HUNDRED : ceilingOf(largest);
  return {
    scale: isShare ? "fraction" : "points",
    known,
    isSum: known || summed,
    isWeighted: !summed && leaves.length > 0 && leaves.every(({ weight }) => weight !== undefined && weight.n > 0n),
    guessed: isShare && stated === undefined && !percent,
    maxOf: (measure) => measure?.max ?? otherwise,
  };
}

/** 100, or the next power of ten that no value is above. */
function ceilingOf(largest: readonly Fraction[]): Fraction {
  let ceiling = HUNDRED;
  while (largest.some((value) => compare(value, ceiling) > 0)) ceiling = fraction(ceiling.n * 10n);
  return ceiling;
}
