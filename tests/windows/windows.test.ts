import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { ROOT } from "../root.ts";
import { workbook } from "../workbook.ts";
import { CACHE, ENV, WINE } from "./setup.ts";

const IS_WINDOWS = process.platform === "win32";
const NODE = join(CACHE, "package/bin/node.exe");

/** A path as Windows writes it; Wine has the whole disk as drive Z. */
const windowsPath = (path: string): string => (IS_WINDOWS ? path : `Z:${path.replaceAll("/", "\\")}`);
const BIN = windowsPath(join(ROOT, "bin/dti.js"));

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a program of Windows. */
function run(argv: readonly string[], cwd: string, input: string | Uint8Array = ""): Run {
  const [program = "", ...words] = IS_WINDOWS ? argv : [WINE ?? "", ...argv];
  const { status, stdout, stderr } = spawnSync(program, words, { cwd, input, env: { ...ENV, LANG: "C.UTF-8" } });
  return { code: status, out: stdout.toString(), err: stderr.toString() };
}

/** Runs `dti` under Windows. */
const dti = (argv: readonly string[], cwd: string, input?: string | Uint8Array): Run =>
  run([IS_WINDOWS ? process.execPath : NODE, BIN, "--lang", "en", ...argv], cwd, input);

/** Runs a line of the shell of Windows. */
const shell = (line: string, cwd: string): Run => run(["cmd", "/d", "/c", line], cwd);
const DTI = `${IS_WINDOWS ? `"${process.execPath}"` : windowsPath(NODE)} ${BIN}`;

/** The same under this system. */
function here(argv: readonly string[], cwd: string): Run {
  const words = [join(ROOT, "bin/dti.js"), "--lang", "en", ...argv];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    cwd,
    env: { ...process.env, LANG: "C.UTF-8" },
  });
  return { code: status, out: stdout.toString(), err: stderr.toString() };
}

function folder(files: Readonly<Record<string, string | Uint8Array>>, name = "dti"): string {
  const parent = mkdtempSync(join(tmpdir(), "dti-"));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  const path = join(parent, name);
  mkdirSync(path);
  for (const [file, content] of Object.entries(files)) writeFileSync(join(path, file), content);
  return path;
}

const example = (year: number): string => readFileSync(join(ROOT, `data/examples/${year}.csv`), "utf8");
const YEARS = { "2022.csv": example(2022), "2023.csv": example(2023), "2024.csv": example(2024) };
const RANKED = "rank,code,";

describe("each command under Windows prints what it prints elsewhere", () => {
  const commands: readonly (readonly string[])[] = [
    ["rank", "2024.csv", "--previous", "2023.csv"],
    ["rank", "2024.csv", "--lang", "vi"],
    ["compare", "2022.csv", "2023.csv", "--as", "34"],
    ["robustness", "2024.csv", "--draws", "20"],
    ["describe", "2024.csv"],
    ["remap", "2023.csv", "--to", "34"],
    ["check", "2024.csv", "--format", "json"],
    ["profile", "Hà Tĩnh", "2022.csv", "2023.csv"],
    ["methodology", "dti-2022"],
    ["provinces", "hà tĩnh"],
    ["sql", "dti-2022"],
    ["init", "2024.csv"],
    ["report", "2023.csv", "2024.csv"],
    ["completion", "powershell"],
    ["compare", "."],
    ["--help"],
  ];

  it.each(commands.map((argv) => [argv.join(" "), argv] as const))("%s", (_, argv) => {
    const cwd = folder(YEARS);
    const expected = here(argv, cwd);
    expect(dti(argv, cwd)).toEqual(expected);
    expect([expected.code, expected.out === ""]).toEqual([0, false]);
  });
});

describe("a path under Windows", () => {
  it("may have a drive, backslashes, spaces and Vietnamese letters", () => {
    const cwd = folder(YEARS, "Báo cáo năm 2024");
    const file = windowsPath(join(cwd, "2024.csv"));
    const { code, out } = dti(["rank", file, "--format", "csv"], tmpdir());
    expect([code, out.slice(0, RANKED.length)]).toEqual([0, RANKED]);
    const target = windowsPath(join(cwd, "Xếp hạng mới.xlsx"));
    expect(dti(["rank", ".\\2024.csv", "-o", target], cwd)).toEqual({ code: 0, out: "", err: "" });
    expect(readdirSync(cwd)).toContain("Xếp hạng mới.xlsx");
    expect(dti(["rank", "Xếp hạng mới.xlsx", "--year", "2024", "--format", "csv"], cwd).out).toContain("Hà Tĩnh");
  });

  it("is found whatever the case of its letters, and kept as an input all the same", () => {
    const cwd = folder(YEARS);
    expect(dti(["rank", "2024.CSV", "--format", "csv"], cwd).out).toContain("Hà Tĩnh");
    const { code, err } = dti(["rank", "2024.csv", "-o", "2024.CSV"], cwd);
    expect([code, err]).toEqual([2, expect.stringContaining("is one of the input files")]);
    expect(readFileSync(join(cwd, "2024.csv"), "utf8")).toBe(YEARS["2024.csv"]);
  });

  it.each(["NUL", "con", "COM1", "aux.csv"])(
    "that is reserved, %s, is no file to write to, and nothing breaks",
    (name) => {
      const cwd = folder(YEARS);
      const before = readdirSync(cwd);
      const { code, err } = dti(["rank", "2024.csv", "--format", "csv", "-o", name], cwd);
      expect([code, err.split("\n")[0]]).toEqual([2, `${name}: is not a regular file`]);
      expect(readdirSync(cwd)).toEqual(before);
      expect(dti(["rank", name, "--year", "2024"], cwd).code).toBe(1);
    },
  );

  it("may have a pattern, which no shell of Windows resolves", () => {
    const cwd = folder(YEARS);
    const expected = here(["compare", "2022.csv", "2023.csv", "--format", "csv"], cwd);
    expect(dti(["compare", "202[23].csv", "--format", "csv"], cwd)).toEqual(expected);
    expect(dti(["compare", windowsPath(join(cwd, "202[23].CSV")), "--format", "csv"], tmpdir()).out).toBe(expected.out);
    expect(shell(`${DTI} compare 202*.csv --format csv --lang en`, cwd).out).toBe(
      here(["compare", "2022.csv", "2023.csv", "2024.csv", "--format", "csv"], cwd).out,
    );
  });
});

describe("a file under Windows", () => {
  it("with lines that end in CR and LF is what it is with LF", () => {
    const cwd = folder({ ...YEARS, "crlf-2024.csv": YEARS["2024.csv"].replaceAll("\n", "\r\n") });
    const { out } = dti(["rank", "crlf-2024.csv", "--format", "csv"], cwd);
    expect(out).toBe(here(["rank", "2024.csv", "--format", "csv"], cwd).out);
    expect(
      dti(["rank", "-", "--year", "2024", "--format", "csv"], cwd, readFileSync(join(cwd, "crlf-2024.csv"))).out,
    ).toBe(out);
  });

  it("takes output that a shell redirects or hands on, byte for byte", () => {
    const cwd = folder(YEARS);
    const expected = here(["rank", "2024.csv", "--format", "csv"], cwd).out;
    shell(`${DTI} rank 2024.csv --format csv --quiet > out.csv`, cwd);
    expect(readFileSync(join(cwd, "out.csv"), "utf8")).toBe(expected);
    shell(`${DTI} rank 2024.csv --format xlsx > out.xlsx`, cwd);
    expect(readFileSync(join(cwd, "out.xlsx"))).toEqual(bookOf(cwd));
    expect(shell(`${DTI} remap 2023.csv --to 34 --quiet | ${DTI} rank - --format csv --quiet`, cwd).out).toContain(
      "Hà Tĩnh",
    );
  });

  it("that another program has open is not written to, and stays as it was", () => {
    const cwd = folder(YEARS);
    // The shell holds the file open for what would be printed.
    const { code } = shell(`${DTI} rank 2024.csv --format csv -o held.csv > held.csv`, cwd);
    expect(code).toBe(1);
    expect(readFileSync(join(cwd, "held.csv"), "utf8")).toBe("");
    expect(readdirSync(cwd).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  it("is a workbook as well, and the mark that Excel leaves of an open one is none", () => {
    const book = workbook({
      name: "2024",
      rows: [
        ["Tỉnh", "Tổng"],
        ["Hà Nội", 0.5],
        ["Huế", 0.25],
      ],
    });
    const cwd = folder({ "2024.xlsx": book, "~$2024.xlsx": "Analyst" });
    expect(dti(["check", ".", "--scheme", "34", "--format", "json"], cwd).code).toBe(0);
    expect(dti(["rank", "2024.xlsx", "--scheme", "34", "--format", "csv"], cwd).out).toContain("Hà Nội");
  });
});

/** The workbook of a ranking as this system writes it. */
function bookOf(cwd: string): Buffer {
  here(["rank", "2024.csv", "-o", "here.xlsx"], cwd);
  return readFileSync(join(cwd, "here.xlsx"));
}
