import { describe, expect, it, vi } from "vitest";
import { checkFiles } from "../../src/jobs/check-files.ts";
import { dti, folder } from "../cli.ts";
import { READINESS } from "../methods.ts";

const TABLE = ["province,rank,total", "Đà Nẵng,1,0.8002", "Hồ Chí Minh,2,0.7163", "Quảng Ninh,3,0.7024"];
const beside = (heading: string, cells: readonly string[]): string =>
  TABLE.map((row, i) => `${row},${i === 0 ? heading : cells[i - 1]}`).join("\n");
const FIGURES = ["3", "2", "1"];

interface Report {
  readonly findings: readonly { rule: string; severity: string; line: number; column: number; message: string }[];
  readonly coverage: readonly { rule: string; checked: number; given: number }[];
  readonly unread: { columns: number; figures: number; rows: number };
}

async function check(files: Readonly<Record<string, string>>, ...argv: readonly string[]) {
  const cwd = folder(files);
  const { out, err, code } = await dti(["check", "2022.csv", ...argv, "--format", "json"], { cwd });
  if (out === "") throw new Error(err);
  const report: Report = JSON.parse(out);
  const { out: text } = await dti(["check", "2022.csv", ...argv], { cwd });
  return { code, report, text, findings: report.findings.map(({ rule, severity }) => `${severity} ${rule}`) };
}

describe("A column of figures that was not read", () => {
  it.each([
    ["Hạng mới nhất", "error", 'the column "Hạng mới nhất" speaks of ranks'],
    ["Latest rank", "error", 'the column "Latest rank" speaks of ranks'],
    ["Điểm vòng hai", "error", 'the column "Điểm vòng hai" speaks of scores'],
    ["DTI thử nghiệm", "error", 'the column "DTI thử nghiệm" speaks of scores'],
    ["Thay đổi quý hai", "error", 'the column "Thay đổi quý hai" speaks of changes'],
    ["Tổng điểm (tự đánh giá)", "warning", 'the column "Tổng điểm (tự đánh giá)" is not understood'],
    ["Điểm tối đa", "warning", 'the column "Điểm tối đa" is not understood'],
    ["Dân số", "warning", 'the column "Dân số" is not understood'],
    ["", "warning", 'the column "(4)" is not understood'],
  ])("%j is told in check as it states: %s", async (heading, severity, message) => {
    const { report, findings, code, text } = await check({ "2022.csv": beside(heading, FIGURES) });
    expect(findings).toEqual([`${severity} unread-column`]);
    expect(report.findings[0]).toMatchObject({
      line: 1,
      column: 4,
      message: `${message}, and its 3 figures were not read`,
    });
    expect(code).toBe(severity === "error" ? 1 : 0);
    expect(report.coverage).toContainEqual({ rule: "unread-column", checked: 6, given: 9, skipped: 0 });
    expect(report.unread).toEqual({ columns: 1, figures: 3, rows: 0 });
    expect(text).toContain("in 6 figures; 1 column was not read (3 figures)");
    expect(text).not.toContain("nothing wrong found");
  });

  it("is silenced by =ignore, and the table is whole", async () => {
    const { findings, text, code } = await check(
      { "2022.csv": beside("Dân số", FIGURES) },
      "--column",
      "Dân số=ignore",
    );
    expect([findings, code]).toEqual([[], 0]);
    expect(text).toContain("nothing wrong found: 0 errors, 0 warnings in 6 figures\n");
  });

  it("is silenced by the baseline and by --ignore, and how much was not read is still said", async () => {
    const cwd = folder({ "2022.csv": beside("Hạng mới nhất", FIGURES) });
    await dti(["check", "2022.csv", "--baseline", "known.json", "--write-baseline"], { cwd });
    for (const argv of [
      ["--baseline", "known.json"],
      ["--ignore", "unread-column"],
    ]) {
      const { out, code } = await dti(["check", "2022.csv", ...argv], { cwd });
      expect(code).toBe(0);
      expect(out.replace(/\n {2}/g, " ")).toMatch(
        /nothing wrong found in what was read: 0 errors, 0 warnings in 6 figures(; 1 accepted by the baseline)?; 1 column was not read \(3 figures\)/,
      );
    }
  });

  it("is none where its cells hold words or nothing", async () => {
    for (const cells of [
      ["tốt", "khá", "khá"],
      ["", "", ""],
      ["-", "n/a", ""],
    ]) {
      expect((await check({ "2022.csv": beside("Đánh giá", cells) })).findings).toEqual([]);
    }
  });

  it.each([["rank"], ["compare"], ["remap"], ["check"]])(
    "is named under the result of %s, and so are rows left out",
    async (command) => {
      const table = `${beside("Dân số", FIGURES)}\nNguồn: Sở,,,\nVùng Tây Nguyên,,0.5,`;
      const cwd = folder({ "2022.csv": table, "2021.csv": table });
      const files = command === "compare" ? ["2021.csv", "2022.csv"] : ["2022.csv"];
      const to = command === "remap" ? ["--to", "34"] : [];
      const { out, err } = await dti([command, ...files, ...to], { cwd });
      const said = `${out}${err}`.replace(/\n {2}/g, " ");
      expect(said).toContain("2022.csv: columns not used: Dân số");
      expect(said).toMatch(/2022\.csv: .*["']Nguồn: Sở["'] \(line 5\)/);
      expect(said).toMatch(/2022\.csv: .*["']Vùng Tây Nguyên["'] \(line 6\)/);
    },
  );
});

describe("A basis that checks nothing is an error which says why", () => {
  const own = TABLE.join("\n");
  it.each([
    ["previous", own, "--previous checks nothing: the tables are of 2022, the file is of 2020", "2020.csv"],
    ["previous", own, "--previous checks nothing: the tables have no previous ranks", "2021.csv"],
    ["scores", own, "--scores checks nothing: the tables are of 2022, the file is of 2020", "2020.csv"],
    [
      "scores",
      "province,total\nHuế,0.5\nHà Giang,0.4\n",
      "--scores checks nothing: it has no unit of the tables",
      "s-2022.csv",
    ],
    ["merged-from", own, "--merged-from checks nothing: the tables have no scores of merged units", "2022-old.csv"],
  ])("--%s", async (flag, content, message, name) => {
    const files = { "2022.csv": own, [name]: content };
    const { report, code } = await check(files, `--${flag}`, name);
    expect(report.findings).toMatchObject([{ rule: "unused-basis", severity: "error", file: name }]);
    expect(report.findings[0]?.message).toContain(message);
    expect(code).toBe(1);
  });

  it("and none where it bears on one figure", async () => {
    const with2021 = "province,rank,previous_rank\nĐà Nẵng,1,2\nHuế,2,1\n";
    const { findings } = await check(
      { "2022.csv": with2021, "2021.csv": "province,rank\nĐà Nẵng,2\n" },
      "--previous",
      "2021.csv",
    );
    expect(findings).toEqual([]);
  });
});

describe("A basis of scores is computed and ranked first", () => {
  const NAMES = ["Sở A", "Sở B", "Sở C"];
  const METHOD = JSON.stringify({ ...READINESS, id: "own", title: { en: "Own", vi: "Riêng" }, decimals: 1 });
  const scores = ["unit,people,network", "Sở A,30,40", "Sở B,50,10", "Sở C,10,10"].join("\n");
  const table = (previous: readonly number[]): string =>
    ["unit,rank,previous_rank", ...NAMES.map((name, i) => `${name},${i + 1},${previous[i]}`)].join("\n");
  const flags = ["--scheme", "none", "--methodology", "own.json", "--previous", "2021.csv"];

  it("so that old ranks are checked by it", async () => {
    const files = { "own.json": METHOD, "2021.csv": scores };
    expect((await check({ ...files, "2022.csv": table([1, 2, 3]) }, ...flags)).findings).toEqual([]);
    const { findings } = await check({ ...files, "2022.csv": table([1, 3, 2]) }, ...flags);
    expect(findings).toContain("error previous-rank");
  });
});

describe("A published table in long form", () => {
  it("has one unit under a name, however that is capitalised in other rows", async () => {
    const cells = ["Xã Một,people,score,45", "XÃ MỘT,people,rank,2", "Xã Hai,people,score,30", "xã hai,people,rank,1"];
    const cwd = folder({
      "2025.csv": `commune,measure,kind,value\n${cells.join("\n")}\n`,
      "points.json": JSON.stringify(READINESS),
    });
    const own = ["--scheme", "none", "--methodology", "points.json", "--format", "json"];
    const { out } = await dti(["check", "2025.csv", ...own], { cwd });
    const report: Report = JSON.parse(out);
    expect(report.findings.map(({ rule, line }) => `${rule} ${line}`)).toEqual(["rank-order 3"]);
  });
});

describe("A file that tables follow from", () => {
  it.each(["scores", "previous"] as const)("is opened once, though two readers read it: --%s", async (option) => {
    const cwd = folder({ "2023.csv": TABLE.join("\n") });
    const scores = ["year,scheme,province,total", "2022,63,Đà Nẵng,0.8002", "2023,63,Đà Nẵng,0.8002"];
    const read = vi.fn(() => Buffer.from(scores.join("\n")));
    await checkFiles(["2023.csv"], { [option]: "-" }, { cwd, stdin: read });
    expect(read).toHaveBeenCalledTimes(1);
  });
});
