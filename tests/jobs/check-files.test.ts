import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkFiles } from "../../src/jobs/check-files.ts";
import type { CheckOptions } from "../../src/jobs/options.ts";
import { folder } from "../cli.ts";
import { leaf, method, sum } from "../methods.ts";
import { held } from "./held.ts";

const METHOD = { ...method([leaf("a"), sum("total", { a: 1 })]), assumed: { en: "assumed", vi: "giả định" } };
const check = (csv: string, more: CheckOptions = {}) =>
  checkFiles(["2024.csv"], { methodology: METHOD, scheme: "none", ...more }, held({ "2024.csv": csv }));
const WRONG = "xã,rank,a,total\nXã Ba,1,0.5,0.5\nXã Tư,3,0.4,0.6\n";

describe("a check of files", () => {
  it("finds what is wrong, says how much it could check, and whose weights are assumed", async () => {
    const { findings, coverage, figures, notes } = await check(WRONG);
    const told = findings.map(({ rule, also, figure }) => [figure.name, figure.text, rule, ...also]);
    expect(told).toEqual([["Xã Tư", "0.6", "rank-order", "aggregate"]]);
    expect(coverage.find(({ rule }) => rule === "aggregate")).toMatchObject({ checked: 4, given: 4 });
    expect([figures, notes.map(({ kind }) => kind)]).toEqual([6, expect.arrayContaining(["assumed-weights"])]);
    for (const csv of ["xã,rank\nXã Ba,1\nXã Tư,2\n", "xã,total\nXã Ba,0.5\n"])
      expect((await check(csv)).notes.map(({ kind }) => kind)).not.toContain("assumed-weights");
  });

  it("leaves out the rules that are ignored, and the findings that a baseline accepts", async () => {
    const { findings } = await check(WRONG);
    const rules = [...new Set(findings.map(({ rule }) => rule))];
    expect((await check(WRONG, { ignore: rules })).findings.filter(({ rule }) => rules.includes(rule))).toEqual([]);
    const accepted = findings.map(({ rule, figure: { year, scheme, unit, measure, kind, text } }) => {
      return { rule, year, scheme, unit, measure, kind, found: text };
    });
    const path = folder({});
    writeFileSync(join(path, "b.json"), JSON.stringify({ schemaVersion: 1, accepted }));
    const baseline = join(path, "b.json");
    expect(await check(WRONG, { baseline })).toMatchObject({ findings: [], accepted: findings.length });
    // Another figure in the same cell is not the one that was accepted.
    expect((await check(WRONG.replace("0.6", "0.7"), { baseline })).findings.length).toBeGreaterThan(0);
  });

  it("says which columns of figures it did not read, unless that is ignored", async () => {
    const csv = "xã,rank,total,Số liệu lạ\nXã Ba,1,0.5,17\n";
    expect((await check(csv, { ignore: ["unread-column"] })).findings).toEqual([]);
    const { findings, unread, coverage } = await check(csv);
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([["unread-column", "warning"]]);
    expect([unread, coverage[0]]).toEqual([
      { columns: 1, figures: 1, rows: 0 },
      { rule: "unread-column", checked: 2, given: 3, skipped: 0 },
    ]);
  });
});
