import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  cellText,
  columnLetters,
  isNameless,
  isWorkbookName,
  placeText,
  sheetLabel,
  sheetOf,
} from "../../src/core/place.ts";

describe("the letters of a column", () => {
  it("go on after Z as AA, and after ZZ as AAA", () => {
    expect([1, 26, 27, 28, 52, 702, 703].map(columnLetters)).toEqual(["A", "Z", "AA", "AB", "AZ", "ZZ", "AAA"]);
  });

  it("count in base 26 without a zero", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), (column) => {
        const back = [...columnLetters(column)].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0);
        expect(back).toBe(column);
      }),
      { numRuns: 50 },
    );
  });
});

describe("a place", () => {
  it("is said as a person looks it up: a line and cell of a file, a cell of a sheet", () => {
    expect(placeText({ file: "2024.csv", line: 12, column: 3 })).toBe("2024.csv:12:3");
    expect(placeText({ file: "2024.xlsx!Điểm", line: 12, column: 3 })).toBe("2024.xlsx!Điểm:C12");
    expect([placeText({ file: "2024.csv", line: 12 }), placeText({ file: "2024.csv" }), placeText({})]).toEqual([
      "2024.csv:12",
      "2024.csv",
      "",
    ]);
    expect([cellText("a.csv", 1, 2), cellText("(stdin)!S", 1, 2)]).toEqual(["1:2", "B1"]);
  });

  it("is on a sheet only where what stands before the mark is a workbook, whatever else has such a mark", () => {
    expect(sheetOf(sheetLabel("a!b.xlsx", "S!1"))).toEqual({ file: "a!b.xlsx", sheet: "S!1" });
    expect([sheetOf("wow!.csv"), sheetOf("2024.xlsx")]).toEqual([undefined, undefined]);
    expect(["a.XLSX", "a.ods", "a.csv", "a.xlsx.csv"].map(isWorkbookName)).toEqual([true, true, false, false]);
    expect(["(stdin)", "(table 2)", "(table).csv"].map(isNameless)).toEqual([true, true, false]);
  });
});
