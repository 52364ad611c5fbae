import fc from "fast-check";
import { closed } from "../../src/check/exact/interval.ts";
import type { RankedBounds, UnitBounds } from "../../src/check/score-bounds.ts";
import { fraction } from "../../src/core/fraction.ts";
import { figure } from "./figures.ts";

/** A unit of which a rank and the places of its score's ends are known; without these nothing is known of the score. */
export const unitBounds = (unit: string, rank: number | undefined, lo = Number.NaN, hi = lo): UnitBounds => ({
  unit,
  rank: rank === undefined ? undefined : figure(String(rank), { unit, kind: "rank" }),
  interval: Number.isNaN(lo) ? undefined : closed(fraction(BigInt(lo)), fraction(BigInt(hi))),
  scores: [],
  lo,
  hi,
});

/** The same of one that has both. */
export function rankedBounds(unit: string, at: number, lo: number, hi = lo): RankedBounds {
  return { ...unitBounds(unit, at, lo, hi), rank: figure(String(at), { unit, kind: "rank" }), at };
}

const place = fc.integer({ min: 0, max: 12 });
const ends = fc.tuple(place, fc.integer({ min: 0, max: 3 })).map(([lo, width]) => [lo, lo + width] as const);

/** Units with scores, some of which may be equal. */
export const bounds: fc.Arbitrary<readonly UnitBounds[]> = fc
  .array(ends, { maxLength: 9 })
  .map((all) => all.map(([lo, hi], i) => unitBounds(`u${i}`, undefined, lo, hi)));

/** Units with scores and ranks, which may contradict each other. */
export const rankedUnits: fc.Arbitrary<readonly RankedBounds[]> = fc
  .array(fc.tuple(ends, fc.integer({ min: 1, max: 6 })), { maxLength: 8 })
  .map((all) => all.map(([[lo, hi], at], i) => rankedBounds(`u${i}`, at, lo, hi)));
