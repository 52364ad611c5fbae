import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { largestValue, leastValue, ranksWith, reachesRank, reachesScore } from "../../../src/calc/profile/reach.ts";
import { compare, fraction, fractionOf, fractionOfText, multiply, subtract } from "../../../src/core/fraction.ts";
import type { Rules, Ties } from "../../../src/types/index.ts";
import { column } from "../../methods.ts";
import { ranks, ratioOf } from "../../naive.ts";

const PRINTED: Rules = { ties: "competition", rankOn: "printed", decimals: 1 };

describe("the rank that a value would give", () => {
  it("is the one by definition, with the others' values as they are", () => {
    const cell = fc.integer({ min: 0, max: 9 }).map((n) => `0.${n}`);
    const ties = fc.constantFrom<Ties>("competition", "dense", "ordinal", "modified", "fractional");
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 8 }), cell, fc.nat(7), ties, (values, value, nth, rule) => {
        const row = nth % values.length;
        const codes = values.map((_, i) => `u${(i * 7) % 10}`);
        const rankWith = ranksWith(column(...values), { ...PRINTED, ties: rule }, codes);
        const expected =
          ranks(
            values.map((own, i) => ratioOf(i === row ? value : own)),
            rule,
            codes,
          )[row] ?? Number.NaN;
        expect(rankWith(row, fractionOfText(value))).toBe(expected);
        const reaches = reachesRank(column(...values), row, 2, { ...PRINTED, ties: rule }, codes);
        expect(reaches(fractionOfText(value))).toBe(expected <= 2);
      }),
      { numRuns: 60 },
    );
  });

  it("reaches a score as ranks compare: printed as much, or exactly", () => {
    const [values, goal] = [column("0.5"), fractionOf(0.74)];
    const reaches = (rankOn: Rules["rankOn"], value: number) =>
      reachesScore(values, goal, { ...PRINTED, rankOn })(fractionOf(value));
    expect([reaches("printed", 0.65), reaches("printed", 0.64)]).toEqual([true, false]);
    expect([reaches("exact", 0.74), reaches("exact", 0.7399)]).toEqual([true, false]);
  });
});

describe("the least value whose effect is enough", () => {
  const half = fractionOf(0.5);

  it("is the first of all with so many decimals, and the largest of a deduction the last", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 3 }), (goal, decimals) => {
        // A half of the value, which is at most 0.5; a deduction takes that off 0.5.
        const effect = (value: ReturnType<typeof fractionOf>) => multiply(value, half);
        const reaches = (value: ReturnType<typeof fractionOf>) => compare(value, fraction(BigInt(goal), 100n)) >= 0;
        const all = Array.from({ length: 10 ** decimals + 1 }, (_, i) => fraction(BigInt(i), 10n ** BigInt(decimals)));
        const found = leastValue(effect, reaches, fraction(1n), decimals);
        expect(found).toEqual(all.find((value) => reaches(effect(value))));
        const taken = (value: ReturnType<typeof fractionOf>) => subtract(half, effect(value));
        const most = largestValue(taken, reaches, fraction(1n), decimals);
        expect(most).toEqual(all.findLast((value) => reaches(taken(value))));
      }),
      { numRuns: 50 },
    );
  });

  it("is none where even the largest has no effect", () => {
    expect(
      leastValue(
        () => undefined,
        () => true,
        fraction(1n),
        2,
      ),
    ).toBeUndefined();
  });
});
