import { expect, it } from "vitest";
import { positionsOf } from "../../../src/read/table/positions.ts";
import { rowLabel } from "../../../src/read/table/row-label.ts";
import { dialectOf } from "./layouts.ts";

const { layout } = dialectOf("TT;Mã;Tỉnh;Vùng;Tổng;Kinh tế số\n1;48;Đà Nẵng;X;0,5;0,6\n");

it.each([
  ["1;48; Đà  Nẵng;X;;", { label: "Đà Nẵng", from: "name" }],
  ["1;48;;X;;", { label: "48", from: "code" }],
  ["Cả nước;;;;;", { label: "Cả nước", from: "number" }],
  ["12;;;;;", { label: "", from: "number" }],
])("a row is called by its name, else its code, else what stands in place of its number: %s", (text, expected) => {
  expect(rowLabel(text.split(";"), positionsOf(layout), 0)).toEqual(expected);
});
