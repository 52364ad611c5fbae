import { describe, expect, it } from "vitest";
import { headsBelow } from "../../../../src/read/table/shape/heads-below.ts";
import { measuresBy, turnedTable } from "../../../../src/read/table/shape/turned-columns.ts";
import { failureOf } from "../../../failure.ts";
import { sourceOf } from "../../../rows.ts";
import { headings } from "../layouts.ts";

/** The lines below `Tiêu chí;Huế;Đà Nẵng` that are the headings again. */
function again(...below: readonly string[]) {
  const rows = ["Tiêu chí;Huế;Đà Nẵng", ...below].map((text, i) => ({ cells: text.split(";"), line: i + 1 }));
  const table = turnedTable(rows, headings);
  if (table === undefined) throw new Error("no table");
  const [head, ...others] = rows;
  return headsBelow(sourceOf("a;b\n"), table, others, head ? [head] : [], measuresBy(headings), headings).map(
    ({ line }) => line,
  );
}
const [FIRST, SECOND] = ["Chính quyền số;1;2", "Kinh tế số;3;4"];

describe("a row below the headings", () => {
  it.each([
    ["in whole", "Tiêu chí;Huế;Đà Nẵng"],
    ["without the heading of measures", ";HUẾ;Đà Nẵng"],
    ["in part", "Tiêu chí;Huế;"],
  ])("may be these again %s", (_, row) => expect(again(FIRST, row, SECOND)).toEqual([3]));

  it.each([
    ["figures", "khác;5;6"],
    ["points under the headings", ";(điểm);(điểm)"],
    ["a note", "khác;xem sau;"],
    ["a title", "II. Nhóm;;"],
  ])("is none where it holds %s", (_, row) => expect(again(FIRST, row, SECOND)).toEqual([]));

  it.each([
    ["other units", "Tiêu chí;Hà Nội;Cần Thơ"],
    ["the same in another order", ";Đà Nẵng;Huế"],
    ["units under no heading", ";Xã Một;Xã Hai"],
  ])("that says %s is refused", (_, row) => {
    expect(failureOf(() => again(FIRST, row, SECOND))).toMatchObject([{ kind: "heads-differ", place: { line: 3 } }]);
  });
});
