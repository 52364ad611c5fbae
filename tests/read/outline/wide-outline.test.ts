import { describe, expect, it } from "vitest";
import { wideOutline } from "../../../src/read/outline/wide-outline.ts";
import { short, tableOf } from "./outlines.ts";

function outline(...texts: readonly string[]) {
  const { columns, rows, headings, figureOf } = tableOf(...texts);
  const found = wideOutline(columns, rows, headings, figureOf);
  return { ...found, measures: found.measures.map(short) };
}

describe("a table with a row a unit", () => {
  it("has a measure in each column of figures that no other heading explains", () => {
    expect(
      outline(
        "TT;Tỉnh;1.1. Cổng (60 điểm);Mạng;Ghi chú;Hạng;Tổng điểm",
        "1;Huế;45,25;7;tốt;1;52,25",
        "2;Hà Nội;60;-;;2;60",
      ),
    ).toEqual({
      measures: ["1.1 Cổng max 60 largest 60", "Mạng Mạng largest 7", "– Tổng điểm total largest 60"],
      decimals: 2,
      percent: false,
      left: ["Hạng"],
      own: { left: [], kept: [] },
      summed: false,
    });
  });

  it("has assessed scores once, by the names of their measures, and tells apart what units gave themselves", () => {
    expect(outline("Xã;Cổng số (tự chấm);Cổng số (thẩm định);Hạng", "A;9,25;7,5;1", "B;8;6;2")).toEqual({
      measures: ["– Cổng số largest 7.5"],
      decimals: 1,
      percent: false,
      left: ["Hạng"],
      own: { left: ["Cổng số (tự chấm)"], kept: [] },
      summed: false,
    });
    expect(outline("Xã;Cổng số (tự chấm)", "A;9").own).toEqual({ left: [], kept: ["Cổng số (tự chấm)"] });
  });

  it("has the maxima of a row that is called so, or of one without a unit right under the headings", () => {
    expect(outline("Tỉnh;Cổng;Mạng", "Điểm tối đa;60;40", "Huế;45;30").measures).toEqual([
      "Cổng Cổng max 60 largest 45",
      "Mạng Mạng max 40 largest 30",
    ]);
    expect(outline("Tỉnh;Cổng;Mạng", ";60;40", "Huế;45;30").measures[0]).toBe("Cổng Cổng max 60 largest 45");
    expect(outline("Tỉnh;Cổng;Mạng", "Huế;45;30", ";60;40").measures[0]).toBe("Cổng Cổng largest 45");
  });

  it("has decimals without those that percent adds", () => {
    expect(outline("Tỉnh;Cổng", "Huế;76,5%")).toMatchObject({ decimals: 1, percent: true });
  });

  it("has the group of a measure above it, and the measure itself above its points", () => {
    expect(outline("Tỉnh;Nhóm một;;Tổng", ";Cổng số;Mạng lưới;", "Huế;1;2;3").measures).toEqual([
      "– Cổng số [Nhóm một] largest 1",
      "– Mạng lưới [Nhóm một] largest 2",
      "Tổng Tổng total largest 3",
    ]);
    expect(outline("Tỉnh;Cổng số;", ";Điểm;Hạng", "Huế;7;2")).toMatchObject({
      measures: ["– Cổng số largest 7"],
      left: ["Cổng số Hạng"],
    });
  });

  it("has measures of which no unit has a value yet, and none of words or years", () => {
    expect(outline("Tỉnh;Cổng số;Người lập;2021", "Huế;;Lan;5", "Hà Nội;;Mai;6", "Cần Thơ;;7;6")).toMatchObject({
      measures: ["– Cổng số"],
      left: ["2021"],
    });
  });
});
