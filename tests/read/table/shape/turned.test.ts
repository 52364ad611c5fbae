import { describe, expect, it } from "vitest";
import { openTurned } from "../../../../src/read/table/shape/turned.ts";
import { failureOf } from "../../../failure.ts";
import { sourceOf } from "../../../rows.ts";
import { dialectOf, headings } from "../layouts.ts";

const open = (text: string, file?: string) => openTurned(sourceOf(text, file), undefined, headings);
const SHEET = "Tiêu chí;Điểm\nChính quyền số;1\nKinh tế số;0,5\n";

describe("a table whose rows are measures", () => {
  it("has its headings, and all rows below them but those that are the headings again", () => {
    const found = open("Bảng\nTiêu chí;Huế;Đà Nẵng\nChính quyền số;1;0\nTiêu chí;Huế;Đà Nẵng\nKinh tế số;0,5;1\n");
    expect(found?.table).toMatchObject({ line: 2, last: 2, labels: [0], known: 2 });
    expect([found?.rows.map(({ line }) => line), found?.again.map(({ line }) => line)]).toEqual([[3, 5], [4]]);
  });

  it("is none where the rows are units, or values", () => {
    expect(open("Tỉnh;Tổng\nHuế;0,7\nĐà Nẵng;0,8\n")).toBeUndefined();
    const long = "Tỉnh;Chỉ số;Giá trị\nHuế;gov;1\nHuế;eco;2\n";
    const { form, layout } = dialectOf(long);
    expect(openTurned(sourceOf(long), { form, layout }, headings)).toBeUndefined();
  });

  it.each([
    ["Đơn vị: Xã Thanh Điền\n", "x.csv", "Xã Thanh Điền"],
    ["Tên đơn vị tự đánh giá :;Sở Y tế\n", "x.csv", "Sở Y tế"],
    ["Bảng tự chấm\n", "Xã An Phú_2024.csv", "Xã An Phú"],
    ["", "(stdin)", undefined],
    ["", "2024.csv", "2024.csv"],
  ])("is of the unit that a cell above it says, or its file's name: %j in %s", (above, file, unit) => {
    expect(open(above + SHEET, file)?.unit).toBe(unit);
  });

  it("is refused where an unquoted decimal comma moved cells on", () => {
    const shifted = "Tiêu chí,Điểm,Ghi chú\nChính quyền số,0,5\nKinh tế số,1,x\n";
    expect(failureOf(() => open(shifted))).toMatchObject([{ kind: "csv-shifted", place: { line: 2, column: 3 } }]);
  });

  it("is refused where a row says other headings", () => {
    const other = "Tiêu chí;Huế;Đà Nẵng\nChính quyền số;1;0\nTiêu chí;Đà Nẵng;Huế\nKinh tế số;0,5;1\n";
    expect(failureOf(() => open(other))).toMatchObject([
      { kind: "heads-differ", place: { line: 3 }, details: { above: 1 } },
    ]);
  });
});
