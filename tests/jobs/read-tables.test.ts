import { expect, it } from "vitest";
import { oneYear, statedBeside } from "../../src/jobs/read-tables.ts";
import { leaf, method } from "../methods.ts";
import { refusals, scoresOf } from "../scores.ts";

const table = (year: number | undefined, scheme: "63" | "34" = "63") =>
  scoresOf(method([leaf("a")]), { codes: ["01"], scheme }, { a: ["1"] }, { year });

it("a table of one year is one: several years, and several lists of a year, are refused, and none", () => {
  const one = table(2024);
  expect([oneYear(one), oneYear([one])]).toEqual([one, one]);
  expect(refusals(() => oneYear([table(2023), one]))).toEqual(["several-years"]);
  expect(refusals(() => oneYear([one, table(2024, "34")]))).toEqual(["several-schemes"]);
  expect(refusals(() => oneYear([]))).toEqual(["no-rows"]);
});

it("what is stated of a table holds for others beside it but for its year, its list of provinces and its sheet", () => {
  expect(statedBeside({ year: 2024, scheme: "63", sheet: "Điểm", decimal: "comma" })).toEqual({
    preferredSheet: "Điểm",
    scheme: undefined,
    decimal: "comma",
  });
  expect(statedBeside({ scheme: "none" })).toEqual({ preferredSheet: undefined, scheme: "none" });
});
