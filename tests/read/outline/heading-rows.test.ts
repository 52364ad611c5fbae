import { describe, expect, it } from "vitest";
import type { SheetFacts } from "../../../src/read/file/row-source.ts";
import { headingRows } from "../../../src/read/outline/heading-rows.ts";
import { Headings } from "../../../src/read/table/headings.ts";

const headings = new Headings([]);
const rows = (...texts: readonly string[]) => texts.map((text, i) => ({ cells: text.split(";"), line: i + 1 }));
const said = (texts: readonly string[], sheet?: SheetFacts) => {
  const found = headingRows(rows(...texts), headings, sheet);
  return found && [found.until, ...found.columns.map(({ above, own }) => [above, own].filter(Boolean).join("/"))];
};

describe("the headings of a table of which no measure is known", () => {
  it.each([
    ["under a title", ["Bảng", "TT;Tỉnh;A", "1;Huế;2"], [2, "TT", "Tỉnh", "A"]],
    ["of measures", ["Tiêu chí;Điểm", "A;2"], [1, "Tiêu chí", "Điểm"]],
    ["with a row under merged ones", ["Tỉnh;Nhóm 1;", ";A;B", "Huế;1;2"], [2, "Tỉnh", "Nhóm 1/A", "Nhóm 1/B"]],
    [
      "with a row under a merged one that speaks of measures",
      ["TT;Tỉnh;Chỉ số thành phần;;Tổng", ";;A;B;", "1;Huế;1;2;3"],
      [2, "TT", "Tỉnh", "Chỉ số thành phần/A", "Chỉ số thành phần/B", "Tổng"],
    ],
    ["with a row over them", [";Hạng;Điểm", "Tỉnh;A;B", "Huế;1;2"], [2, "Tỉnh", "Hạng/A", "Điểm/B"]],
    ["with codes under them", ["Tỉnh;Nhóm 1;", ";1.1;1.2", "Huế;1;2"], [2, "Tỉnh", "Nhóm 1/1.1", "Nhóm 1/1.2"]],
    ["above a row of figures", ["Tỉnh;Nhóm 1;", ";60;40", "Huế;1;2"], [1, "Tỉnh", "Nhóm 1", ""]],
    ["above what no heading left open", ["Tỉnh;A;B", ";điểm;điểm", "Huế;1;2"], [1, "Tỉnh", "A", "B"]],
    ["above a unit", ["Tỉnh;A;", "Huế;x;y"], [1, "Tỉnh", "A", ""]],
    ["and none without a column of units, codes or measures", ["A;B", "1;2"], undefined],
  ])("are found %s", (_, texts, expected) => expect(said(texts)).toEqual(expected));

  it("reach no further to the right than a workbook says", () => {
    const merged = () => [{ top: 1, bottom: 1, left: 2, right: 3 }];
    const sheet = {
      merged,
      file: "",
      name: "",
      hidden: false,
      isTyped: () => false,
      zeros: () => 0,
      isCovered: () => false,
      filled: (cells: readonly string[]) => cells,
      said: () => [],
    };
    const texts = ["Tỉnh;Nhóm 1;;", ";A;B;C", "Huế;1;2;3"];
    expect(said(texts, sheet)).toEqual([2, "Tỉnh", "Nhóm 1/A", "Nhóm 1/B", "C"]);
    expect(said(texts)?.at(-1)).toBe("Nhóm 1/C");
  });
});
