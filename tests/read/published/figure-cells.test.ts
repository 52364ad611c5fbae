import { describe, expect, it } from "vitest";
import { longCells, wideCells } from "../../../src/read/published/figure-cells.ts";
import { LongRows } from "../../../src/read/table/long-rows.ts";
import { printedYears } from "../../../src/read/table/years.ts";
import { dialectOf, headings } from "../table/layouts.ts";

const RAW = new Set(["eco"]);

describe("the figures of a row", () => {
  it("of a unit are its scores, ranks and changes, each of its measure; raw figures are none", () => {
    const { layout } = dialectOf(
      "Tỉnh;Hạng;Tổng;Hạng Chính quyền số;Kinh tế số;Tổng 2021;Ghi chú\nHuế;1;0,7;2;5;0,6;x\n",
    );
    const cells = wideCells(layout, "total", printedYears(layout, "2022.csv", {}), RAW);
    expect(cells(["Huế", "1", "0,7", "2", "5", "0,6", "x"])).toEqual([
      { column: 2, measure: "total", kind: "rank", year: undefined, text: "1" },
      { column: 3, measure: "total", kind: "score", year: undefined, text: "0,7" },
      { column: 4, measure: "gov", kind: "rank", year: undefined, text: "2" },
      { column: 6, measure: "total", kind: "score", year: 2021, text: "0,6" },
    ]);
    expect(cells(["Huế", " ", "", "", "", ""])).toEqual([]);
  });

  it("of a value is of the kind and the measure that it says, or of a measure that nobody knows", () => {
    const { layout } = dialectOf("Tỉnh;Chỉ số;Loại;Giá trị\nHuế;gov;;1\n");
    const cells = longCells(new LongRows(layout, headings, true), "total", printedYears(layout, "2022.csv", {}), RAW);
    const figure = (row: string) => cells(row.split(";"), 2).map(({ measure, kind, text }) => [measure, kind, text]);
    expect(figure("Huế;Chính quyền số;;0,7")).toEqual([["gov", "score", "0,7"]]);
    expect(figure("Huế;gov;rank;3")).toEqual([["gov", "rank", "3"]]);
    expect(figure("Huế;gov;điểm;3")).toEqual([["gov", "score", "3"]]);
    expect(figure("Huế;khác;;3")).toEqual([["khác", "score", "3"]]);
    expect(["Huế;eco;;3", "Huế;gov;;", "Huế;;;3", "Huế;gov;vùng;3"].map(figure)).toEqual([[], [], [], []]);
  });
});
