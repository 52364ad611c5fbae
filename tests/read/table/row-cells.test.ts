import { describe, expect, it } from "vitest";
import { allText, RowCells } from "../../../src/read/table/row-cells.ts";
import { dialectOf } from "./layouts.ts";

const { layout } = dialectOf("TT;Mã;Tỉnh;Vùng;Tổng;Kinh tế số\n1;48;Đà Nẵng;X;0,5;0,6\n");
const holds = new RowCells(layout);
const row = (text: string): readonly string[] => text.split(";");

describe("a row", () => {
  it.each([
    ["1;48;Đà Nẵng;X;0,5;", { scored: true, value: true, alone: false, numbered: true, coded: true }],
    ["I;;Nhóm;;;", { scored: false, value: false, alone: true, numbered: false, coded: false }],
    ["2;;Đà Nẵng;;n/a; ", { scored: true, value: false, alone: false, numbered: true, coded: false }],
    [";;;;;", { scored: false, value: false, alone: true, numbered: false, coded: false }],
  ])("holds what stands in its columns: %s", (text, expected) => {
    const cells = row(text);
    expect({
      scored: holds.isScored(cells),
      value: holds.hasValue(cells),
      alone: holds.isAlone(cells),
      numbered: holds.isNumbered(cells),
      coded: holds.isCoded(cells),
    }).toEqual(expected);
  });

  it("is called as another where its name, code and number are the same", () => {
    const first = row("1;48;Đà Nẵng;X;0,5;");
    expect(holds.areCalledAlike(first, row("1;48;Đà Nẵng;Y;0,6;"))).toBe(true);
    expect(holds.areCalledAlike(first, row("2;48;Đà Nẵng;X;0,5;"))).toBe(false);
  });

  it("has a label that is too long only where it is so without spaces", () => {
    const long = "x".repeat(1001);
    expect(holds.longLabel(row(`1;48;${long};X;;`))).toHaveLength(1001);
    expect(holds.longLabel(row(`1;48;a${" ".repeat(2000)}b;X;${long};`))).toBeUndefined();
  });

  it("is one text of all its cells", () => expect(allText(row(" a ;; b;\u200B"))).toBe("a b"));
});
