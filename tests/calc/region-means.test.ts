import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankScores } from "../../src/calc/rank-scores.ts";
import { regionMeans } from "../../src/calc/region-means.ts";
import type { RegionMeans } from "../../src/types/index.ts";
import { leaf, method, sum } from "../methods.ts";
import { MERGER, refusals, scoresOf, textsOf } from "../scores.ts";

const METHOD = method([leaf("a"), sum("total", { a: 1 })]);

function means(
  a: readonly string[],
  regions: readonly string[],
  asked: Parameters<typeof regionMeans>[1] = {},
): RegionMeans {
  const codes = a.map((_, i) => `u${i}`);
  return regionMeans(rankScores(scoresOf(METHOD, { codes, regions }, { a }), undefined, { merger: MERGER }), asked);
}

describe("the means of regions", () => {
  it("are plain means over the units that have a value, and rank by these; a region without any has no rank", () => {
    const found = means(["0.2", "0.5", "", "0.6", ""], ["R", "S", "R", "R", "T"]);
    expect(textsOf(found.means.get("total"))).toEqual(["0.4", "0.5", ""]);
    expect([...found.ranks]).toEqual([2, 1, Number.NaN]);
    expect(found.units).toEqual([2, 1, 0]);
    expect(found.shown).toEqual([1, 0, 2]);
  });

  it("are shown of the asked regions, and of the first of them", () => {
    const asked = (more: Parameters<typeof regionMeans>[1]) => means(["1", "0.5", "0.2"], ["R", "S", "T"], more).shown;
    expect(asked({ region: ["T", "S"] })).toEqual([1, 2]);
    expect(asked({ top: 1 })).toEqual([0]);
    expect(asked({ region: ["T", "S"], top: 1 })).toEqual([1]);
    expect(refusals(() => asked({ region: "U" }))).toEqual(["unknown-region"]);
  });

  it("equal Σ value / count of each region, whatever the order of rows", () => {
    const row = fc.record({ value: fc.integer({ min: 0, max: 9 }), region: fc.constantFrom("R", "S", "T", "") });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
        const found = means(
          rows.map(({ value }) => `0.${value}`),
          rows.map(({ region }) => region),
        );
        const names = [...new Set(rows.map(({ region }) => region))].filter((region) => region !== "");
        const own = names.map((name) => rows.filter(({ region }) => region === name));
        const sums = own.map((some) => some.reduce((sum, { value }) => sum + value, 0));
        const column = found.means.get("total");
        expect(textsOf(column).map((text) => text.split("/").map(Number))).toHaveLength(names.length);
        for (const [i, some] of own.entries()) {
          const [n = Number.NaN, d = 1] = (textsOf(column)[i] ?? "").split("/").map(Number);
          expect(n / d).toBeCloseTo((sums[i] ?? 0) / some.length / 10, 12);
          expect(found.units[i]).toBe(some.length);
        }
      }),
      { numRuns: 50 },
    );
  });
});
