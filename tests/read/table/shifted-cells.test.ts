import { describe, expect, it } from "vitest";
import { shiftedCells } from "../../../src/read/table/shifted-cells.ts";
import { dialectOf, limits } from "./layouts.ts";

describe("the decimals of an unquoted comma", () => {
  const shifted = (text: string, row: string) => {
    const { layout, form } = dialectOf(text);
    return shiftedCells({ layout, form }, limits)(row.split(form.delimiter));
  };

  it.each([
    ["in a column of words", "Tỉnh,Tổng,Ghi chú\nHuế,0,12\n", "Huế,0,12", 2],
    ["in one without a heading", "Tỉnh,Tổng,\nHuế,0,1\n", "Huế,0,1", 2],
    ["beyond the headings", "Tỉnh,Tổng,Số hộ\nHuế,0,1\n", "Huế,0,12,5", 2],
    ["by three digits beside a measure of at most 1", "Tỉnh,Tổng,Số hộ\nHuế,0,800\n", "Huế,0,800", 2],
    ["by a leading 0", "Tỉnh,Tổng,Số hộ\nHuế,0,05\n", "Huế,0,05", 2],
    ["in a column of regions", "Tỉnh,Tổng,Vùng\nHuế,0,8002\n", "Huế,0,8002", 2],
  ])("are seen %s", (_, text, row, at) => expect(shifted(text, row)).toBe(at));

  it.each([
    ["beside a rank of two digits", "Tỉnh,Tổng,Hạng\nHuế,1,12\n", "Huế,1,12"],
    ["beside words", "Tỉnh,Tổng,Ghi chú\nHuế,0,x\n", "Huế,0,x"],
    ["beside a score with a point", "Tỉnh,Tổng,Ghi chú\nHuế,0.5,12\n", "Huế,0.5,12"],
    ["between semicolons", "Tỉnh;Tổng;Ghi chú\nHuế;0;8002\n", "Huế;0;8002"],
    ["beside numbers of groups", "Tỉnh,Tổng,Vùng\nA,1,1\nB,0,1\nC,1,2\nD,0,2\n", "A,1,1"],
  ])("are not seen %s", (_, text, row) => expect(shifted(text, row)).toBeUndefined());
});
