import { expect, it } from "vitest";
import { points } from "./points.ts";

it("zscore is (x − mean)/deviation of a sample: of 2, 4, 6 it is −1, 0, 1", () => {
  expect(points({ zscore: "x" }, { x: [2, 4, 6, undefined] })).toEqual(["-1", "0", "1", "–"]);
  expect(points({ zscore: "x", mean: 10, spread: 2, better: "lower" }, { x: [2, 4, 6] })).toEqual(["12", "10", "8"]);
  expect(points({ zscore: "x" }, { x: [3] })).toEqual(["!x"]);
});
