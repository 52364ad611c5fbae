import { describe, expect, it } from "vitest";
import { ledgerOf, notesOf } from "../../../src/read/table/ledger.ts";
import { UnitFilter } from "../../../src/read/table/unit-rows.ts";
import { type FateOf, Unread } from "../../../src/read/table/unread.ts";
import { dialectOf, headings, limits } from "./layouts.ts";

const FATES: FateOf = ({ is }) => (is === "unknown" ? "unread" : is === "published" ? "aside" : "used");

/** What became of the columns and rows of a text of own units. */
function ledger(text: string) {
  const dialect = dialectOf(text);
  const unread = new Unread(dialect.layout, FATES);
  const filter = new UnitFilter(dialect, { options: { scheme: "none" }, headings, limits, problems: [] });
  dialect.form.eachRow(dialect.layout.line, (cells, line) => {
    if (filter.isUnit(cells, line)) unread.row(cells);
  });
  filter.finish();
  return ledgerOf({ dialect, headings, unread, filter, signed: { sign: "comma", evidenceText: "" } });
}

const found = ledger("Xã;Tổng;Hạng;Số hộ\n* tạm tính\nXã Một;0,7;1;12\nTrung bình;0,7;;\nXã Hai;0,5;2;\nNguồn: Sở\n");

describe("a ledger", () => {
  it("has every column with what became of it", () => {
    expect(found.columns.map(({ column, role, fate, cells, figures }) => [column, role, fate, cells, figures])).toEqual(
      [
        [1, "unit", "used", 0, 0],
        [2, "figure", "used", 0, 0],
        [3, "figure", "aside", 0, 0],
        [4, undefined, "unread", 1, 1],
      ],
    );
    expect(found.columns[1]).toMatchObject({ measure: "total", kind: "score", heading: "Tổng" });
  });

  it("has every row that is no unit, in the order of the file", () => {
    expect([found.units, found.rows.map(({ line, fate }) => `${line} ${fate}`)]).toEqual([
      2,
      ["2 no-unit", "4 doubtful", "6 no-unit"],
    ]);
  });

  it("is said under a result by what was set aside, not read, left out or doubtful", () => {
    const notes = notesOf(found, []);
    expect(notes.map(({ kind }) => kind)).toEqual([
      "dropped-ranks",
      "unused-columns",
      "skipped-rows",
      "doubtful-rows",
      "ledger",
    ]);
    expect(notes[0]?.details).toMatchObject({ columns: ["Hạng"] });
    expect(notes[1]?.details).toMatchObject({ columns: ["Số hộ"] });
  });

  it("is said of rows that the user called none", () => {
    const rows = [{ line: 3, label: "Tổ 1", fate: "stated" as const }];
    expect(notesOf({ ...found, columns: [], rows }, [])[0]).toEqual({
      kind: "stated-rows",
      details: { file: found.file, rows },
    });
  });
});
