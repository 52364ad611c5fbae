import { describe, expect, it } from "vitest";
import { strongest, weakest } from "../../../src/calc/profile/strengths.ts";
import { fractionOf } from "../../../src/core/fraction.ts";
import type { ProfileMeasure } from "../../../src/types/index.ts";
import { leaf } from "../../methods.ts";

const measure = (code: string, ranks: readonly (number | undefined)[], gain?: number): ProfileMeasure => ({
  measure: leaf(code),
  values: [],
  ranks,
  regionRanks: [],
  change: undefined,
  best: undefined,
  median: undefined,
  next: undefined,
  gain: gain === undefined ? undefined : fractionOf(gain),
  gainRank: undefined,
});
const codes = (measures: readonly ProfileMeasure[]): string => measures.map((one) => one.measure.code).join("");

describe("the strengths of a unit", () => {
  it("are its three best ranks of the newest year, of equal ones those listed first", () => {
    const given = [
      measure("a", [1, 9]),
      measure("b", [9, 2]),
      measure("c", [undefined]),
      measure("d", [2]),
      measure("e", [1]),
    ];
    expect(codes(strongest(given))).toBe("ebd");
  });
});

describe("the gaps of a unit", () => {
  it("are all measures that could bring something, the most first", () => {
    const given = [
      measure("a", [], 0.1),
      measure("b", [], 0.3),
      measure("c", [], 0),
      measure("d", []),
      measure("e", [], 0.3),
    ];
    expect(codes(weakest(given))).toBe("bea");
  });
});
