import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ScoreComparisonResult, ScoreComparisonRow } from "../../src/types/index.ts";
import { dti, folder, ROOT } from "../cli.ts";

const SET = "data/examples/communes-simulated.json";
const XA_MOT = "data/examples/communes-simulated/xa-mot.csv";
const POINTS = {
  ...{ id: "points", title: { en: "Points", vi: "Điểm" }, source: "made for tests", decimals: 2 },
  ...{ ties: "competition", rankOn: "printed", scale: "points" },
  measures: [
    { code: "1.1", kind: "indicator", name: { en: "Portal", vi: "Cổng" }, max: 20 },
    { code: "1.2", kind: "indicator", name: { en: "Forms", vi: "Biểu mẫu" }, max: 10 },
    { code: "2.1", kind: "indicator", name: { en: "People", vi: "Con người" }, max: 30 },
    { code: "A", kind: "index", name: { en: "Service", vi: "Dịch vụ" }, of: { "1.1": 20, "1.2": 10 } },
    { code: "B", kind: "index", name: { en: "Staff", vi: "Nhân lực" }, of: { "2.1": 30 } },
    { code: "total", kind: "total", name: { en: "Total", vi: "Tổng" }, of: { A: 30, B: 30 } },
  ],
};
const HEAD = "Mã;Chỉ số;Điểm tối đa;Điểm tự đánh giá;Điểm thẩm định;Chênh lệch;Trạng thái";
const SHEET = [
  HEAD,
  "1.1;Cổng;20;20;15;5;Đang thực hiện",
  "1.2;Biểu mẫu;10;8;0;8;Cần bổ sung minh chứng",
  "2.1;Con người;30;0;0;0;Đang thực hiện\n",
].join("\n");

/** Compares the two scores of a sheet. */
async function compared(sheet: string, ...argv: readonly string[]) {
  const cwd = folder({ "points.json": JSON.stringify(POINTS), "Xã Một.csv": sheet });
  const set = ["--scheme", "none", "--methodology", "points.json"];
  return await dti(["compare", "Xã Một.csv", "--from", "own", "--to", "assessed", ...set, ...argv], { cwd });
}
async function resultOf(sheet: string): Promise<ScoreComparisonResult> {
  const { out, err } = await compared(sheet, "--format", "json");
  if (out === "") throw new Error(err);
  return JSON.parse(out);
}

describe("two scores in the sheet of one unit", () => {
  it("show where points went, by index and by component, the most lost first", async () => {
    const { out, err } = await compared(SHEET, "--format", "csv");
    expect(out.trim().split("\n")).toEqual([
      "measure,name,of,from,to,difference,max,share,state,unproven",
      "total,Total,,28.00,15.00,-13.00,60.00,0.2500,,",
      "A,Service,total,28.00,15.00,-13.00,30.00,0.5000,,",
      "B,Staff,total,0.00,0.00,0.00,30.00,0.0000,,",
      "1.2,Forms,A,8.00,0.00,-8.00,10.00,0.0000,Cần bổ sung minh chứng,true",
      "1.1,Portal,A,20.00,15.00,-5.00,20.00,0.7500,Đang thực hiện,",
      "2.1,People,B,0.00,0.00,0.00,30.00,0.0000,Đang thực hiện,",
    ]);
    expect(err).toContain("the differences printed for 3 components are those of the scores; they sum to 13.00");
  });

  it("tell 0 for want of evidence from a measured 0", async () => {
    const { rows } = await resultOf(SHEET);
    expect(rows.filter(({ to }) => to === 0).map(({ measure, unproven }) => [measure, unproven])).toEqual([
      ["B", false],
      ["1.2", true],
      ["2.1", false],
    ]);
    expect((await compared(SHEET)).out).toContain("evidence is to be added for 1 component, which had 8.00");
  });

  it("name the components whose printed difference is another, and the sums", async () => {
    const { err } = await compared(SHEET.replace(";5;Đang", ";6;Đang"), "--format", "csv");
    expect(err).toContain("sum to 14.00, those of the scores to 13.00; they differ in: Portal (6.00, computed 5.00)");
  });

  it("take printed differences as gained where they are", async () => {
    const gained = SHEET.replace(";5;Đang", ";-5;Đang").replace(";8;Cần", ";-8;Cần");
    expect((await compared(gained, "--format", "csv")).err).toContain("are those of the scores; they sum to -13.00");
  });

  it("may be named by the words of the file, and in the other direction", async () => {
    const cwd = folder({ "points.json": JSON.stringify(POINTS), "Xã Một.csv": SHEET });
    const argv = ["compare", "Xã Một.csv", "--from", "điểm thẩm định", "--to", "tự chấm", "--format", "csv"];
    const { out } = await dti([...argv, "--scheme", "none", "--methodology", "points.json"], { cwd });
    expect(out).toContain("1.2,Forms,A,0.00,8.00,+8.00,10.00,0.8000,Cần bổ sung minh chứng,\n");
  });

  it("are those of the example, by another route", async () => {
    const argv = ["compare", XA_MOT, "--from", "own", "--scheme", "none", "--methodology", SET, "--format", "json"];
    const { rows }: ScoreComparisonResult = JSON.parse((await dti(argv)).out);
    const text = readFileSync(join(ROOT, XA_MOT), "utf8").replace("\uFEFF", "");
    const [, ...records]: string[][] = parse(text, { delimiter: ";", comment: "#" });
    const hundredths = (cell = ""): number => Math.round(100 * Number(cell.replace(",", ".")));
    const losses = records.map((record) => hundredths(record[5]) - hundredths(record[4]));
    const leaves = rows.filter(({ kind }) => kind === "indicator");
    expect(leaves.map(({ difference }) => Math.round(100 * Number(difference)))).toEqual(
      losses.toSorted((a, b) => a - b),
    );
    const indices = [...new Set(records.map(([, , index = ""]) => index))];
    const lost = indices.map((index) =>
      records.reduce((sum, record, i) => sum + (record[2] === index ? (losses[i] ?? 0) : 0), 0),
    );
    const byIndex = rows.filter(({ kind }) => kind === "index");
    expect(byIndex.map(({ difference }) => Math.round(100 * Number(difference)))).toEqual(
      lost.toSorted((a, b) => a - b),
    );
    expect(Math.round(100 * Number(rows[0]?.difference))).toBe(losses.reduce((sum, one) => sum + one, 0));
  });

  it("add up: components to indices, indices to the total, whatever the scores", async () => {
    const score = (max: number) => fc.integer({ min: 0, max: 100 * max }).map((n) => n / 100);
    const scores = fc.tuple(score(20), score(20), score(10), score(10), score(30), score(30));
    await fc.assert(
      fc.asyncProperty(scores, async (drawn) => {
        const line = (code: string, max: number, i: number): string =>
          [code, "", max, ...[drawn[i], drawn[i + 1]].map((one) => String(one).replace(".", ",")), "", ""].join(";");
        const { rows } = await resultOf([HEAD, line("1.1", 20, 0), line("1.2", 10, 2), line("2.1", 30, 4)].join("\n"));
        const cents = (row: ScoreComparisonRow): number => Math.round(100 * Number(row.difference));
        for (const whole of rows.filter(({ kind }) => kind !== "indicator")) {
          const parts = rows.filter(({ of }) => of === whole.measure);
          expect(parts.reduce((sum, part) => sum + cents(part), 0)).toBe(cents(whole));
        }
        const leaves = rows.filter(({ kind }) => kind === "indicator").map(cents);
        expect(leaves).toEqual(leaves.toSorted((a, b) => a - b));
      }),
      { numRuns: 20 },
    );
  });
});
