import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergedCells } from "../../../../src/read/file/workbook/merged-cells.ts";
import { type Merged, SheetBuilder } from "../../../../src/read/file/workbook/sheet.ts";

/** A sheet of rows, line 1 first, whose empty rows are not there. */
function sheetOf(rows: readonly (readonly string[])[], merged: readonly Merged[]) {
  const builder = new SheetBuilder("t.xlsx");
  for (const [i, cells] of rows.entries())
    for (const [j, cell] of cells.entries()) builder.put(i + 1, j + 1, cell, "text");
  return builder.sheet(merged, () => false);
}

describe("merged cells", () => {
  const rows = [
    ["vùng", "xã"],
    ["A", "x", "1"],
    ["", "y", "2"],
    ["", "", ""],
    ["", "z", "3"],
    ["B", "t", "4"],
  ];
  const { filled, isCovered } = mergedCells(sheetOf(rows, [{ top: 2, left: 1, bottom: 5, right: 1 }]), "t.xlsx");

  it("hold their text in every row that they cover, and in no other", () => {
    expect([2, 3, 5, 6].map((line) => filled(rows[line - 1] ?? [], line)[0])).toEqual(["A", "A", "A", "B"]);
    expect(filled([], 3)).toEqual(["A"]);
  });

  it("keep what stands in a cell that they cover, and cover all but their first", () => {
    expect(filled(["C", "y"], 3)).toEqual(["C", "y"]);
    expect([2, 3, 5, 6].map((line) => isCovered(line, 1))).toEqual([false, true, true, false]);
    expect(isCovered(3, 2)).toBe(false);
  });

  it("cover cells to the right of their first too, and none where they are empty", () => {
    const wide = { top: 1, left: 1, bottom: 1, right: 2 };
    expect(mergedCells(sheetOf([["a"]], [wide]), "t").isCovered(1, 2)).toBe(true);
    expect(mergedCells(sheetOf([["", "b"], [], ["c"]], [{ ...wide, top: 2, bottom: 3 }]), "t").isCovered(3, 1)).toBe(
      false,
    );
    expect(mergedCells(sheetOf([["", "b"]], [wide]), "t").isCovered(1, 2)).toBe(false);
  });

  it("are those that a look at every range tells", () => {
    const range = fc
      .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 3 }), fc.nat({ max: 3 }), fc.nat({ max: 2 }))
      .map(([top, left, high, wide]): Merged => ({ top, left, bottom: top + high, right: left + wide }));
    fc.assert(
      fc.property(fc.array(range, { maxLength: 3 }), fc.nat({ max: 6 }), fc.nat({ max: 4 }), (ranges, i, j) => {
        const [line, column] = [i + 1, j + 1];
        const covers = ({ top, left, bottom, right }: Merged): boolean =>
          (rows[top - 1]?.[left - 1] ?? "") !== "" &&
          rows[line - 1]?.some((cell) => cell !== "") === true &&
          top <= line &&
          line <= bottom &&
          left <= column &&
          column <= right &&
          (line !== top || column !== left);
        expect(mergedCells(sheetOf(rows, ranges), "t").isCovered(line, column)).toBe(ranges.some(covers));
      }),
      { numRuns: 100 },
    );
  });

  it("that go on below the last row end with it", () => {
    const long = mergedCells(sheetOf([["a"], ["", "b"]], [{ top: 1, left: 1, bottom: 1e9, right: 1 }]), "t");
    expect([long.filled(["", "b"], 2), long.filled([""], 3)]).toEqual([["a", "b"], [""]]);
  });
});
