import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dti, folder } from "../cli.ts";
import { READINESS } from "../methods.ts";

const TABLE = "Đơn vị;Kết quả A;Kết quả B\nSở A;40;30\nSở B;50;25\nSở C;45;-\n";
const METHOD = JSON.stringify({ ...READINESS, id: "own", title: { en: "Own", vi: "Riêng" }, decimals: 1 });
const SETTINGS = {
  $schema: "https://example.org/settings.schema.json",
  scheme: "none",
  methodology: "method/own.json",
  column: { "Kết quả A": "people", "Kết quả B": "network" },
};
const files = (settings: object | string, more: Readonly<Record<string, string>> = {}) => ({
  "data-2025/2025.csv": TABLE,
  "data-2025/method/own.json": METHOD,
  "data-2025/dti.json": typeof settings === "string" ? settings : JSON.stringify(settings, null, 2),
  ...more,
});
const rank = async (settings: object | string, ...argv: readonly string[]) =>
  dti(["rank", "data-2025/2025.csv", "--format", "csv", ...argv], { cwd: folder(files(settings)) });

describe("A settings file beside the data", () => {
  it("gives flags to every command that reads them, and is named under the result and in JSON", async () => {
    const cwd = folder(files(SETTINGS));
    const said = "settings of data-2025/dti.json were used: scheme, methodology, column";
    const { out, err, code } = await dti(["rank", "data-2025/2025.csv"], { cwd });
    expect([err, code]).toEqual(["", 0]);
    expect(out.replace(/\n {2}/g, " ")).toContain(`note: ${said}`);
    expect(out).toMatch(/1 {2}Sở B +75\.0 +50\.0/);
    expect(out).toMatch(/Sở A +70\.0/);
    for (const command of ["rank", "describe", "robustness", "check"]) {
      const { out: json } = await dti([command, "data-2025/2025.csv", "--format", "json"], { cwd });
      expect(JSON.parse(json).notes).toContainEqual({ kind: "settings", message: said });
    }
    const vi = await dti(["rank", "data-2025/2025.csv", "--format", "csv", "--lang", "vi"], { cwd });
    expect(vi.err).toContain("đã dùng thiết lập trong data-2025/dti.json: scheme, methodology, column");
  });

  it("yields to the command line, column by column", async () => {
    const { out, err } = await rank(
      { ...SETTINGS, decimals: 3, ties: "dense" },
      "--decimals",
      "0",
      "--column",
      "Kết quả B=ignore",
      "--missing",
      "zero",
    );
    expect(out.split("\n").slice(0, 2)).toEqual([
      expect.stringMatching(/^rank,code,\w+,total,people$/),
      expect.stringMatching(/^1,.*,Sở B,50,50$/),
    ]);
    expect(err).toContain("settings of data-2025/dti.json were used: scheme, methodology, column, ties");
  });

  it("is that of the current folder where none stands beside the data, and the one that --config names", async () => {
    const { "data-2025/dti.json": settings, ...others } = files({
      ...SETTINGS,
      methodology: "data-2025/method/own.json",
    });
    const here = folder({ ...others, "dti.json": settings });
    expect((await dti(["rank", "data-2025/2025.csv"], { cwd: here })).code).toBe(0);
    expect((await dti(["rank", "-", "--year", "2025"], { cwd: here, stdin: TABLE })).code).toBe(0);
    const named = folder({ ...others, "team.json": settings, "data-2025/dti.json": '{"scheme": "63"}' });
    expect((await dti(["rank", "data-2025/2025.csv", "--config", "team.json"], { cwd: named })).code).toBe(0);
    expect((await dti(["rank", "data-2025/2025.csv"], { cwd: named })).code).toBe(1);
    const { err } = await dti(["rank", "data-2025/2025.csv", "--no-config", "--format", "csv"], { cwd: named });
    expect(err).not.toContain("dti.json");
  });

  it("is that of a folder which is checked", async () => {
    const cwd = folder({
      "tables/2022.csv": "province,Vị thế,total\nĐà Nẵng,1,0.8\nHuế,2,0.7\n",
      "tables/dti.json":
        '{"column": {"Vị thế": "rank", "Ghi chú": "ignore"}, "strict": true, "ignore": ["missing-units"]}',
    });
    const { notes, figures } = JSON.parse((await dti(["check", "tables", "--format", "json"], { cwd })).out);
    expect(figures).toBe(4);
    const message = 'settings of tables/dti.json were used: column, strict, ignore; no column is headed "Ghi chú"';
    expect(notes).toContainEqual({ kind: "settings", message });
  });

  it("may choose the language and CSV for Excel", async () => {
    const { out, err } = await dti(["rank", "data-2025/2025.csv"], {
      cwd: folder(files({ ...SETTINGS, lang: "vi", excel: true })),
    });
    expect(out.startsWith("\uFEFFsep=;") || out.startsWith("\uFEFFHạng;")).toBe(true);
    expect(err).toContain("ghi chú: ");
    const cwd = folder(files({ ...SETTINGS, excel: true }));
    expect((await dti(["rank", "data-2025/2025.csv", "-o", "out.json"], { cwd })).code).toBe(0);
    expect(JSON.parse(readFileSync(join(cwd, "out.json"), "utf8")).rows).toHaveLength(3);
  });

  it("is left alone where the command line names it as something else", async () => {
    const cwd = folder({ "2025.csv": TABLE.replace("Kết quả A", "people"), "dti.json": METHOD });
    const { code, out } = await dti(
      ["rank", "2025.csv", "--scheme", "none", "--methodology", "dti.json", "--by", "people"],
      { cwd },
    );
    expect([code, out.includes("settings of")]).toEqual([0, false]);
  });
});

describe("A settings file is refused with its place", () => {
  it.each([
    ["ranOn", { rankOn: "printed", ranOn: "exact" }, '3: "ranOn" is not a setting', "did you mean rankOn"],
    ["rank-on", { "rank-on": "exact" }, '2: "rank-on" is not a setting', "did you mean rankOn"],
    ["a value that is none", { ties: "fair" }, '2: "ties": expected competition, dense, ordinal', ""],
    ["a year that is none", { year: 22 }, '2: "year": expected 1900–2099, found 22', ""],
    ["a text for a switch", { verbose: "yes" }, '2: "verbose": expected true, false, found "yes"', ""],
    ["a list for one value", { by: ["total"] }, '2: "by": expected "…", found ["total"]', ""],
    ["columns without meaning", { column: { A: 1 } }, '2: "column": expected { "HEADING": "MEANING" }', ""],
    ["a file to write", { output: "2025.csv" }, '2: "output" can be given on the command line only', ""],
    ["a baseline to write", { writeBaseline: true }, '2: "writeBaseline" can be given on the command line only', ""],
    ["silence", { quiet: true }, '2: "quiet" can be given on the command line only', ""],
    ["another settings file", { config: "x.json" }, '2: "config" can be given on the command line only', ""],
    ["a list", "[1]", "dti.json: expected settings in braces, found a list", ""],
  ])("for %s", async (_, settings, message, hint) => {
    const { out, err, code } = await rank(settings);
    expect([out, code]).toEqual(["", 2]);
    expect(err).toContain(`data-2025/dti.json${message.startsWith("dti.json") ? message.slice(8) : `:${message}`}`);
    expect(err).toContain(hint);
  });

  it("with all that is wrong, once", async () => {
    const { err } = await rank({ ties: "fair", top: 0, nonsense: 1 });
    expect(err.split("\n").filter((line) => line.startsWith("data-2025/dti.json:"))).toHaveLength(3);
  });

  it("where the files have several beside them", async () => {
    const cwd = folder({ ...files(SETTINGS), "old/2024.csv": TABLE, "old/dti.json": "{}" });
    const argv = ["compare", "old/2024.csv", "data-2025/2025.csv"];
    const { err, code } = await dti(argv, { cwd });
    expect([err.split("\n")[0], code]).toEqual([
      "the files have several settings files beside them: old/dti.json, data-2025/dti.json",
      2,
    ]);
    expect((await dti([...argv, "--config", "data-2025/dti.json"], { cwd })).code).toBe(0);
  });
});

it("A settings file of another command's flags is used for what a command has", async () => {
  const { code, err } = await rank({ ...SETTINGS, strict: true, draws: 50 });
  expect([code, err.includes("strict")]).toEqual([0, false]);
});

it("-o never writes over the settings file that was read", async () => {
  const cwd = folder(files(SETTINGS));
  const { code } = await dti(["rank", "data-2025/2025.csv", "-o", "data-2025/dti.json"], { cwd });
  expect(code).toBe(2);
  expect(readFileSync(join(cwd, "data-2025/dti.json"), "utf8")).toContain("Kết quả A");
});
