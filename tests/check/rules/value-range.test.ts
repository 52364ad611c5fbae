import { expect, it } from "vitest";
import { valueRange } from "../../../src/check/rules/value-range.ts";
import { leaf, method, sum } from "../../methods.ts";
import { contradictions } from "../figures.ts";

it("scores are from 0 to the largest value of their measure, both in", () => {
  const points = method([leaf("a", 20), leaf("b", 10), sum("total", { a: 20, b: 10 })], "points");
  const csv = "name,a,b,total\nA,20,0,30\nB,20.5,-1,30.1\n";
  expect(contradictions(valueRange, csv, points)).toEqual([
    "error: B score 20.5 → 0–20",
    "error: B score -1 → 0–10",
    "error: B score 30.1 → 0–30",
  ]);
});
