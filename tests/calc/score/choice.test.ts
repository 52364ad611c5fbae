import { expect, it } from "vitest";
import { points } from "./points.ts";

it("choice gives the share that the word counts for", () => {
  expect(points({ choice: "x" }, { x: [1, "0.5", 0, undefined] })).toEqual(["20", "10", "0", "–"]);
  expect(points({ choice: "x", better: "lower", points: 4 }, { x: [1, "0.25"] })).toEqual(["0", "3"]);
});
