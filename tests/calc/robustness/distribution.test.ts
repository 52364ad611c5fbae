import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countBefore, keepRanks, rankSummaryOf } from "../../../src/calc/robustness/distribution.ts";

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
        const found = rankSummaryOf(
          Int32Array.from(values, (rank) => 2 * rank),
          7,
        );
        expect(found?.low).toBeCloseTo(quantile(values, 0.05), 9);
        expect(found?.median).toBeCloseTo(quantile(values, 0.5), 9);
        expect(found?.high).toBeCloseTo(quantile(values, 0.95), 9);
        expect(found?.mean).toBeCloseTo(values.reduce((sum, value) => sum + value, 0) / values.length, 9);
        expect(found?.first).toBe(values.filter((rank) => rank <= 7).length);
        expect([found?.best, found?.worst]).toEqual([Math.min(...values), Math.max(...values)]);
      }),
    );
  });

  it("leaves out draws without a rank, and says nothing of a unit that never has one", () => {
    expect(rankSummaryOf(Int32Array.of(0, 6, 2), 1)).toMatchObject({ mean: 2, best: 1, worst: 3, first: 1 });
    expect(rankSummaryOf(Int32Array.of(0), 1)).toBeUndefined();
  });

  it("counts draws before another unit; a tie is not before", () => {
    const [one, other] = [Int32Array.of(2, 4, 4, 10, 0), Int32Array.of(4, 2, 4, 0, 2)];
    expect(countBefore(one, other)).toBe(1);
  });

  it("keeps twice the ranks of each unit draw by draw, 0 where it has none", () => {
    const kept = keepRanks(2, 2);
    kept.see(0, Float64Array.of(1, 2));
    kept.see(1, Float64Array.of(2.5, Number.NaN));
    expect(kept.ranks.map((ranks) => [...ranks])).toEqual([
      [2, 5],
      [4, 0],
    ]);
  });
});
