import { describe, expect, it } from "vitest";
import { RaggedRows } from "../../../src/read/table/ragged-rows.ts";
import { dialectOf, limits } from "./layouts.ts";

describe("a row", () => {
  it("with more cells than there are headings is told, unless they are empty", () => {
    const rows = new RaggedRows(dialectOf("Tỉnh;Tổng;\nHuế;0,7;\n"), limits);
    expect(rows.problem(["Huế", "0,7", "", " "], 2)).toBeUndefined();
    expect(rows.problem(["Huế", "0,7", "", "x"], 2)).toMatchObject({
      kind: "csv-ragged",
      place: { line: 2 },
      details: { expected: 3, found: 4 },
    });
    expect([...rows.unnamed]).toEqual([]);
    rows.problem(["Huế", "0,7", "x"], 3);
    expect([...rows.unnamed]).toEqual([3]);
  });

  it("whose decimals moved on is told at the cell into which they moved", () => {
    const rows = new RaggedRows(dialectOf("Tỉnh,Tổng,Ghi chú\nHuế,0,7163\n"), limits);
    expect(rows.problem(["Huế", "0", "7163"], 2)).toMatchObject({ kind: "csv-shifted", place: { line: 2, column: 3 } });
  });
});
