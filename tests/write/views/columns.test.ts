import { expect, it } from "vitest";
import { numberColumn, rankColumn, textColumn } from "../../../src/write/views/columns.ts";
import { unitColumnKey } from "../../../src/write/views/unit-key.ts";

it("numbers stand to the right, for machines with a point and for people in their language", () => {
  const column = numberColumn("total", "Tổng", "vi", (row: number) => (row === 0 ? "0.5" : ""), { optional: 2 });
  expect(column).toMatchObject({ key: "total", label: "Tổng", align: "right", numeric: true, optional: 2 });
  expect([column.human?.(0), column.machine(0), column.human?.(1), column.machine(1)]).toEqual(["0,5", "0.5", "–", ""]);
});

it("shared ranks are marked for people, and plain for machines", () => {
  const column = rankColumn("rank", "Hạng", Float64Array.of(1, 1, 3, Number.NaN), "en");
  expect([0, 2, 3].map((row) => [column.human?.(row), column.machine(row)])).toEqual([
    ["=1", "1"],
    ["3", "3"],
    ["–", ""],
  ]);
});

it("texts stand to the left, and a column of units is called by what they are", () => {
  expect(textColumn("name", "Tên", () => "x")).toMatchObject({ align: "left", key: "name" });
  expect([unitColumnKey({ scheme: "none" }), unitColumnKey({ scheme: "34" })]).toEqual(["unit", "province"]);
});
