import { expect, it } from "vitest";
import { refuseOver } from "../../src/calc/refuse-over.ts";
import { Failure } from "../../src/core/failure.ts";
import { fractionOf } from "../../src/core/fraction.ts";
import { column, leaf, method } from "../methods.ts";

it("sums of parts that are above the measure's maximum are refused, each with its unit; the maximum itself is not", () => {
  const count = leaf("firms", 10, "sum");
  const methodology = method([count], "points");
  const refuse = (...cells: readonly string[]) =>
    refuseOver(column(...cells), count, methodology, ["X", "Y", "Z"], "own.csv");
  expect(() => refuse("10", "", "0")).not.toThrow();
  expect(() => refuse("10", "10.5", "11")).toThrow(Failure);
  try {
    refuse("10", "10.5", "11");
  } catch (error) {
    const over = (unit: string, sum: number) => ({
      kind: "sum-over-max",
      place: { file: "own.csv", unit },
      details: { unit, sum: fractionOf(sum), max: fractionOf(10) },
    });
    expect(error).toMatchObject({ problems: [over("Y", 10.5), over("Z", 11)] });
  }
});
