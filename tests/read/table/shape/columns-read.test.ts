import { describe, expect, it } from "vitest";
import { columnsFor } from "../../../../src/read/table/shape/columns-read.ts";
import { turnedTable } from "../../../../src/read/table/shape/turned-columns.ts";
import { failureOf } from "../../../failure.ts";
import { sourceOf } from "../../../rows.ts";
import { headings } from "../layouts.ts";

/** The headings of the columns that are read of a table under these. */
function read(heads: string, basis?: string, second?: string) {
  const width = heads.split(";").length;
  const row = (label: string) => [label, ...Array.from({ length: width - 1 }, () => "1")].join(";");
  const lines = [heads, ...(second === undefined ? [] : [second]), row("Chính quyền số"), row("Kinh tế số")];
  const table = turnedTable(
    lines.map((text, i) => ({ cells: text.split(";"), line: i + 1 })),
    headings,
  );
  if (table === undefined) throw new Error("no table");
  return columnsFor(sourceOf(lines.join("\n")), table, headings, basis).map(({ heading }) => heading);
}
const refused = (...args: Parameters<typeof read>) => failureOf(() => read(...args)).map(({ kind }) => kind);

describe("the columns that are read of a table whose rows are measures", () => {
  it.each([
    ["all units", "Tiêu chí;Điểm tối đa;Huế;Đà Nẵng", ["Huế", "Đà Nẵng"]],
    ["all years", "Tiêu chí;Năm 2021;Năm 2022", ["Năm 2021", "Năm 2022"]],
    ["the assessed score of one unit", "Tiêu chí;Tự đánh giá;Điểm thẩm định", ["Điểm thẩm định"]],
    ["the only score", "Tiêu chí;Tự đánh giá", ["Tự đánh giá"]],
    ["scores of several years", "Tiêu chí;Điểm 2021;Điểm 2022", ["Điểm 2021", "Điểm 2022"]],
  ])("are %s", (_, heads, expected) => expect(read(heads)).toEqual(expected));

  it("are the score that the user names, by whose it is or by its heading", () => {
    const heads = "Tiêu chí;Tự đánh giá;Điểm thẩm định";
    expect([read(heads, "own"), read(heads, "assessed"), read(heads, "TỰ ĐÁNH GIÁ")]).toEqual([
      ["Tự đánh giá"],
      ["Điểm thẩm định"],
      ["Tự đánh giá"],
    ]);
    expect(refused(heads, "khác")).toEqual(["score-absent"]);
  });

  it.each([
    ["two scores are nobody's in particular", "Tiêu chí;Điểm;Kết quả"],
    ["units stand beside years", "Tiêu chí;Huế;Năm 2021"],
    ["units stand beside figures that may be another's", "Tiêu chí;Xã Một;Tân Hạng"],
  ])("are refused where %s", (_, heads) => expect(refused(heads)).toEqual(["turned-unclear"]));

  it("of several units are the scores of one kind, or all their years", () => {
    const heads = "Tiêu chí;Huế;;Đà Nẵng;";
    expect(read(heads, undefined, ";Tự đánh giá;Điểm thẩm định;Tự đánh giá;Điểm thẩm định")).toEqual([
      "Huế Điểm thẩm định",
      "Đà Nẵng Điểm thẩm định",
    ]);
    expect(read(heads, undefined, ";Năm 2021;Năm 2022;Năm 2021;Năm 2022")).toHaveLength(4);
    expect(refused(heads, undefined, ";Điểm;Kết quả;Điểm;Kết quả")).toEqual(["turned-unclear"]);
  });
});
