import { expect, it } from "vitest";
import { fraction } from "../../../src/core/fraction.ts";
import { weightsIn } from "../../../src/read/crosswalk/weights.ts";
import type { Problem } from "../../../src/types/index.ts";

const read = (...texts: readonly string[]) => {
  const problems: Problem[] = [];
  const cells = texts.map((text, i) => ({ text, place: { file: "w.csv", line: i + 2, column: 2 } }));
  return {
    weights: weightsIn(cells, undefined, problems),
    problems: problems.map(({ kind, place }) => `${kind} ${place.line}`),
  };
};

it("weights are exact numbers above 0, by one decimal sign", () => {
  expect(read("1,234", "0,5", "1/3")).toEqual({
    weights: [fraction(617n, 500n), fraction(1n, 2n), fraction(1n, 3n)],
    problems: [],
  });
});

it("what is none is told at its cell, and has no weight", () => {
  expect(read("0", "-1", "x", "", "2.5", "0,5")).toEqual({
    weights: [undefined, undefined, undefined, undefined, fraction(5n, 2n), undefined],
    problems: [
      "weight-invalid 2",
      "weight-invalid 3",
      "weight-invalid 4",
      "weight-invalid 5",
      "decimal-contradictory 7",
    ],
  });
});
