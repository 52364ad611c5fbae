import { describe, expect, it } from "vitest";
import { SheetBuilder } from "../../../../src/read/file/workbook/sheet.ts";

describe("the cells of a sheet", () => {
  it("stand in their lines and columns, empty ones between them, none at the end", () => {
    const builder = new SheetBuilder("t.xlsx");
    const put = [
      builder.put(1, 2, "b", "text"),
      builder.put(1, 5, " ", "text"),
      builder.put(4, 1, "1", "number"),
      builder.put(4, 3, "c", "text"),
    ];
    const { rows, width } = builder.sheet([], () => false);
    expect(put).toEqual([true, true, true, true]);
    expect(rows).toEqual([
      { line: 1, cells: ["", "b"] },
      { line: 4, cells: ["1", "", "c"] },
    ]);
    expect(width).toBe(3);
  });

  it("come one after the other, in a sheet as large as there are", () => {
    const builder = new SheetBuilder("t.xlsx");
    expect(builder.put(2, 2, "a", "text")).toBe(true);
    const wrong = [
      [2, 2],
      [2, 1],
      [1, 3],
      [0, 1],
      [3, 0],
      [1_048_577, 1],
      [3, 16_385],
      [Number.NaN, 1],
    ] as const;
    expect(wrong.map(([line, column]) => builder.put(line, column, "x", "text"))).toEqual(wrong.map(() => false));
    expect(builder.put(1_048_576, 16_384, "x", "text")).toBe(true);
  });
});

describe("what is known of the cells of a sheet", () => {
  const builder = new SheetBuilder("t.xlsx");
  builder.hide(1);
  builder.hide(2);
  builder.put(1, 1, "0,5", "text");
  builder.put(1, 2, "abc", "text");
  builder.put(1, 3, "0.5", "number", 4);
  builder.put(3, 1, "12", "number", 2);
  builder.put(3, 3, "#REF!", "error");
  builder.put(3, 5, "34", "text");
  const sheet = builder.sheet([], (column) => column !== 1);

  it("is which are typed numbers, and the decimals of whole ones", () => {
    const cells = [
      [1, 1],
      [1, 2],
      [1, 3],
      [3, 1],
      [3, 5],
      [9, 9],
    ] as const;
    expect(cells.map(([line, column]) => sheet.isTyped(line, column))).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(cells.map(([line, column]) => sheet.zeros(line, column))).toEqual([0, 0, 0, 2, 0, 0]);
  });

  it("is which are hidden and hold anything, and which are errors", () => {
    expect(sheet).toMatchObject({
      hiddenRows: [1],
      hiddenColumns: [2, 3, 5],
      errors: [{ line: 3, column: 3, text: "#REF!" }],
    });
  });
});
