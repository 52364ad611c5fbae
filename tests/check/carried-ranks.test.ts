import { describe, expect, it } from "vitest";
import { carriedRanks, isMeanOfParts } from "../../src/check/carried-ranks.ts";
import { tablesOf } from "../../src/check/tables.ts";
import { crosswalkOf, oldCodes } from "../merger.ts";
import { leaf, method, sum } from "../methods.ts";
import { basisFor, figure } from "./figures.ts";

const METHOD = method([leaf("a"), sum("total", { a: 1 })]);
const table = (cellOf: (code: string, i: number) => string, codes = oldCodes) =>
  tablesOf(codes.map((unit, i) => figure(cellOf(unit, i), { unit, scheme: "63", year: 2023 })));
const ranges = (...args: Parameters<typeof table>) => carriedRanks(table(...args), basisFor(METHOD), 2023, "total");

describe("ranks of the longer list's scores on the shorter", () => {
  it("are those of the plain means of the parts", () => {
    const cell = (_: string, i: number): string => (((i * 37) % 63) / 100).toFixed(4);
    const means = [...crosswalkOf()].map(([code, parts]) => ({
      code,
      // Whole numbers: the sum of the parts over how many they are.
      sum: parts.reduce((sum, part) => sum + ((oldCodes.indexOf(part) * 37) % 63), 0),
      of: parts.length,
    }));
    const found = ranges(cell);
    expect(found?.size).toBe(34);
    for (const { code, sum: own, of } of means) {
      const better = means.filter((other) => other.sum * of > own * other.of).length;
      const equal = means.filter((other) => other.sum * of === own * other.of).length;
      expect([code, found?.get(code)]).toEqual([code, { least: better + 1, most: better + equal }]);
    }
  });

  it("are several where the rounding of the prints leaves the order open", () => {
    const found = ranges((code) => (code === "01" ? "0.9" : "0.5"));
    expect(found?.get("01")).toEqual({ least: 1, most: 1 });
    expect(found?.get("04")).toEqual({ least: 2, most: 34 });
  });

  it("are not known unless every score is", () => {
    expect(ranges(() => "0.5", oldCodes.slice(1))).toBeUndefined();
  });
});

it("the mean of parts is the value of the mean of parts but for counts and means with roots, and what is made of them", () => {
  const methodology = method([
    leaf("a"),
    leaf("n", 100, "sum"),
    sum("x", { a: 1 }),
    sum("g", { a: 1 }, { mean: "geometric" }),
    sum("total", { x: 1, g: 1 }),
    sum("count", { n: 1 }),
  ]);
  const codes = ["a", "n", "x", "g", "total", "count", "unknown"];
  expect(codes.filter((code) => isMeanOfParts(methodology, code))).toEqual(["a", "x", "unknown"]);
});
