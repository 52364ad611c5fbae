import { parse } from "csv-parse/sync";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CSV, type CsvDialect, delimited, EXCEL, TSV } from "../../../src/write/formats/csv.ts";
import type { Sheet } from "../../../src/write/formats/sheet.ts";

interface Row {
  readonly name: string;
  readonly total: string;
}

const sheetOf = (rows: readonly Row[], notes?: readonly string[]): Sheet<Row> => ({
  columns: [
    { key: "name", label: "Tên", align: "left", machine: ({ name }) => name },
    { key: "total", label: "Tổng", align: "right", numeric: true, machine: ({ total }) => total },
  ],
  rows,
  captions: [],
  ...(notes ? { notes } : {}),
});
const written = (sheet: Sheet<Row>, dialect: CsvDialect, screen = false): string =>
  [...delimited(sheet, dialect, screen)].join("");

describe("delimited text", () => {
  it("has each row as it was, in every dialect, on a line of its own", () => {
    const name = fc
      .array(fc.constantFrom(..."aỹ;,\t|\"' #\n:1"), { maxLength: 5 })
      .map((letters) => `x${letters.join("")}`);
    const row = fc.record({ name, total: fc.constantFrom("", "0.5", "-12.25", "7") });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), fc.constantFrom(CSV, TSV, EXCEL), (rows, dialect) => {
        const text = written(sheetOf(rows), dialect);
        const cells: string[][] = parse(text, { delimiter: dialect.delimiter, bom: true, relax_column_count: true });
        const number = (total: string): string => (dialect.decimal === "," ? total.replace(".", ",") : total);
        const heads = dialect.localized ? ["Tên", "Tổng"] : ["name", "total"];
        expect(cells).toEqual([
          heads,
          ...rows.map(({ name: one, total }) => [one.replace(/\n+/g, " "), number(total)]),
        ]);
        expect(text.split("\n")).toHaveLength(rows.length + 2);
      }),
      { numRuns: 100 },
    );
  });

  it("comes in pieces, none of many rows, that make one text", () => {
    const rows = Array.from({ length: 2500 }, (_, i) => ({ name: `Xã ${i}`, total: "1" }));
    const pieces = [...delimited(sheetOf(rows), CSV)];
    expect(pieces.filter(Boolean).map((piece) => piece.split("\n").length - 1)).toEqual([1025, 1024, 452]);
  });

  it("has its notes above the headings, on a line each, without quotation marks", () => {
    expect(written(sheetOf([], ['a "b"\nc']), CSV)).toBe("# note: a 'b' c\nname,total\n");
  });

  it("begins with a byte order mark for a spreadsheet, and not on a screen", () => {
    expect(written(sheetOf([]), EXCEL)).toBe("\uFEFFTên;Tổng\n");
    expect(written(sheetOf([{ name: "a\u001B[31m", total: "" }]), EXCEL, true)).not.toMatch(/[\uFEFF\u001B]/);
  });
});
