import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dti, folder } from "../cli.ts";
import { READINESS } from "../methods.ts";
import { ROOT } from "../root.ts";

const EXAMPLES = join(ROOT, "data/examples");
const YEARS = Object.fromEntries(
  ["2022", "2023", "2024"].map((year) => [`years/${year}.csv`, readFileSync(join(EXAMPLES, `${year}.csv`), "utf8")]),
);
const READINESS_JSON = JSON.stringify(READINESS);
const SHEETS = join(EXAMPLES, "communes-simulated");

/** What of a result does not say how its files were called. */
const plain = (out: string): string => out.replaceAll("years/", "");

describe("a folder in place of its files", () => {
  it.each([
    ["compare", ["years"], ["--format", "csv"]],
    ["compare", ["years"], ["--format", "json"]],
    ["profile", ["Huế", "years"], ["--format", "json"]],
    ["check", ["years"], ["--format", "json"]],
    ["report", ["years"], []],
  ])("is the same in %s %j %j", async (command, args, flags) => {
    const cwd = folder(YEARS);
    const files = Object.keys(YEARS);
    const of = (paths: readonly string[]) => dti([command, ...paths, ...flags], { cwd });
    const [whole, each] = [await of(args), await of(args.flatMap((arg) => (arg === "years" ? files : [arg])))];
    expect([whole.code, plain(whole.out), plain(whole.err)]).toEqual([each.code, plain(each.out), plain(each.err)]);
    expect(whole.out).not.toBe("");
  });

  it.each([
    ["rank", "2024/2024.csv", "2024", []],
    ["describe", "2024/2024.csv", "2024", []],
    ["remap", "2024/2024.csv", "2024", ["--to", "34"]],
    ["robustness", "2024/2024.csv", "2024", ["--draws", "10"]],
    ["rank", "2024/2024.csv", "2024", ["--previous", "2023"]],
  ])("holds the one table of %s %s", async (command, file, path, flags) => {
    const cwd = folder({
      "2024/2024.csv": YEARS["years/2024.csv"] ?? "",
      "2023/2023.csv": YEARS["years/2023.csv"] ?? "",
    });
    const of = (named: string) => dti([command, named, ...flags, "--format", "csv"], { cwd });
    const [whole, each] = [await of(path), await of(file)];
    expect(whole).toEqual(each);
    expect(whole.code).toBe(0);
  });

  it("compares years that are each a folder of sheets", async () => {
    const sheets = readdirSync(SHEETS).filter((name) => name.endsWith(".csv"));
    const textOf = (name: string): string => readFileSync(join(SHEETS, name), "utf8");
    const cwd = folder(
      Object.fromEntries(
        sheets.flatMap((name) => [
          [`old/${name.replace(".csv", "-2025.csv")}`, textOf(name)],
          [`new/${name.replace(".csv", "-2026.csv")}`, textOf(name)],
        ]),
      ),
    );
    const methodology = join(EXAMPLES, "communes-simulated.json");
    const { code, out } = await dti(
      ["compare", "old", "new", "--scheme", "none", "--methodology", methodology, "--format", "json"],
      { cwd },
    );
    expect(code).toBe(0);
    const rows: readonly { change: number }[] = JSON.parse(out).rows;
    expect(rows.map(({ change }) => change)).toEqual(sheets.map(() => 0));
  });

  it("makes a methodology that ranks the sheets in it, or compares the years in it", async () => {
    const cwd = folder({
      "sheets/xa-mot.csv": readFileSync(join(SHEETS, "xa-mot.csv"), "utf8"),
      "sheets/xa-hai.csv": readFileSync(join(SHEETS, "xa-hai.csv"), "utf8"),
      "years/2025.csv": "xã,Hạ tầng,Dữ liệu\nXã Một,0.5,0.7\nXã Hai,0.4,0.8\n",
      "years/2026.csv": "xã,Hạ tầng,Dữ liệu\nXã Một,0.6,1.7\nXã Hai,0.3,0.9\n",
    });
    const sheets = await dti(["init", "sheets", "-o", "sheets.json"], { cwd });
    expect(sheets.out).toContain("next: dti rank sheets --methodology sheets.json --scheme none");
    expect((await dti("rank sheets --methodology sheets.json --scheme none".split(" "), { cwd })).code).toBe(0);
    const years = await dti(["init", "years", "-o", "years.json"], { cwd });
    expect(years.out).toContain("next: dti compare years --methodology years.json --scheme none");
    expect((await dti("compare years --methodology years.json --scheme none".split(" "), { cwd })).code).toBe(0);
  });

  it("makes no methodology of files whose measures differ", async () => {
    const cwd = folder({
      "years/2025.csv": "xã,Hạ tầng,Dữ liệu\nXã Một,0.5,0.7\nXã Hai,0.4,0.8\n",
      "years/2026.csv": "xã,Hạ tầng,Nhân lực\nXã Một,0.6,0.7\nXã Hai,0.3,0.9\n",
    });
    const { code, err } = await dti(["init", "years", "-o", "years.json"], { cwd });
    expect([code, err.split("\n")[0]]).toEqual([
      1,
      '2026.csv: does not have the measures of 2025.csv, or not with the same maxima: "Dữ liệu"',
    ]);
  });
});

describe("files that are missing", () => {
  it.each([
    ["rank a.csv b.csv --previous c.csv --methodology d.json", "a.csv b.csv c.csv d.json"],
    ["compare a.csv b.csv c.csv", "a.csv b.csv c.csv"],
    ["check a.csv b.csv --scores c.csv --merged-from d.csv", "a.csv b.csv c.csv d.csv"],
    ["profile Huế a.csv b.csv --published c.csv", "a.csv b.csv c.csv"],
    ["report a.csv b.csv --merge c.csv", "a.csv b.csv c.csv"],
    ["remap a.csv --crosswalk b.csv", "a.csv b.csv"],
    ["robustness a.csv --methodology dti-2022 --merge area", "a.csv"],
    ["methodology dti-2022 --fit a.csv", "a.csv"],
  ])("are all told of at once: %s", async (line, missing) => {
    const { code, out, err } = await dti(line.split(" "), { cwd: folder({}) });
    expect([code, out]).toEqual([1, ""]);
    const told = err.split("\n").flatMap((text) => /^(.*): no such file$/.exec(text)?.[1] ?? []);
    expect(told.sort()).toEqual(missing.split(" "));
  });
});

describe("the year that only a folder states", () => {
  const files = {
    "my.json": READINESS_JSON,
    "y2024/xa.csv": "xã,people,network\nXã Một,40,30\nXã Hai,30,20\n",
    "y2025/xa.csv": "xã,people,network\nXã Một,20,30\nXã Hai,30,25\n",
  };
  const own = ["--scheme", "none", "--methodology", "my.json"];

  it.each([
    ["of files", ["compare", "y2024/xa.csv", "y2025/xa.csv"]],
    ["of folders of tables", ["compare", "y2024", "y2025"]],
    ["of the previous table", ["rank", "y2025/xa.csv", "--previous", "y2024/xa.csv"]],
  ])("is theirs, and a note says so: %s", async (_, argv) => {
    const { out, code } = await dti([...argv, ...own], { cwd: folder(files) });
    expect(code).toBe(0);
    expect(out).toContain("2024");
    expect(out).toContain("note: y2025/xa.csv: taken as data of 2025, as its folder says");
  });

  it("must rise", async () => {
    const { err, code } = await dti(["compare", "y2025/xa.csv", "y2024/xa.csv", ...own], { cwd: folder(files) });
    expect([code, err.split("\n")[0]]).toEqual([2, "the years are not in rising order: 2025, 2024"]);
  });

  it("is told where the file states another", async () => {
    const cwd = folder({ ...files, "y2025/xa-2023.csv": files["y2025/xa.csv"] });
    const { out } = await dti(["compare", "y2025/xa-2023.csv", "y2024/xa.csv", ...own], { cwd });
    expect(out.replace(/\s+/g, " ")).toContain("taken as data of 2023, as the file says, though its folder says 2025");
  });
});
