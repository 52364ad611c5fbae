import { expect, it } from "vitest";
import { SectionYears } from "../../../src/read/table/section-years.ts";

/** Labels of rows, each with how many units stand above it. */
function taken(...rows: readonly (readonly [label: string, units: number])[]) {
  const years = new SectionYears();
  const is = rows.map(([label, units], i) => years.take({ line: i + 2, label }, units));
  return { is, problem: years.problem((line) => ({ line }))?.place.line };
}

it.each(["2022", "Năm 2022", "Year 2022:", "Bảng điểm năm 2022 (*)"])(
  "a row may hold a year and nothing else: %s",
  (label) => {
    expect(taken([label, 0])).toEqual({ is: [true], problem: undefined });
  },
);

it.each(["Xã 2022 hộ", "12022", "1822", `${"x".repeat(60)} năm 2022`, "Xã 2022"])("and %s is none", (label) => {
  expect(taken([label, 0]).is).toEqual([false]);
});

it("rows of several years, or of one below units, are refused at the first", () => {
  expect(taken(["2021", 0], ["2022", 0]).problem).toBe(2);
  expect(taken(["2021", 0], ["2021", 0]).problem).toBeUndefined();
  expect(taken(["2021", 3]).problem).toBe(2);
  expect(taken().problem).toBeUndefined();
});
