import { describe, expect, it } from "vitest";
import { Refusal } from "../../../src/calc/score/rule.ts";
import { exactText } from "../../../src/write/formats/number.ts";
import { points, scored } from "./points.ts";

describe("between", () => {
  it("is linear between goalposts: 52.5 years of 20–85 are half", () => {
    expect(points({ between: "x", from: 20, to: 85 }, { x: [20, "52.5", 85] })).toEqual(["0", "10", "20"]);
  });
  it("turns round where lower is better", () => {
    expect(points({ between: "x", from: 0, to: 20, better: "lower" }, { x: [5] })).toEqual(["15"]);
  });
  it("refuses what is outside, or counts it as the goalpost", () => {
    expect(points({ between: "x", from: 0, to: 18 }, { x: [19, -1] })).toEqual(["!x", "!x"]);
    expect(points({ between: "x", from: 0, to: 18, outside: "clamp" }, { x: [19, -1] })).toEqual(["20", "0"]);
  });
  it("compares logarithms of any base: 1,000 is half way from 100 to 10,000", () => {
    const rule = { between: "x", from: 100, to: 10000, log: true, decimals: 12 } as const;
    expect(points(rule, { x: [1000, 100, 10000] })).toEqual(
      ["10.000000000000", "0.000000000000", "20.000000000000"].map((text) => text.replace(/\.0+$/, "")),
    );
  });
  it("takes the least and the most of all units: min–max, to any range", () => {
    expect(points({ between: "x", from: "least", to: "most", range: [1, 100] }, { x: [2, 4, 3] }, 100)).toEqual([
      "1",
      "100",
      "50.5",
    ]);
  });
  it("takes them of all years together, where the rule says so", () => {
    const rule = { between: "x", from: "least", to: "most", over: "years" } as const;
    const values = scored(rule, { x: [2, 4] }, 20, [{ x: [0, 12] }]);
    expect(values.map((value) => (value instanceof Refusal ? "!" : value && exactText(value)))).toEqual([
      "10/3",
      "20/3",
    ]);
  });
  it("is the share of the best from 0 to the most, and the distance to a target from the least", () => {
    expect(points({ between: "x", from: 0, to: "most" }, { x: [3, 4] })).toEqual(["15", "20"]);
    expect(points({ between: "x", from: "least", to: 4, outside: "clamp" }, { x: [3, 5, 1] })).toEqual([
      "40/3",
      "20",
      "0",
    ]);
  });
  it("tells no units apart that all have the same", () => {
    expect(points({ between: "x", from: "least", to: "most" }, { x: [3, 3] })).toEqual(["!x", "!x"]);
  });
});
