import { describe, expect, it } from "vitest";
import { columnCoverage, unreadColumns, unreadParts } from "../../../src/check/rules/unread-column.ts";
import type { ColumnEntry, Ledger } from "../../../src/types/index.ts";
import { dti, folder } from "../../cli.ts";

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
      { severity: "error", heading: "Hạng cũ", of: "column", states: "rank", figures: 3 },
      { severity: "error", heading: "Tăng", of: "column", states: "change", figures: 3 },
      { severity: "error", heading: "Điểm", of: "column", states: "score", figures: 3 },
      { severity: "warning", heading: "(4)", of: "column", states: "other", figures: 3 },
    ]);
    expect(found[0]?.figure).toMatchObject({ file: "own.csv", line: 2, column: 4, text: "" });
  });

  it("is a measure too, where rows name measures", () => {
    const rank = {
      measure: "Tổng (hạng cũ)",
      line: 4,
      fate: "unread",
      kind: undefined,
      states: "rank",
      figures: 2,
    } as const;
    const own = { ...ledger(), measures: [rank, { ...rank, fate: "ignored" }, { ...rank, fate: "aside" }] as const };
    const found = unreadColumns([own]);
    expect(found.map(({ severity, details }) => ({ severity, ...details }))).toEqual([
      { severity: "error", heading: "Tổng (hạng cũ)", of: "measure", states: "rank", figures: 2 },
    ]);
    expect(found[0]?.figure).toMatchObject({ file: "own.csv", line: 4, column: 1 });
    expect(unreadParts([own])).toMatchObject({ columns: 1, figures: 2 });
  });

  it.each([
    [
      "in long form",
      "xã;chỉ số;giá trị\nA;Tổng;0,6\nB;Tổng;0,7\nA;xếp hạng (điều chỉnh);1\nB;xếp hạng (điều chỉnh);2\n",
      4,
    ],
    [
      "in long form, by kind",
      "xã;chỉ số;loại;giá trị\nA;Tổng;điểm;0,6\nB;Tổng;điểm;0,7\nA;Tổng;xếp hạng (điều chỉnh);1\nB;Tổng;xếp hạng (điều chỉnh);2\n",
      4,
    ],
    ["in wide form", "xã;Tổng;xếp hạng (điều chỉnh)\nA;0,6;1\nB;0,7;2\n", 1],
  ])("is found %s, unless it is left out", async (_, table, line) => {
    const argv = ["check", "t.csv", "--scheme", "none", "--year", "2022", "--format", "github"];
    const cwd = folder({ "t.csv": table });
    const found = await dti(argv, { cwd });
    expect([found.code, found.out]).toEqual([1, expect.stringContaining(`::error file=t.csv,line=${line},`)]);
    const without = await dti([...argv, "--column", "xếp hạng (điều chỉnh)=ignore"], { cwd });
    expect([without.code, without.out]).toEqual([0, expect.not.stringContaining("::error")]);
  });

  it("is found where rows are measures", async () => {
    const cwd = folder({ "t.csv": "Chỉ số;Xã A;Xã B\nTổng;0,6;0,7\nxếp hạng (điều chỉnh);1;2\n" });
    const { code, out } = await dti(["check", "t.csv", "--scheme", "none", "--year", "2022", "--format", "github"], {
      cwd,
    });
    expect([code, out]).toEqual([1, expect.stringContaining("::error file=t.csv,line=3,")]);
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
