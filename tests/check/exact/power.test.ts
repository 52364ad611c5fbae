import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aroundGeometric, compareGeometric, isCostly } from "../../../src/check/exact/power.ts";
import { compare, fraction, fractionOf, subtract } from "../../../src/core/fraction.ts";

const power = (value: number, weight: number) => ({ value: fractionOf(value), weight: fractionOf(weight) });

describe("a geometric mean", () => {
  it("is compared exactly: of 0.25 and 1 it is 0.5, of 0.2 and 0.8 by 1 and 3 below 0.5657", () => {
    const half = [power(0.25, 1), power(1, 1)];
    expect([0.4999999999, 0.5, 0.5000000001].map((bound) => compareGeometric(half, fractionOf(bound)))).toEqual([
      1, 0, -1,
    ]);
    const weighted = [power(0.2, 1), power(0.8, 3)];
    expect([0.5656, 0.5657].map((bound) => compareGeometric(weighted, fractionOf(bound)))).toEqual([1, -1]);
  });

  it("is the same for weights in the same proportion", () => {
    const [small, large] = [
      [power(0.3, 2), power(0.6, 4)],
      [power(0.3, 0.5), power(0.6, 1)],
    ];
    expect(aroundGeometric(small)).toEqual(aroundGeometric(large));
  });

  it("of which a member is 0 is 0, above any bound below that", () => {
    const none = [power(0, 1), power(1, 1)];
    expect([0, -1, 0.1].map((bound) => compareGeometric(none, fractionOf(bound)))).toEqual([0, 1, -1]);
    expect(compareGeometric([power(1, 1)], fractionOf(0))).toBe(1);
  });

  it("lies between two fractions that are next to no apart, and is found itself where it is one of them", () => {
    const share = fc.integer({ min: 0, max: 20 });
    const weight = fc.integer({ min: 1, max: 4 });
    fc.assert(
      fc.property(fc.array(fc.tuple(share, weight), { minLength: 1, maxLength: 3 }), (drawn) => {
        const members = drawn.map(([value, of]) => power(value / 20, of));
        const { below, above } = aroundGeometric(members);
        const whole = drawn.reduce((sum, [, of]) => sum + of, 0);
        const naive = Math.exp(drawn.reduce((sum, [value, of]) => sum + of * Math.log(value / 20), 0) / whole);
        expect(Number(below.n) / Number(below.d)).toBeCloseTo(naive, 12);
        expect(compareGeometric(members, below)).toBeGreaterThanOrEqual(0);
        expect(compareGeometric(members, above)).toBeLessThanOrEqual(0);
        expect(compare(subtract(above, below), fraction(1n, 1n << 60n))).toBeLessThanOrEqual(0);
      }),
      { numRuns: 50 },
    );
    expect(aroundGeometric([power(0.25, 1), power(1, 1)])).toEqual({ below: fractionOf(0.5), above: fractionOf(0.5) });
  });

  it("costs too much where its weights have many digits", () => {
    expect([isCostly([1, 999].map(fractionOf)), isCostly([1, 2000].map(fractionOf))]).toEqual([false, true]);
    expect(isCostly([2000, 4000].map(fractionOf))).toBe(false);
    expect(isCostly([0.1234567, 1].map(fractionOf))).toBe(true);
  });
});
