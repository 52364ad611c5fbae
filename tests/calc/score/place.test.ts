import { expect, it } from "vitest";
import { points } from "./points.ts";

it("rank and percentile count the units that are worse; equal units share a place", () => {
  const figures = { x: [5, 1, 3, 3, undefined] };
  expect(points({ rank: "x" }, figures)).toEqual(["4", "1", "2", "2", "–"]);
  expect(points({ rank: "x", better: "lower" }, figures)).toEqual(["1", "4", "2", "2", "–"]);
  expect(points({ percentile: "x" }, figures, 3)).toEqual(["3", "0", "1", "1", "–"]);
  expect(points({ percentile: "x" }, { x: [5] })).toEqual(["!x"]);
});
