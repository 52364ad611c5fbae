import { expect, it } from "vitest";
import { basisOf } from "../../src/jobs/check-basis.ts";
import { leaf, method } from "../methods.ts";

it("rules know the division that is stated, else every one that a list has; of other units none", () => {
  const of = (division?: "eight" | "six") => basisOf(undefined, undefined, division, []);
  const regions = (list: "63" | "34", division?: "eight" | "six") =>
    of(division)
      .divisionsOf(list)
      .map((units) => new Set(units.values()).size);
  expect([regions("63"), regions("34"), regions("63", "six"), regions("34", "eight")]).toEqual([[8, 6], [6], [6], []]);
  expect([of().divisionsOf("none"), of().unitsOf("none")]).toEqual([[], undefined]);
  expect([of().unitsOf("63")?.size, of().unitsOf("34")?.get("08")]).toEqual([63, "Tuyên Quang"]);
});

it("rules know the edition of a year, unless one methodology is stated for all", () => {
  const own = method([leaf("a")]);
  expect(basisOf(own, undefined, undefined, []).methodologyOf(2022)).toBe(own);
  expect(basisOf(undefined, undefined, undefined, []).methodologyOf(2022)?.id).toBe("dti-2022");
});
