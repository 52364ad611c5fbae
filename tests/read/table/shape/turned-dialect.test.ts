import { describe, expect, it } from "vitest";
import { failureOf } from "../../../failure.ts";
import { dialectOf } from "../layouts.ts";

/** The rows of a table whose rows are measures, turned, and where their first figures stand. */
function turned(text: string) {
  const { form, layout, source, turned: parts, notes } = dialectOf(text);
  const rows: string[] = [];
  const places: string[] = [];
  form.eachRow(layout.line, (cells, line) => {
    const place = source.origin?.placeOf(line, cells.length);
    rows.push(cells.join(";"));
    places.push(`${place?.line}:${place?.column}`);
  });
  return {
    rows,
    places,
    maxima: parts?.maxima.map(({ label, text: most }) => `${label} ${most}`),
    fates: parts?.columns.map(({ fate }) => fate),
    notes,
  };
}

describe("a table whose rows are measures, turned", () => {
  it("has a row a unit, each cell with its place in the file", () => {
    const found = turned(
      "TT;Tiêu chí;Điểm tối đa;Huế;Đà Nẵng;Ghi chú\n1;Chính quyền số;10;1;2;x\n2;Kinh tế số;20;3;4;\n",
    );
    expect(found).toMatchObject({
      rows: ["unit;Chính quyền số;Kinh tế số", "Huế;1;3", "Đà Nẵng;2;4"],
      places: ["3:2", "3:4", "3:5"],
      maxima: ["Chính quyền số 10", "Kinh tế số 20"],
      notes: [{ kind: "turned-table", details: { of: "unit" } }],
    });
  });

  it("has a row a year of one unit", () => {
    const found = turned("Đơn vị: Xã Một\nTiêu chí;Năm 2021;Năm 2022\nChính quyền số;1;2\nKinh tế số;3;4\n");
    expect(found.rows).toEqual(["unit;year;Chính quyền số;Kinh tế số", "Xã Một;2021;1;3", "Xã Một;2022;2;4"]);
  });

  it("says of one unit by what it was read, and what is not proven", () => {
    const sheet =
      "Đơn vị: Xã Một\nTiêu chí;Điểm thẩm định;Trạng thái\nChính quyền số;0;thiếu minh chứng\nKinh tế số;0;đạt\n";
    expect(turned(sheet).notes).toEqual([
      { kind: "unit-sheets", details: { units: ["Xã Một"], column: "Điểm thẩm định", basis: "assessed" } },
      { kind: "unproven", details: { units: [{ unit: "Xã Một", components: 1 }] } },
    ]);
  });

  it("is refused where a measure stands twice, or its code and its name are two", () => {
    expect(failureOf(() => turned("Tiêu chí;Huế\nChính quyền số;1\nKinh tế số;2\ngov;3\n"))).toMatchObject([
      { kind: "measure-twice", place: { line: 4 }, details: { first: 2 } },
    ]);
    expect(failureOf(() => turned("Mã;Tiêu chí;Huế\ngov;Chính quyền số;1\neco;Chính quyền số;2\n"))).toMatchObject([
      { kind: "measure-disagree", place: { line: 3, column: 1 }, details: { found: "eco", name: "Chính quyền số" } },
    ]);
  });
});
