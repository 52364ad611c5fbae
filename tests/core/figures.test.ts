import { expect, it } from "vitest";
import { figuresOf } from "../../src/core/figures.ts";
import { fractionOf } from "../../src/core/fraction.ts";

it("the figures of a rule are all that its operands name, each once: sums, what is taken off, and per what", () => {
  const amount = { plus: ["a", fractionOf(3), "b"], minus: ["c"], per: "people" };
  expect(figuresOf({ ratio: amount, of: "a" })).toEqual(["a", "b", "c", "people"]);
  expect(figuresOf({ between: "x", from: fractionOf(0), to: "most" })).toEqual(["x"]);
  expect(figuresOf({ ratio: "x", of: fractionOf(8) })).toEqual(["x"]);
  const parts = [{ choice: "word" }, { steps: "late", at: [] }, { zscore: "z" }, { rank: "r" }, { percentile: "word" }];
  expect(figuresOf({ sum: parts })).toEqual(["word", "late", "z", "r"]);
});
