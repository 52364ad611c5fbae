import { describe, expect, it } from "vitest";
import { Headings } from "../../../../src/read/table/headings.ts";
import { layoutOf } from "../../../../src/read/table/layout.ts";
import { sideBySide } from "../../../../src/read/table/shape/side-by-side.ts";
import { failureOf } from "../../../failure.ts";
import { leaf, method, sum } from "../../../methods.ts";
import { sourceOf } from "../../../rows.ts";

const gov = { ...leaf("gov"), name: { vi: "Chính quyền số", en: "Digital government" } };
const headings = new Headings([method([gov, sum("total", { gov: 1 })])]);

function joined(...lines: readonly string[]) {
  const source = sourceOf(`${lines.join("\n")}\n`);
  const [form] = source.forms;
  const layout = form && layoutOf(form.firstRows(40), headings);
  if (form === undefined || layout === undefined) throw new Error("no headings");
  const dialect = sideBySide(source, { form, layout }, headings);
  if (dialect === undefined) return undefined;
  const rows: string[] = [];
  const places: string[] = [];
  dialect.form.eachRow(dialect.layout.line, (cells, line) => {
    const place = dialect.source.origin?.placeOf(line, 1);
    rows.push(cells.join(";"));
    places.push(`${place?.line}:${place?.column}`);
  });
  return { rows, places, split: dialect.split, columns: dialect.source.origin?.columnsOf(2) };
}

const refused = (...lines: readonly string[]) =>
  failureOf(() => joined(...lines)).map(({ kind, details }) => [kind, details]);

describe("lists that stand side by side", () => {
  it("are one table where one list is in parts, each cell with its place in the file", () => {
    expect(joined("TT;Tỉnh;Tổng;TT;Tỉnh;Tổng", "1;Huế;0,7;3;Đà Nẵng;0,8", "2;Hà Nội;0,9;;;")).toEqual({
      rows: ["TT;Tỉnh;Tổng", "1;Huế;0,7", "2;Hà Nội;0,9", "3;Đà Nẵng;0,8"],
      places: ["1:1", "2:1", "3:1", "2:4"],
      split: false,
      columns: [2, 5],
    });
  });

  it("are joined by their units where they are of several measures", () => {
    expect(joined("Tỉnh;Tổng;Tỉnh;Chính quyền số", "Huế;0,7;Đà Nẵng;0,5", "Đà Nẵng;0,8;Huế;0,6")).toEqual({
      rows: ["Tỉnh;Tổng;Chính quyền số", "Huế;0,7;", "Đà Nẵng;0,8;", "Đà Nẵng;;0,5", "Huế;;0,6"],
      places: ["1:1", "2:1", "3:1", "2:3", "3:3"],
      split: true,
      columns: [2],
    });
  });

  it("are none where nothing right of the figures names units", () => {
    expect(joined("Tỉnh;Tổng;Ghi chú", "Huế;0,7;a", "Đà Nẵng;0,8;b")).toBeUndefined();
    expect(joined("Tỉnh;Tổng;Ghi chú;Chính quyền số", "Huế;0,7;a;1", "Đà Nẵng;0,8;b;2")).toBeUndefined();
  });

  it("are seen by the provinces in a column, whatever its heading says", () => {
    const columns = { columns: '1 "Tỉnh", 3 "gần nhất"' };
    expect(refused("Tỉnh;Tổng;gần nhất;Chính quyền số", "Huế;0,7;Đà Nẵng;1", "Hà Nội;0,8;Huế;2")).toEqual([
      ["lists-side-by-side", columns],
    ]);
  });

  it.each([
    ["over them stand two titles", ["2021;;2022;", "Tỉnh;Tổng;Tỉnh;Tổng", "Huế;0,7;Đà Nẵng;0,8"]],
    ["their ranks begin anew", ["Tỉnh;Tổng;Hạng;Tỉnh;Tổng;Hạng", "Huế;0,7;1;Đà Nẵng;0,8;1"]],
    ["their rows have the same numbers", ["TT;Tỉnh;Tổng;TT;Tỉnh;Tổng", "1;Huế;0,7;1;Đà Nẵng;0,8"]],
    ["one has no headings, and nothing counts its rows", ["Tỉnh;Tổng;;", "Huế;0,7;Đà Nẵng;0,8"]],
  ])("are refused where %s", (_, lines) => expect(refused(...lines)[0]?.[0]).toBe("lists-side-by-side"));

  it("are refused where a row has more cells than there are headings", () => {
    expect(refused("Tỉnh;Tổng;Tỉnh;Tổng", "Huế;0,7;Đà Nẵng;0,8;x")).toEqual([
      ["csv-ragged", { expected: 4, found: 5 }],
    ]);
  });
});
