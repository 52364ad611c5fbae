import { expect, it } from "vitest";
import { fraction } from "../../../src/core/fraction.ts";
import { figureReader, summaryOf } from "../../../src/read/outline/figures.ts";

it("figures have the decimal sign of the first cell that tells it, or a point", () => {
  const [comma, open] = [figureReader(["x", "1,234", "0,5"], undefined), figureReader(["1,234"], undefined)];
  expect(comma("1,234")).toEqual({ value: fraction(617n, 500n), decimals: 3, percent: false });
  expect(comma("76,5%")).toEqual({ value: fraction(153n, 200n), decimals: 3, percent: true });
  expect(open("1,234")?.value).toEqual(fraction(1234n));
  expect(figureReader(["1.234"], "comma")("1.234")?.value).toEqual(fraction(1234n));
});

it("what is missing, or no number, is no figure", () => {
  const figureOf = figureReader([], undefined);
  expect(["", "-", "n/a", "tốt", "0,5.1,2"].map(figureOf)).toEqual(Array.from({ length: 5 }, () => undefined));
  expect(figureOf("1/3")?.value).toEqual(fraction(1n, 3n));
});

it("a column is summed up by how many cells say anything, how many are figures, and what these are like", () => {
  const figureOf = figureReader(["0,5"], "comma");
  expect(summaryOf(["12,5", "-", "", "tốt", "7", "45,5%"], figureOf)).toEqual({
    ...{ said: 4, figures: 3, largest: fraction(25n, 2n), decimals: 1, percent: true },
  });
  expect(summaryOf([], figureOf)).toEqual({ said: 0, figures: 0, largest: undefined, decimals: 0, percent: false });
});
