import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countBefore, countTop, keepRanks, summaryOf } from "../../../src/calc/robustness/distribution.ts";

/** The quantile of R's default type 7, by its formula over sorted values. */
function quantile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * p;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

describe("the distribution of ranks", () => {
  it("has the quantiles, mean and ends of its values, halves of tied ranks among them", () => {
    const ranks = fc.array(
      fc.integer({ min: 2, max: 40 }).map((half) => half / 2),
      { minLength: 1, maxLength: 60 },
    );
    fc.assert(
      fc.property(ranks, (values) => {
        const found = summaryOf(Float32Array.from(values));
        expect(found?.low).toBeCloseTo(quantile(values, 0.05), 9);
        expect(found?.median).toBeCloseTo(quantile(values, 0.5), 9);
        expect(found?.high).toBeCloseTo(quantile(values, 0.95), 9);
        expect(found?.mean).toBeCloseTo(values.reduce((sum, value) => sum + value, 0) / values.length, 9);
        expect([found?.best, found?.worst]).toEqual([Math.min(...values), Math.max(...values)]);
      }),
    );
  });

  it("leaves out draws without a rank, and says nothing of a unit that never has one", () => {
    expect(summaryOf(Float32Array.of(Number.NaN, 3, 1))).toMatchObject({ mean: 2, best: 1, worst: 3 });
    expect(summaryOf(Float32Array.of(Number.NaN))).toBeUndefined();
  });

  it("counts draws among the first, and draws before another unit; a tie is not before", () => {
    const [one, other] = [Float32Array.of(1, 2, 2, 5), Float32Array.of(2, 1, 2, Number.NaN)];
    expect(countTop(one, 2)).toBe(3);
    expect(countBefore(one, other)).toBe(1);
  });

  it("keeps the ranks of each unit draw by draw", () => {
    const kept = keepRanks(2, 2);
    kept.see(0, Float64Array.of(1, 2));
    kept.see(1, Float64Array.of(2, Number.NaN));
    expect(kept.ranks.map((ranks) => [...ranks])).toEqual([
      [1, 2],
      [2, Number.NaN],
    ]);
  });
});
