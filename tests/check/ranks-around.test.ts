import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LevelsAbove, RanksAround } from "../../src/check/ranks-around.ts";
import { fractionOf } from "../../src/core/fraction.ts";
import { bounds, rankedBounds, rankedUnits, unitBounds } from "./bounds.ts";

describe("the ranks that a score leaves", () => {
  it("are between the worst of those surely above and the best of those surely below", () => {
    const around = new RanksAround([rankedBounds("A", 2, 9), rankedBounds("B", 4, 7), rankedBounds("C", 8, 3)]);
    expect(around.between(unitBounds("X", undefined, 5))).toEqual({
      least: fractionOf(5),
      most: fractionOf(7),
      decimals: 0,
    });
    expect(around.between(unitBounds("X", undefined, 1))).toMatchObject({ least: fractionOf(9), most: fractionOf(9) });
  });

  it("are none where those contradict each other", () => {
    fc.assert(
      fc.property(rankedUnits, fc.nat(12), (ranked, place) => {
        const own = unitBounds("X", undefined, place);
        const least = 1 + Math.max(0, ...ranked.filter(({ lo }) => lo > place).map(({ at }) => at));
        const most = Math.min(...ranked.filter(({ hi }) => hi < place).map(({ at }) => at)) - 1;
        const found = new RanksAround(ranked).between(own);
        if (Number.isFinite(most) && least > most) expect(found).toBeUndefined();
        else
          expect(found).toMatchObject({
            least: fractionOf(least),
            most: fractionOf(Number.isFinite(most) ? most : least),
          });
      }),
      { numRuns: 60 },
    );
  });
});

describe("the levels above a score", () => {
  it("are the longest chain of units of which each is surely above the one before", () => {
    const levels = new LevelsAbove([
      unitBounds("A", undefined, 2, 4),
      unitBounds("B", undefined, 3, 6),
      unitBounds("C", undefined, 5, 5),
      unitBounds("D", undefined, 8, 9),
    ]);
    // C and D stand one above the other; A and B may be one value, as B and C may.
    expect([1, 4, 5, 9].map((hi) => levels.of(unitBounds("X", undefined, hi)))).toEqual([3, 2, 1, 0]);
  });

  it("are found by trying every chain", () => {
    fc.assert(
      fc.property(bounds, fc.nat(12), (all, place) => {
        const longest = (above: number): number =>
          Math.max(0, ...all.filter(({ lo }) => lo > above).map(({ hi }) => 1 + longest(hi)));
        expect(new LevelsAbove(all).of(unitBounds("X", undefined, place))).toBe(longest(place));
      }),
      { numRuns: 60 },
    );
  });
});
