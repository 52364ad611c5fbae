import { describe, expect, it } from "vitest";
import { sheetColumns, sheetOutline } from "../../../src/read/outline/sheet-outline.ts";
import { short, tableOf } from "./outlines.ts";

/** The measures that a sheet lists; undefined where it lists none. */
function outline(...texts: readonly string[]) {
  const { columns, rows, figureOf } = tableOf(...texts);
  const sheet = sheetColumns(columns, rows);
  if (sheet === undefined) return undefined;
  const { measures, decimals } = sheetOutline(sheet, rows, figureOf);
  return { measures: measures.map(short), decimals };
}

describe("a sheet that lists measures, a row each", () => {
  it("has their codes, names and maxima, and the group of each by its number", () => {
    const sheet = [
      "TT;Tiêu chí;Điểm tối đa",
      "I;Nhận thức;10",
      "1.1;Ban chỉ đạo;6",
      "1.2;Kế hoạch;4",
      "II;Hạ tầng;20",
      "2.1;Mạng;20",
      ";Tổng cộng;30",
    ];
    expect(outline(...sheet)?.measures).toEqual([
      "1.1 Ban chỉ đạo [I. Nhận thức] max 6",
      "1.2 Kế hoạch [I. Nhận thức] max 4",
      "2.1 Mạng [II. Hạ tầng] max 20",
    ]);
  });

  it("has the group of each in a column of its own, where it stands in runs", () => {
    const sheet = [
      "Trạng thái;Nhóm;Tiêu chí;Điểm tối đa",
      "đạt;Nhận thức;Ban chỉ đạo;6",
      "chưa;Nhận thức;Kế hoạch;4",
      "đạt;Hạ tầng;Mạng lưới;2,5",
      "đạt;;Máy tính;1",
    ];
    expect(outline(...sheet)).toEqual({
      measures: [
        "– Ban chỉ đạo [Nhận thức] max 6",
        "– Kế hoạch [Nhận thức] max 4",
        "– Mạng lưới [Hạ tầng] max 2.5",
        "– Máy tính [Hạ tầng] max 1",
      ],
      decimals: 1,
    });
  });

  it("has the code in the name where no column has it, and rows of neither code nor maximum are none", () => {
    expect(outline("Tiêu chí;Điểm", "1.1. Ban chỉ đạo;6", "ghi chú;", "1.2. Kế hoạch;4")?.measures).toEqual([
      "1.1 Ban chỉ đạo",
      "1.2 Kế hoạch",
    ]);
  });

  it.each([
    ["a table of units", ["Tỉnh;A;B", "Huế;1;2"]],
    ["a table with a row a value", ["Tỉnh;Chỉ số;Giá trị", "Huế;A;1", "Huế;B;2"]],
    ["a column of measures that come again", ["Chỉ số;Giá trị", "A;1", "A;2", "B;1", "B;2"]],
  ])("is none: %s", (_, texts) => expect(outline(...texts)).toBeUndefined());
});
