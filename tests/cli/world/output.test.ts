import { linkSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dti, folder } from "../../cli.ts";

const SCORES = "province,total\nHà Giang,0.5\nCao Bằng,0.6\n";
const METHOD = JSON.stringify({
  ...{ id: "m", title: { en: "M", vi: "M" }, source: "s", decimals: 4, ties: "competition", rankOn: "exact" },
  ...{ scale: "fraction", measures: [{ code: "total", kind: "total", name: { en: "T", vi: "T" }, max: 1 }] },
});
const work = () => folder({ "2022.csv": SCORES, "2021.csv": SCORES, "m.json": METHOD, "old.csv": "old\n" });
const read = (cwd: string, name: string) => readFileSync(join(cwd, name), "utf8");

describe("-o", () => {
  it.each(["table", "csv", "tsv", "markdown", "json"])(
    "writes what would be printed as %s, and prints nothing",
    async (format) => {
      const cwd = work();
      const printed = await dti(["rank", "2022.csv", "--format", format], { cwd });
      const { code, out, err } = await dti(["rank", "2022.csv", "--format", format, "-o", "out"], { cwd });
      expect([code, out, err]).toEqual([0, "", printed.err]);
      expect(read(cwd, "out")).toBe(printed.out);
    },
  );

  it.each([
    ["rank 2022.csv -o out.docx", ".docx", ".csv, .tsv, .xlsx, .md, .json, .txt (the table as on the screen)"],
    [
      "rank 2022.csv -o out.docx --format csv",
      ".docx",
      ".csv, .tsv, .xlsx, .md, .json, .txt (the table as on the screen)",
    ],
    ["rank 2022.csv -o out.XLS", ".xls", ".csv, .tsv, .xlsx, .md, .json, .txt (the table as on the screen)"],
    ["rank 2022.csv -o out.exel", ".exel", ".csv, .tsv, .xlsx, .md, .json, .txt (the table as on the screen)"],
    ["rank 2022.csv -o out.html", ".html", ".csv, .tsv, .xlsx, .md, .json, .txt (the table as on the screen)"],
    ["report 2022.csv -o out.xlsx", ".xlsx", ".html, .svg"],
    ["init 2022.csv -o out.txt", ".txt", ".json"],
    ["sql m.json -o out.csv", ".csv", ".sql"],
    ["robustness 2022.csv --save-draws out.xlsx", ".xlsx", ".csv"],
    ["check 2022.csv --baseline out.csv --write-baseline", ".csv", ".json"],
  ])("refuses an ending that names none of its formats: %s", async (line, ending, endings) => {
    const cwd = work();
    const before = readdirSync(cwd);
    const { code, out, err } = await dti(line.split(" "), { cwd });
    const [first = "", hint = ""] = err.split("\n");
    expect([code, out]).toEqual([2, ""]);
    expect(first.replace(/^[^:]*: /, "")).toBe(`${ending} is no format that this command writes`);
    expect(hint.trim()).toBe(`hint: end the name with ${endings}`);
    expect(readdirSync(cwd)).toEqual(before);
  });

  it.each([
    ["out.txt", [], "Rank"],
    ["out.txt", ["--format", "csv"], "rank,code"],
    ["out.dat", ["--format", "csv"], "rank,code"],
    ["out.MD", [], "| Rank"],
  ])("writes %s with %j", async (target, flags, start) => {
    const cwd = work();
    expect((await dti(["rank", "2022.csv", "-o", target, ...flags], { cwd })).code).toBe(0);
    expect(read(cwd, target).startsWith(start)).toBe(true);
  });

  it("replaces an older result, leaves no other file, and makes no folder", async () => {
    const cwd = work();
    const before = readdirSync(cwd);
    await dti(["rank", "2022.csv", "--format", "csv", "-o", "old.csv"], { cwd });
    expect(read(cwd, "old.csv")).toMatch(/^rank,code,province/);
    expect((await dti(["rank", "2022.csv", "-o", "new/out.txt"], { cwd })).code).toBe(1);
    expect(readdirSync(cwd)).toEqual(before);
  });

  it("leaves an older result as it was when anything is wrong", async () => {
    const cwd = work();
    const before = readdirSync(cwd);
    for (const argv of [
      ["--by", "nothing"],
      ["--region", "nowhere"],
      ["--year", "1999"],
      ["--top", "0"],
      ["--as", "none"],
    ]) {
      const { code, out } = await dti(["rank", "2022.csv", "-o", "old.csv", ...argv], { cwd });
      expect([argv[0], code > 0, out, read(cwd, "old.csv")]).toEqual([argv[0], true, "", "old\n"]);
    }
    expect(readdirSync(cwd)).toEqual(before);
  });

  it.each([
    ["by its name", ["rank", "2022.csv"], "2022.csv"],
    ["by another spelling", ["rank", "2022.csv"], "./sub/../2022.csv"],
    ["through a link to it", ["rank", "2022.csv"], "link-2022.csv"],
    ["through a link that is read", ["rank", "link-2022.csv"], "2022.csv"],
    ["that is the second of two", ["compare", "2021.csv", "2022.csv"], "2022.csv"],
    ["that --previous names", ["rank", "2022.csv", "--previous", "2021.csv"], "2021.csv"],
    ["that --methodology names", ["rank", "2022.csv", "--methodology", "m.json"], "m.json"],
    ["that is a methodology shown", ["methodology", "m.json", "--format", "json"], "m.json"],
    ["that is remapped", ["remap", "2022.csv", "--to", "34"], "2022.csv"],
    ["that --merge names", ["remap", "2022.csv", "--to", "34", "--merge", "weights.csv"], "weights.csv"],
  ])("refuses a file that is read, %s, with exit code 2", async (_, argv, target) => {
    const cwd = work();
    symlinkSync(join(cwd, "2022.csv"), join(cwd, "link-2022.csv"));
    writeFileSync(join(cwd, "weights.csv"), "code,weight\n02,1\n04,2\n08,3\n");
    const { code, out, err } = await dti([...argv, "-o", target], { cwd });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(`${target}: is one of the input files, which are never written to`);
    expect([read(cwd, "2022.csv"), read(cwd, "2021.csv"), read(cwd, "m.json")]).toEqual([SCORES, SCORES, METHOD]);
  });

  it("replaces a name, so that another name of the same file keeps its content", async () => {
    const cwd = work();
    linkSync(join(cwd, "old.csv"), join(cwd, "other.csv"));
    await dti(["rank", "2022.csv", "--format", "csv", "-o", "old.csv"], { cwd });
    expect(read(cwd, "other.csv")).toBe("old\n");
  });

  it("of - is standard output", async () => {
    const { out } = await dti(["rank", "2022.csv", "--format", "csv", "-o", "-"], { cwd: work() });
    expect(out).toBe(
      "rank,code,province,region,region_rank,total\n1,04,Cao Bằng,Northeast,1,0.6000\n2,02,Hà Giang,Northeast,2,0.5000\n",
    );
  });
});

describe("the ending of -o", () => {
  const cwd = () => folder({ "2022.csv": "province,total\nHà Giang,0.5\nHà Nội,0.6\n" });

  it.each([
    ["csv", /^rank,code,province/],
    ["tsv", /^rank\tcode\tprovince/],
    ["md", /^\| Rank \|/],
    ["json", /^\{"schemaVersion":2/],
    ["txt", /^Rank /],
  ])("%s sets the format, where it means one", async (ending, start) => {
    const path = cwd();
    expect((await dti(["rank", "2022.csv", "-o", `out.${ending}`], { cwd: path })).code).toBe(0);
    expect(readFileSync(join(path, `out.${ending}`), "utf8")).toMatch(start);
  });

  it.each([
    [["--format", "json", "-o", "out.csv"], "--output: expected --format csv"],
    [["--excel", "-o", "out.json"], "--output: expected --format json"],
    [["-o", "out.svg"], "out.svg: .svg is no format that this command writes"],
    [["--top", "1", "--top", "1"], "--top: given more than once"],
    [["-o", "a.csv", "--output", "b.csv"], "--output: given more than once"],
  ])("must not contradict what else is stated: %j", async (argv, message) => {
    const { code, out, err } = await dti(["rank", "2022.csv", ...argv], { cwd: cwd() });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(message);
  });
});
