import { describe, expect, it } from "vitest";
import { points } from "./points.ts";

describe("per", () => {
  it("divides first: 30 firms per 20,000 people are 1.5 per 1,000, of 3 that give all", () => {
    const rule = { between: { plus: ["firms"], times: 1000, per: "people" }, from: 0, to: 3 } as const;
    expect(points(rule, { firms: [30], people: [20000] })).toEqual(["10"]);
  });
  it("refuses nobody to divide by, at that figure", () => {
    const rule = { between: { plus: ["firms"], per: "people" }, from: 0, to: 3 } as const;
    expect(points(rule, { firms: [30], people: [0] })).toEqual(["!people"]);
  });
});
