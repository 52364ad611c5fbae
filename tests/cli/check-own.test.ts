import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dti, folder, ROOT } from "../cli.ts";

const example = (year: number): string => readFileSync(join(ROOT, `data/examples/${year}.csv`), "utf8");
const both = () => folder({ "2023.csv": example(2023), "2024.csv": example(2024) });
const check = async (table: string) => {
  const { out, err } = await dti(["check", "2024.csv", "--format", "json", "--scheme", "63"], {
    cwd: folder({ "2024.csv": table }),
  });
  expect(err).toBe("");
  return JSON.parse(out);
};

describe.each([
  ["en", []],
  ["en", ["--excel"]],
  ["vi", ["--excel"]],
] as const)("in %s with %j, check finds nothing wrong or unread in", (lang, more) => {
  const made = async (argv: readonly string[]) =>
    (await dti([...argv, "--format", "csv", "--lang", lang, ...more], { cwd: both() })).out;

  it("a ranking, and reads ranks in regions of both years and their change", async () => {
    const table = await made(["rank", "2024.csv", "--previous", "2023.csv", "--measures", "all"]);
    const { findings, coverage, unread } = await check(table);
    expect([findings, unread ?? { columns: 0 }]).toEqual([[], expect.objectContaining({ columns: 0 })]);
    expect(coverage).toContainEqual({ rule: "rank-change", checked: 126, given: 126, skipped: 0 });
  });

  it("a comparison", async () => {
    const { findings } = await check(await made(["compare", "2023.csv", "2024.csv"]));
    expect(findings).toEqual([]);
  });
});

describe("a change of rank in region", () => {
  const table = (change: string) =>
    `Tỉnh;DTI;Hạng;Hạng vùng;Hạng vùng năm trước;Thay đổi hạng vùng\nĐà Nẵng;0,8;1;1;2;${change}\nKhánh Hòa;0,7;2;2;1;-1\n`;

  it("is the old rank in the region less the new one", async () => {
    expect((await check(table("+1"))).findings).toEqual([]);
    const { findings } = await check(table("-1"));
    expect(findings.map((one: { rule: string; line: number }) => [one.rule, one.line])).toEqual([["rank-change", 2]]);
  });

  it("is not what a heading counts from the region", async () => {
    const { findings } = await check("Tỉnh;DTI;Hạng;Chênh lệch so với vùng\nĐà Nẵng;0,8;1;1\nKhánh Hòa;0,7;2;-1\n");
    expect(findings.map((one: { rule: string }) => one.rule)).toEqual(["unread-column"]);
  });
});
