import { add, compare, divide, fraction, multiply, subtract } from "../../core/fraction.ts";
import type { Fraction, Ties } from "../../types/index.ts";
import { rank } from "../rank.ts";
import { crossingOf, halfWay, heightAt, type Line } from "./lines.ts";

/** How likely a unit has each rank: rank → probability, 0–1; they add up to 1. Empty for a unit without a value. */
export type Chances = ReadonlyMap<number, Fraction>;

/**
 * The exact probability of each rank of each unit when the share of one weight is uniform between two, the others in
 * proportion. Ranks change where two lines cross; the probability of a rank is the length of the pieces that give it.
 * Values are compared before rounding.
 */
export function acceptability(
  lines: readonly (Line | undefined)[],
  from: Fraction,
  to: Fraction,
  ties: Ties,
  codes: readonly string[],
): readonly Chances[] {
  const chances = lines.map(() => new Map<number, Fraction>());
  const cuts = [from, ...crossingsBetween(lines, from, to), to];
  const whole = subtract(to, from);
  for (const [piece, end] of cuts.slice(1).entries()) {
    const start = cuts[piece] ?? from;
    const length = divide(subtract(end, start), whole);
    for (const [i, place] of ranksAt(lines, halfWay(start, end), ties, codes).entries()) {
      const own = chances[i];
      if (!Number.isNaN(place)) own?.set(place, add(own.get(place) ?? fraction(0n), length));
    }
  }
  return chances;
}

/** The mean rank that chances give. */
export const expectedRank = (chances: Chances): Fraction =>
  [...chances].reduce(
    (sum, [place, chance]) => add(sum, multiply(chance, fraction(BigInt(2 * place), 2n))),
    fraction(0n),
  );

/** Where any two lines cross strictly between two shares, rising, each once. */
function crossingsBetween(lines: readonly (Line | undefined)[], from: Fraction, to: Fraction): readonly Fraction[] {
  const known = lines.filter((line) => line !== undefined);
  const found = known.flatMap((a, i) => known.slice(i + 1).flatMap((b) => crossingOf(a, b) ?? []));
  const inside = found.filter((share) => compare(share, from) > 0 && compare(share, to) < 0).sort(compare);
  return inside.filter((share, i) => i === 0 || compare(share, inside[i - 1] ?? from) !== 0);
}

function ranksAt(
  lines: readonly (Line | undefined)[],
  share: Fraction,
  ties: Ties,
  codes: readonly string[],
): Float64Array {
  const heights = lines.map((line) => line && heightAt(line, share));
  const rising = heights.filter((height) => height !== undefined).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const keyOf = new Map(rising.map((height, key) => [height, key]));
  const keys = Float64Array.from(heights, (height) =>
    height === undefined ? Number.NaN : (keyOf.get(height) ?? Number.NaN),
  );
  return rank(keys, ties, codes);
}
