import { describe, expect, it } from "vitest";
import { fraction } from "../../../src/core/fraction.ts";
import { type Limit, limitsOf, strokeOf, wordKey } from "../../../src/read/table/limits.ts";
import type { Fraction, Methodology, RawFigure } from "../../../src/types/index.ts";
import { leaf, method, sum } from "../../methods.ts";

const of = (n: bigint, d = 1n): Fraction => fraction(n, d);
const measures = [leaf("people", 60), leaf("network", 40), sum("total", { people: 60, network: 40 })];
const fractions = method(measures);
const points = method(
  [leaf("people", 60), leaf("network", 40), sum("total", { people: 1, network: 1 }, { mean: "sum" })],
  "points",
);
const limit = (methodology: Methodology, code: string, scale?: "fraction" | "percent" | "points"): Limit => {
  const found = limitsOf([methodology], scale).get(code);
  if (found === undefined) throw new Error(code);
  return found;
};

describe("the largest value of a measure", () => {
  it.each([
    ["fraction", fractions, "people", undefined, 1n],
    ["percent of a fraction", fractions, "people", "percent", 100n],
    ["points of a fraction", fractions, "people", "points", 60n],
    ["points", points, "people", undefined, 60n],
    ["fraction of points", points, "people", "fraction", 1n],
    ["percent of points", points, "network", "percent", 100n],
    ["total in points", points, "total", undefined, 100n],
  ] as const)(
    "is that of the scale of its file, whose values the factor brings to the methodology's: %s",
    (said, methodology, code, scale, max) => {
      const found = limit(methodology, code, scale);
      const own = limit(methodology, code);
      expect(found.max).toEqual(of(max));
      expect([found.whole, found.percent]).toEqual([Number(max), said.startsWith("percent")]);
      // The largest value stays the largest.
      expect(fraction(found.max.n * found.factor.n, found.max.d * found.factor.d)).toEqual(own.max);
    },
  );

  it("is that of the first methodology that has the measure", () => {
    expect(limitsOf([method([leaf("people", 10)], "points"), points], undefined).get("people")?.max).toEqual(of(10n));
  });

  it("is none where a raw figure has none, and what its words count for is exact", () => {
    const words = new Map([
      ["Có", of(1n)],
      ["Một  phần", of(1n, 4n)],
      ["Ít", of(1n, 3n)],
    ]);
    const figure = (code: string, more: Partial<RawFigure>): RawFigure => ({
      code,
      name: { en: code, vi: code },
      ...more,
    });
    const methodology = { ...fractions, figures: [figure("plan", { words }), figure("share", { max: of(5n) })] };
    expect(limit(methodology, "plan", "percent")).toMatchObject({ max: of(1n), factor: of(1n), raw: { free: true } });
    expect(limit(methodology, "share", "percent")).toMatchObject({
      max: of(5n),
      raw: { free: false, words: undefined },
    });
    const counts = limit(methodology, "plan").raw?.words?.counts;
    expect(counts?.get(wordKey("MỘT phần"))).toEqual({ value: of(1n, 4n), whole: 25, decimals: 2 });
    expect(counts?.get("co")).toBeUndefined();
    expect(counts?.get(wordKey("ít"))).toEqual({ value: of(1n, 3n), whole: Number.NaN, decimals: 0 });
  });
});

describe("a cell that is written as a fraction", () => {
  it.each([
    ["of the maximum is a share of it", of(45n, 60n), 60n, limit(points, "people"), false, "share"],
    ["of another is unclear", of(45n, 100n), 100n, limit(points, "people"), false, "unclear"],
    ["in percent is a share of anything", of(9n, 10n), 10n, limit(points, "people", "percent"), false, "share"],
    ["of at most 1 is a number", of(9n, 10n), 10n, limit(fractions, "people"), false, "quotient"],
    ["above 1 is a number", of(73n, 7n), 7n, limit(points, "people"), false, "quotient"],
    ["in what dti remap writes is a number", of(45n, 60n), 60n, limit(points, "people"), true, "quotient"],
  ] as const)("%s", (_, value, below, bound, quotients, is) => {
    expect(strokeOf(value, below, bound, quotients)).toBe(is);
  });
});
