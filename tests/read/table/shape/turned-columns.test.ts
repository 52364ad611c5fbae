import { describe, expect, it } from "vitest";
import { isNumber, measuresBy, turnedTable } from "../../../../src/read/table/shape/turned-columns.ts";
import { headings } from "../layouts.ts";

const table = (...texts: readonly string[]) =>
  turnedTable(
    texts.map((text, i) => ({ cells: text.split(";"), line: i + 1 })),
    headings,
  );
const columns = (...texts: readonly string[]) =>
  table(...texts)?.columns.map(({ is, basis, year }) => [is, basis, year].filter(Boolean).join(" "));

describe("the columns of a table whose rows are measures", () => {
  it.each([
    ["Huế", "1", "unit"],
    ["Xã Một", "1", "unit"],
    ["Xã Một", "tốt", "text"],
    ["Năm 2021", "1", "year 2021"],
    ["Điểm thẩm định", "1", "score assessed"],
    ["Tự đánh giá", "1", "score self"],
    ["Kết quả", "1", "score"],
    ["Kết quả", "tốt", "aside"],
    ["Điểm tối đa", "1", "max"],
    ["Trạng thái", "đạt", "state"],
    ["Ghi chú", "x", "text"],
    ["Chênh lệch", "1", "change"],
    ["STT", "1", "aside"],
    ["Hạng", "1", "figures"],
  ])("%s over %j is %s", (heading, cell, is) => {
    expect(columns(`Tiêu chí;${heading}`, `Chính quyền số;${cell}`, `Kinh tế số;${cell}`)).toEqual([is]);
  });

  it("may have headings over two rows", () => {
    expect(
      table(
        "Tiêu chí;Huế;;Đà Nẵng;",
        ";Năm 2021;Năm 2022;Năm 2021;Năm 2022",
        "Chính quyền số;1;2;3;4",
        "Kinh tế số;1;2;3;4",
      ),
    ).toMatchObject({
      line: 1,
      last: 2,
      columns: [
        { is: "year", of: { unit: "Huế" } },
        { is: "year" },
        { is: "year", of: { unit: "Đà Nẵng" } },
        { is: "year" },
      ],
    });
  });

  it("may name the measures twice, by code and by name", () => {
    expect(table("Mã;Tiêu chí;Huế", "gov;Chính quyền số;1", "eco;Kinh tế số;1")).toMatchObject({
      labels: [0, 1],
      known: 2,
    });
  });

  it("are none of a table where a single row is a measure by chance", () => {
    expect(table("Xã;Huế", "Kinh tế số;1", "khác;2")).toBeUndefined();
    expect(table("Tiêu chí;Huế", "Kinh tế số;1", "khác;2")?.known).toBe(1);
    expect(table("Tỉnh;Tổng", "Huế;1")).toBeUndefined();
  });
});

it("a cell names a measure by all that headings know, but for a year", () => {
  const measureOf = measuresBy(headings);
  expect(["gov", "KINH TẾ SỐ", "Digital economy", "Kinh tế số 2021", "khác"].map(measureOf)).toEqual([
    "gov",
    "eco",
    "eco",
    undefined,
    undefined,
  ]);
});

it("a cell is a number with signs beside it, and no words", () => {
  expect(["1", "0,5", "▲ 3", "(12)", "5%", "a1", "1a", ""].map(isNumber)).toEqual([
    true,
    true,
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});
