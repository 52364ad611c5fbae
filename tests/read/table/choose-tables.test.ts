import { describe, expect, it } from "vitest";
import { openText } from "../../../src/read/file/open-rows.ts";
import type { RowSource } from "../../../src/read/file/row-source.ts";
import { chooseTables } from "../../../src/read/table/choose-tables.ts";
import { failureOf } from "../../failure.ts";
import { ROOT } from "../../root.ts";
import { headings } from "./layouts.ts";

const TABLE = "Tỉnh;Tổng\nHuế;0,7\n";
const UNIT = "Tiêu chí;Điểm tự đánh giá;Điểm thẩm định\nChính quyền số;1;0,5\nKinh tế số;1;1\n";

/** A sheet of a workbook with these rows. */
function sheet(name: string, text: string, hidden = false): RowSource {
  const file = `t.xlsx!${name}`;
  const source = openText(
    file,
    {},
    { cwd: ROOT, stdin: () => Buffer.from(""), held: new Map([[file, Buffer.from(text)]]) },
  );
  const facts = {
    file: "t.xlsx",
    name,
    hidden,
    merged: () => [],
    isTyped: () => true,
    zeros: () => 0,
    isCovered: () => false,
    filled: (cells: readonly string[]) => cells,
    said: () => [],
  };
  return { ...source, sheet: facts };
}

type Options = Parameters<typeof chooseTables>[1];
const chosen = (sheets: readonly RowSource[], options: Options = {}) => {
  const { tables, notes } = chooseTables(sheets, options, headings);
  return { read: tables.map(({ sheet: facts }) => facts?.name), notes: notes.map(({ details }) => details) };
};

describe("the sheets of a workbook that are read", () => {
  it("are the first that holds a table, hidden ones last; the others are named", () => {
    expect(chosen([sheet("Bìa", "Bìa\n"), sheet("Ẩn", TABLE, true), sheet("A", TABLE), sheet("B", TABLE)])).toEqual({
      read: ["A"],
      notes: [{ file: "t.xlsx", read: ["A"], sheets: ["B", "Ẩn"] }],
    });
    expect(chosen([sheet("Ẩn", TABLE, true)])).toEqual({ read: ["Ẩn"], notes: [] });
    expect(chosen([sheet("Bìa", "Bìa\n"), sheet("B", "x\n")])).toEqual({ read: ["Bìa"], notes: [] });
  });

  it("are all that are years, or that of the year asked for", () => {
    const years = [sheet("2021", TABLE), sheet("Ghi chú", TABLE), sheet("2022", TABLE)];
    expect(chosen(years).read).toEqual(["2021", "2022"]);
    expect(chosen(years, { year: 2022 }).read).toEqual(["2022"]);
    expect(failureOf(() => chosen(years, { year: 2020 }))).toMatchObject([
      { kind: "sheet-missing", details: { found: "2020" } },
    ]);
    expect(chosen([sheet("2021", TABLE), sheet("A", TABLE)]).read).toEqual(["2021"]);
  });

  it("are all that are of one unit each, where the first is one, each called as its unit", () => {
    const sheets = [sheet("Huế", UNIT), sheet("Đà Nẵng", UNIT), sheet("Cộng", TABLE)];
    const { tables } = chooseTables(sheets, {}, headings);
    expect(tables.map(({ unit }) => unit)).toEqual(["Huế", "Đà Nẵng"]);
    expect(chosen([sheet("Cộng", TABLE), sheet("Huế", UNIT), sheet("Đà Nẵng", UNIT)]).read).toEqual(["Cộng"]);
  });

  it("are the one that is named, by its name or its number, or preferred where it is there", () => {
    const sheets = [sheet("A", TABLE), sheet("Điểm", TABLE), sheet("7", TABLE)];
    expect(chosen(sheets, { sheet: " điểm " }).read).toEqual(["Điểm"]);
    expect(chosen(sheets, { sheet: "2" }).read).toEqual(["Điểm"]);
    expect(chosen(sheets, { sheet: "7" }).read).toEqual(["7"]);
    expect(failureOf(() => chosen(sheets, { sheet: "4" }))).toMatchObject([{ kind: "sheet-missing" }]);
    expect(chosen(sheets, { preferredSheet: "ĐIỂM" }).read).toEqual(["Điểm"]);
    expect(chosen(sheets, { preferredSheet: "x" }).read).toEqual(["A"]);
  });
});
