import { compare } from "../../core/fraction.ts";
import type { Fraction, ProfileMeasure } from "../../types/index.ts";

/** How many strengths are named. */
const NAMED = 3;

/** The measures of the best ranks, of those whose rank 1 is the best. */
export function strongest(given: readonly ProfileMeasure[]): readonly ProfileMeasure[] {
  const rank = ({ ranks }: ProfileMeasure): number => ranks.at(-1) ?? Number.POSITIVE_INFINITY;
  const ranked = given.filter(({ ranks }) => ranks.at(-1) !== undefined);
  return ranked.sort((a, b) => rank(a) - rank(b)).slice(0, NAMED);
}

/** The measures that could bring something, the most first. */
export function weakest(given: readonly ProfileMeasure[]): readonly ProfileMeasure[] {
  const winning = given.filter(({ gain }) => gain !== undefined && gain.n > 0n);
  return winning.sort((a, b) => falls(a.gain, b.gain));
}

/** Orders values from the largest down. */
const falls = (a: Fraction | undefined, b: Fraction | undefined): number => (a && b ? compare(b, a) : 0);
