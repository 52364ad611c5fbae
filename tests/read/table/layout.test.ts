import { describe, expect, it } from "vitest";
import type { Row } from "../../../src/read/file/row-source.ts";
import { Headings } from "../../../src/read/table/headings.ts";
import { hasQuotients, layoutOf, usable } from "../../../src/read/table/layout.ts";
import { leaf, method, sum } from "../../methods.ts";

const gov = { ...leaf("gov"), name: { vi: "Chính quyền số", en: "Digital government" } };
const eco = { ...leaf("eco"), name: { vi: "Kinh tế số", en: "Digital economy" } };
const portal = { ...leaf("1.1"), name: { vi: "Cổng", en: "Portal" } };
const headings = new Headings([method([gov, eco, portal, sum("total", { gov: 1, eco: 1, "1.1": 1 })])]);

/** Rows of cells that stand on the lines from 1. */
const rowsOf = (...texts: readonly string[]): readonly Row[] =>
  texts.map((text, i) => ({ cells: text.split(";"), line: i + 1 }));
const layout = (...texts: readonly string[]) => layoutOf(rowsOf(...texts), headings);
const roles = (...texts: readonly string[]): string =>
  (layout(...texts)?.roles ?? []).map((role) => (role.is === "score" ? role.code : role.is)).join(" ");

describe("the headings of a table", () => {
  it("are the first row that names units and figures, under whatever title", () => {
    expect(layout("Bảng 1", ";", "Tỉnh;Tổng", "Huế;0,7")).toMatchObject({
      line: 3,
      last: 3,
      headings: ["Tỉnh", "Tổng"],
    });
    expect(layout("Tên;Bảng của Sở", "Tỉnh;Tổng", "Huế;0,7")).toMatchObject({ line: 2, last: 2 });
  });

  it("are the row right below that knows more columns, rather than one that only looks like them", () => {
    expect(layout("Đơn vị;Tổng;x", "Tỉnh;Chính quyền số;Kinh tế số", "Huế;1;2")).toMatchObject({ line: 2 });
    expect(layout("Tỉnh;Tổng", "Huế;0,7", "Tỉnh;Chính quyền số;Kinh tế số")).toMatchObject({ line: 1 });
  });

  it("are none where no row names units, and not usable where none is of figures", () => {
    expect(layout("a;b", "1;2")).toBeUndefined();
    expect(layout("Tỉnh", "Huế")).toBeUndefined();
    const found = layout("Tỉnh;Ghi", "Huế;x");
    expect([found?.line, found && usable(found)]).toEqual([1, false]);
  });

  it("are spread over the rows above and below that go on with them", () => {
    expect(layout("Tỉnh;Chính quyền số;", ";Điểm;Hạng", "Huế;1;2")).toMatchObject({
      line: 1,
      last: 2,
      headings: ["Tỉnh", "Chính quyền số Điểm", "Chính quyền số Hạng"],
    });
    expect(layout(";2021;2022", "Tỉnh;Tổng;Tổng", "Huế;1;2")).toMatchObject({ line: 1, last: 2 });
    expect(roles("Tỉnh;Năm 2021;", ";Chính quyền số;Kinh tế số", ";Điểm;Điểm", "Huế;1;2")).toBe("name gov eco");
  });

  it.each([
    ["a row of figures", ["Tỉnh;Tổng;Kinh tế số", ";0,5;1"]],
    ["a row with a text under the units", ["Tỉnh;Tổng", "Cả nước;Tổng"]],
    ["a row with a text under the regions", ["Vùng;Tỉnh;Tổng", "Miền núi;;Điểm"]],
    ["a title", ["Bảng 1;;", "Tỉnh;Tổng;x"]],
  ])("do not go on in %s", (_, [first = "", second = ""]) => {
    const found = layout(first, second, "Huế;1;2");
    expect(found && found.last - found.line).toBe(0);
  });

  it("may be codes of measures or years below the first row", () => {
    expect(roles("Tỉnh;Điểm;", ";1.1;eco", "Huế;1;2")).toBe("name 1.1 eco");
    expect(layout("Tỉnh;Tổng;", ";2021;2022", "Huế;1;2")?.roles.slice(1)).toMatchObject([
      { year: 2021 },
      { year: 2022 },
    ]);
  });
});

describe("a table", () => {
  it("is long where it has a column of measures and one of values", () => {
    expect(layout("Tỉnh;Chỉ số;Giá trị", "Huế;gov;1")?.long).toBe(true);
    expect(layout("Tỉnh;Chỉ số;Tổng", "Huế;gov;1")?.long).toBe(false);
  });

  it("has fractions where dti remap wrote it", () => {
    const [plain, remapped] = [layout("Tỉnh;Tổng", "Huế;1"), layout("Tỉnh;Gồm;Tổng", "Huế;46;1")];
    expect([plain && hasQuotients(plain), remapped && hasQuotients(remapped)]).toEqual([false, true]);
  });
});
