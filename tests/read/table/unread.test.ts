import { expect, it } from "vitest";
import { Unread } from "../../../src/read/table/unread.ts";
import { dialectOf } from "./layouts.ts";

const UNKNOWN = { fate: "unread", kind: undefined, states: undefined } as const;

it("cells of columns that are not read are counted, and of these the figures", () => {
  const { layout } = dialectOf("Tỉnh;Tổng;Số hộ;Ghi\nHuế;0,7;1;x\n");
  const unread = new Unread(layout, ({ is }) => (is === "unknown" ? "unread" : "used"));
  for (const cell of ["12", "1.234,5 hộ", "▲ 3", "khoảng 12", "tăng trong 3 năm vừa qua rồi", "-", "", "n/a"])
    unread.row(["Huế", "0,7", cell]);
  expect([unread.of(2), unread.of(1), unread.of(3)]).toEqual([
    { cells: 7, figures: 4 },
    { cells: 0, figures: 0 },
    { cells: 0, figures: 0 },
  ]);
});

it("measures that are not read are counted by their names, with their figures", () => {
  const { layout } = dialectOf("Tỉnh;Chỉ số;Giá trị\nHuế;gov;1\n");
  const unread = new Unread(layout, () => "used");
  for (const [name, cell] of [
    ["x", "1"],
    ["y", "tốt"],
    ["x", "2"],
  ] as const)
    unread.measure(name, cell, 2, UNKNOWN);
  unread.measure("Hạng", "3", 5, { fate: "aside", kind: "rank", states: undefined });
  expect(unread.unreadMeasures).toEqual([
    { measure: "x", line: 2, ...UNKNOWN, figures: 2 },
    { measure: "y", line: 2, ...UNKNOWN, figures: 0 },
    { measure: "Hạng", line: 5, fate: "aside", kind: "rank", states: undefined, figures: 1 },
  ]);
});
