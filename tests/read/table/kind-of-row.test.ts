import { expect, it } from "vitest";
import { kindOf } from "../../../src/read/table/kind-of-row.ts";
import { RowCells } from "../../../src/read/table/row-cells.ts";
import { rowLabel } from "../../../src/read/table/row-label.ts";
import { dialectOf } from "./layouts.ts";

const { layout } = dialectOf("TT;Mã;Tỉnh;Vùng;Tổng;Kinh tế số\n1;48;Đà Nẵng;X;0,5;0,6\n");
const holds = new RowCells(layout);

const kind = (text: string, isOwn: boolean) => {
  const cells = text.split(";");
  return kindOf({ cells, ...rowLabel(cells, holds.at, holds.number) }, holds, isOwn);
};

it.each([
  [";;Cả nước;;0,5;", false, "aside"],
  ["1;;Xã Một;;0,5;", true, "unit"],
  [";;Cộng Miền núi;Miền núi;0,5;", true, "doubtful"],
  ["1;;Trung bình;;0,5;", true, "unclear"],
  [";T1;Trung bình;;0,5;", true, "unit"],
  // A word in the column of codes is no code.
  [";Trung bình;;;0,5;", true, "doubtful"],
  [";X1;;;0,5;", true, "unit"],
  ["A;;Sở;;;", true, "aside"],
])("the row %s, of other units than provinces or not (%s): %s", (text, isOwn, expected) =>
  expect(kind(text, isOwn)).toBe(expected),
);
