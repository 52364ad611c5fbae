import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dti, folder } from "../../cli.ts";

/** The lines of the collected figures that cannot be right, and those that mix the two lists. */
const WRONG = [49, 73, 101, 178, 227, 240, 366, 368, 378, 392, 535];
const MIXED = [606, 607];

interface Result {
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly line: number;
    readonly found: string;
    readonly expected: string | readonly [string, string] | null;
    readonly help: string;
  }[];
  readonly coverage: readonly { readonly rule: string; readonly checked: number; readonly given: number }[];
  readonly accepted: number;
}

async function json(argv: readonly string[], cwd?: string): Promise<Result> {
  const { out } = await dti(["check", ...argv, "--format", "json"], cwd === undefined ? {} : { cwd });
  return JSON.parse(out);
}

describe("dti check data/published", () => {
  it("finds the figures that cannot be right, and no others, without reading their status", async () => {
    const { findings } = await json(["data/published"]);
    const lines = (severity: string) => findings.filter((one) => one.severity === severity).map(({ line }) => line);
    expect(lines("error")).toEqual(WRONG);
    expect(lines("warning")).toEqual(MIXED);
    expect((await dti(["check", "data/published"])).code).toBe(1);
  });

  it("says the same of a copy without the column of status", async () => {
    const { findings } = await json(["data/published"]);
    const rows = readFileSync("data/published/provinces.csv", "utf8").split("\n");
    const at = rows[0]?.split(",").indexOf("status") ?? -1;
    const bare = rows.map((row) => row.split(",").slice(0, at).join(",")).join("\n");
    const copied = await json(["copy.csv"], folder({ "copy.csv": bare }));
    const told = ({ findings: all }: Result) => all.map(({ rule, line, found }) => [rule, line, found]);
    expect(told(copied)).toEqual(told({ findings, coverage: [], accepted: 0 }));
  });

  it("links each finding to the rule's page", async () => {
    const { findings } = await json(["data/published"]);
    for (const { rule, help } of findings) expect(help).toBe(`data/rules.md#${rule}`);
  });

  it("says how many figures each rule could check", async () => {
    const { coverage } = await json(["data/published"]);
    for (const { checked, given } of coverage) expect(checked).toBeLessThanOrEqual(given);
    expect(coverage.find(({ rule }) => rule === "regional-rank")).toEqual({
      rule: "regional-rank",
      checked: 7,
      given: 7,
      skipped: 0,
    });
    expect(coverage.some(({ rule }) => rule === "from-scores")).toBe(false);
  });
});

const RIGHT = "year,province,rank,total\n2022,Đà Nẵng,1,0.8002\n2022,Huế,4,0.6975\n";
const TIED = "year,province,rank,total\n2021,Vĩnh Phúc,12,0.4880\n2021,Thanh Hóa,13,0.4880\n";
const WRONG_CHANGE = "year,province,rank,previous_rank,rank_change\n2022,Hà Tĩnh,37,59,-22\n";

describe("the exit code of dti check", () => {
  const cwd = () => folder({ "right.csv": RIGHT, "tied.csv": TIED, "wrong.csv": WRONG_CHANGE });

  it("is 0 without errors, also with warnings", async () => {
    expect((await dti(["check", "right.csv"], { cwd: cwd() })).code).toBe(0);
    expect((await dti(["check", "tied.csv"], { cwd: cwd() })).code).toBe(0);
  });

  it("is 1 with errors, and under --strict with warnings", async () => {
    expect((await dti(["check", "wrong.csv"], { cwd: cwd() })).code).toBe(1);
    expect((await dti(["check", "tied.csv", "--strict"], { cwd: cwd() })).code).toBe(1);
    expect((await dti(["check", "right.csv", "--strict"], { cwd: cwd() })).code).toBe(0);
  });

  it("is 0 where the rule is ignored, and 2 for a rule that is none", async () => {
    expect((await dti(["check", "wrong.csv", "--ignore", "rank-change"], { cwd: cwd() })).code).toBe(0);
    const { code, err } = await dti(["check", "wrong.csv", "--ignore", "rank-chance"], { cwd: cwd() });
    expect([code, err.includes("rank-change")]).toEqual([2, true]);
  });

  it("is 1 with problems on standard error where a file cannot be read", async () => {
    const { code, out, err } = await dti(["check", "absent.csv"], { cwd: cwd() });
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("absent.csv: no such file");
  });

  it("is 2 for --write-baseline without a file to write", async () => {
    expect((await dti(["check", "wrong.csv", "--write-baseline"], { cwd: cwd() })).code).toBe(2);
  });
});

describe("a baseline", () => {
  it("silences what it accepts, also after rows moved, and nothing new", async () => {
    const cwd = folder({ "t.csv": WRONG_CHANGE, "moved.csv": WRONG_CHANGE.replace("2022,", "2022,Huế,4,3,-1\n2022,") });
    const made = await dti(["check", "t.csv", "--baseline", "known.json", "--write-baseline"], { cwd });
    expect(made.code).toBe(0);
    expect((await json(["moved.csv", "--baseline", "known.json"], cwd)).accepted).toBe(1);
    expect((await dti(["check", "moved.csv", "--baseline", "known.json"], { cwd })).code).toBe(0);
    expect((await dti(["check", "moved.csv", "--baseline", "known.json", "--ties", "dense"], { cwd })).code).toBe(0);
    const other = folder({
      "t.csv": WRONG_CHANGE.replace("-22", "-21"),
      "known.json": readFileSync(join(cwd, "known.json")),
    });
    expect((await dti(["check", "t.csv", "--baseline", "known.json"], { cwd: other })).code).toBe(1);
  });

  it("that is none is refused with a reason", async () => {
    const cwd = folder({ "t.csv": RIGHT, "a.json": "{", "b.json": '{"schemaVersion":1}' });
    for (const [file, said] of [
      ["a.json", "a.json:1: is not JSON"],
      ["b.json", "b.json: is not a baseline file"],
    ] as const) {
      const { code, err } = await dti(["check", "t.csv", "--baseline", file], { cwd });
      expect([code, err.slice(0, said.length)]).toEqual([1, said]);
    }
  });

  it("is never written over an input", async () => {
    const cwd = folder({ "t.csv": WRONG_CHANGE });
    const { code } = await dti(["check", "t.csv", "--baseline", "t.csv", "--write-baseline"], { cwd });
    expect(code).toBe(2);
    expect(readFileSync(join(cwd, "t.csv"), "utf8")).toBe(WRONG_CHANGE);
  });
});

describe("what dti check reads", () => {
  it("a folder: its CSV files together", async () => {
    const cwd = folder({
      "tables/2021.csv": "province,rank\nHà Tĩnh,59\n",
      "tables/2022.csv": "tỉnh;hạng;thay đổi hạng\nHà Tĩnh;37;21\n",
      "tables/readme.txt": "no table",
    });
    const { findings } = await json(["tables"], cwd);
    expect(findings.map(({ rule, found }) => [rule, found])).toEqual([["rank-change", "21"]]);
  });

  it("a folder without CSV files not at all", async () => {
    const { code, err } = await dti(["check", "empty"], { cwd: folder({ "empty/readme.txt": "" }) });
    expect([code, err.includes("without CSV files")]).toEqual([1, true]);
  });

  it("decimal commas, and cells with marks", async () => {
    const csv = "năm;tỉnh;hạng;DTI;tăng/giảm\n2022;Đà Nẵng;=1;0,8002;\n2022;Huế;4;0,6975;↓ 2\n";
    expect((await json(["t.csv"], folder({ "t.csv": csv }))).findings).toEqual([]);
  });

  it("last year's table with --previous, whose name need not tell the year", async () => {
    const cwd = folder({
      "now.csv": "year,province,rank,previous_rank\n2022,Hà Tĩnh,37,59\n",
      "then.csv": "province,rank\nHà Tĩnh,58\n",
    });
    expect((await json(["now.csv", "--previous", "then.csv"], cwd)).findings.map(({ rule }) => rule)).toEqual([
      "previous-rank",
    ]);
  });

  it("the table behind the merger with --merged-from", async () => {
    const cwd = folder({
      "34.csv": "year,scheme,province,total\n2024,34,Đà Nẵng,0.7169\n",
      "63.csv": "province,total\nĐà Nẵng,0.8335\nQuảng Nam,0.5803\n",
    });
    const { findings } = await json(["34.csv", "--merged-from", "63.csv"], cwd);
    expect(findings.map(({ rule, expected }) => [rule, expected])).toEqual([["merged-value", "0.7069"]]);
  });

  it("the scores that a table should follow from, and tells rounding from error", async () => {
    const ranking = await dti(["rank", "data/examples/dti-2022-top5.csv", "--format", "csv"]);
    const cwd = folder({
      "right.csv": ranking.out,
      "wrong.csv": ranking.out.replace("0.7164", "0.7163").replace("0.7866", "0.7966"),
    });
    const argv = ["--year", "2022", "--scores", "data/examples/dti-2022-top5.csv"];
    expect((await json(["right.csv", ...argv], cwd)).findings).toEqual([]);
    const { findings } = await json(["wrong.csv", ...argv], cwd);
    expect(findings.map(({ rule, severity, found, expected }) => [rule, severity, found, expected])).toEqual([
      ["from-scores", "warning", "0.7163", "0.7164"],
      ["from-scores", "error", "0.7966", "0.7866"],
    ]);
  });

  it("tables of other units with a methodology of their own", async () => {
    const methodology = JSON.stringify({
      ...{ id: "own", title: { en: "Own", vi: "Riêng" }, source: "own", decimals: 2, ties: "competition" },
      ...{ rankOn: "printed", scale: "points" },
      measures: [
        { code: "a", kind: "index", name: { en: "A", vi: "A" }, max: 40 },
        { code: "b", kind: "index", name: { en: "B", vi: "B" }, max: 60 },
        { code: "total", kind: "total", name: { en: "Total", vi: "Tổng" }, of: { a: 40, b: 60 }, max: 100 },
      ],
    });
    const table = "name,rank,a,b,total\nX,1,30.0,50.0,80.00\nY,2,20.0,40.0,60.20\nZ,3,20.0,30.0,50.00\n";
    const cwd = folder({ "own.json": methodology, "t.csv": table });
    const argv = ["t.csv", "--methodology", "own.json", "--scheme", "none"];
    const { findings } = await json(argv, cwd);
    expect(findings.map(({ rule, found, expected }) => [rule, found, expected])).toEqual([
      ["aggregate", "60.20", ["59.90", "60.10"]],
    ]);
  });
});

describe("a unit whose code begins like that of the national mean", () => {
  it("is a unit: its rank is held against the total that follows from its scores", async () => {
    const name = (text: string) => ({ en: text, vi: text });
    const leaf = (code: string) => ({ code, kind: "index", name: name(code), max: 1 });
    const method = {
      ...{ id: "m", title: name("M"), source: "made up", decimals: 4, ties: "competition", rankOn: "printed" },
      ...{ scale: "fraction", measures: [leaf("a"), leaf("b"), { ...leaf("all"), kind: "total", of: { a: 1, b: 1 } }] },
    };
    const cwd = folder({
      "m.json": JSON.stringify(method),
      "2024.csv": "code,name,a,b,rank\nVN1,One,0.1,0.1,1\nX2,Two,0.9,0.9,2\n",
    });
    const argv = ["check", "2024.csv", "--scheme", "none", "--methodology", "m.json", "--format", "json"];
    const { code, out } = await dti(argv, { cwd });
    const { findings } = JSON.parse(out);
    expect([code, findings[0]?.rule]).toEqual([1, "rank-order"]);
  });
});
