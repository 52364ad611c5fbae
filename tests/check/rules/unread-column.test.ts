import { describe, expect, it } from "vitest";
import { columnCoverage, unreadColumns, unreadParts } from "../../../src/check/rules/unread-column.ts";
import type { ColumnEntry, Ledger } from "../../../src/types/index.ts";

const column = (heading: string, more: Partial<ColumnEntry>): ColumnEntry => ({
  column: 4,
  heading,
  fate: "unread",
  role: undefined,
  measure: undefined,
  kind: undefined,
  states: undefined,
  year: undefined,
  cells: 3,
  figures: 3,
  ...more,
});
const ledger = (...columns: readonly ColumnEntry[]): Ledger => ({
  file: "own.csv",
  encoding: "utf-8",
  delimiter: ",",
  decimal: undefined,
  evidence: "",
  line: 2,
  columns,
  measures: [],
  rows: [
    { line: 7, label: "Tổng", fate: "doubtful" },
    { line: 8, label: "Ghi chú", fate: "no-unit" },
  ],
  units: 3,
  stated: [],
});

describe("a column of figures that was not read", () => {
  it("is an error where it states scores, ranks or changes, and a warning where nobody knows what", () => {
    const found = unreadColumns([
      ledger(
        column("Hạng cũ", { kind: "previous_rank" }),
        column("Tăng", { kind: "rank_change" }),
        column("Điểm", { role: "value" }),
        column("", {}),
      ),
    ]);
    expect(found.map(({ severity, details }) => ({ severity, ...details }))).toEqual([
      { severity: "error", heading: "Hạng cũ", states: "rank", figures: 3 },
      { severity: "error", heading: "Tăng", states: "change", figures: 3 },
      { severity: "error", heading: "Điểm", states: "score", figures: 3 },
      { severity: "warning", heading: "(4)", states: "other", figures: 3 },
    ]);
    expect(found[0]?.figure).toMatchObject({ file: "own.csv", line: 2, column: 4, text: "" });
  });

  it("is none where it was read, is left out, or holds no figures", () => {
    expect(unreadColumns([ledger(column("a", { fate: "used" }), column("b", { figures: 0 }))])).toEqual([]);
  });

  it("counts with its figures and the doubtful rows, beside those that were read", () => {
    const own = ledger(column("a", {}), column("b", { figures: 5 }), column("c", { fate: "used" }));
    const parts = unreadParts([own]);
    expect(parts).toEqual({ columns: 2, figures: 8, rows: 1 });
    expect(columnCoverage(12, parts, new Set())).toEqual([
      { rule: "unread-column", checked: 12, given: 20, skipped: 0 },
    ]);
    expect(columnCoverage(12, parts, new Set(["unread-column"]))).toEqual([]);
    expect(columnCoverage(12, unreadParts([]), new Set())).toEqual([]);
  });
});
