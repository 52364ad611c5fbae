import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.ts";
import { dti, folder } from "../cli.ts";
import { PROVINCES } from "./provinces.ts";

const table = (...rows: readonly string[]) => ["code,province,total", ...rows, ""].join("\n");
const FILES = {
  "2022.csv": table("42,Hà Tĩnh,0.5", "40,Nghệ An,0.4"),
  "empty.csv": "",
  "2022-header.csv": table(),
  "2022-no-unit.csv": "total,rank\n0.5,1\n",
  "2022-unknown.csv": table(",Ha Tinhh,0.5"),
  "2022-twice.csv": table("42,Hà Tĩnh,0.5", ",Ha Tinh,0.4"),
  "communes.csv": "commune,total\nXã An Hòa,0.5\nxã An HÒA,0.6\n",
  "2022-disagree.csv": table("40,Hà Tĩnh,0.5", "38,Thanh Hóa,0.6"),
  "2022-above.csv": table("42,Hà Tĩnh,56.03"),
  "2022-text.csv": table("42,Hà Tĩnh,high"),
  "2022-columns.csv": "province,total,DTI\nHà Tĩnh,0.5,0.4\n",
  "notes/read-me.txt": "x",
  "broken.json": "{",
  "circle.json": JSON.stringify({ measures: [{ code: "a", of: { a: 1 } }] }),
};

describe("bad input", () => {
  it.each([
    ["a missing file", ["nowhere.csv"], 1, /^nowhere\.csv: no such file/],
    ["a folder without tables", ["notes"], 1, /^notes: is a folder without CSV files or workbooks/],
    ["an empty file", ["empty.csv"], 1, /^empty\.csv: is empty/],
    ["a header only", ["2022-header.csv"], 1, /^2022-header\.csv: has headings but no rows/],
    ["no column of units", ["2022-no-unit.csv"], 1, /no column of units; the headings are: total, rank/],
    [
      "an unknown province",
      ["2022-unknown.csv"],
      1,
      /:2: "Ha Tinhh" is not a province .*\n {2}hint: did you mean "Hà Tĩnh"/,
    ],
    [
      "a commune twice, in other capitals",
      ["communes.csv", "--scheme", "none", "--year", "2022"],
      1,
      /:3: the unit is here twice; the other is "Xã An Hòa" on line 2/,
    ],
    ["a province twice", ["2022-twice.csv"], 1, /:3: the unit is here twice; the other is "Hà Tĩnh" on line 2/],
    ["a code and a name that disagree", ["2022-disagree.csv"], 1, /:2: code 40 is Nghệ An, but the name is "Hà Tĩnh"/],
    [
      "a value above its maximum",
      ["2022-above.csv"],
      1,
      /:2:3: DTI: expected .* 0 to 1, found "56\.03"\n {2}hint: .*--scale/,
    ],
    ["text in a number cell", ["2022-text.csv"], 1, /:2:3: DTI: expected a number from 0 to 1, found "high"/],
    ["two columns for one measure", ["2022-columns.csv"], 1, /"DTI" and "total" are the same column/],
    ["an unknown flag", ["2022.csv", "--tpo", "3"], 2, /unknown option --tpo; did you mean --top\?/],
    [
      "--by an unknown measure",
      ["2022.csv", "--by", "joy"],
      2,
      /--by: no measure is called "joy"\n {2}hint: the measures are/,
    ],
    ["a broken methodology file", ["2022.csv", "--methodology", "broken.json"], 1, /^broken\.json:1: is not JSON/],
    ["a methodology with faults", ["2022.csv", "--methodology", "circle.json"], 1, /circle: a → a/],
  ])("%s: its message, its exit code, nothing printed, nothing written", async (_, argv, expected, message) => {
    const cwd = folder(FILES);
    const before = readdirSync(cwd);
    for (const more of [[], ["--format", "json"], ["-o", "out.csv"]]) {
      const { code, out, err } = await dti(["rank", ...argv, ...more], { cwd });
      expect([code, out]).toEqual([expected, ""]);
      expect(err).toMatch(message);
    }
    expect(readdirSync(cwd)).toEqual(before);
    for (const [name, content] of Object.entries(FILES)) expect(readFileSync(join(cwd, name), "utf8")).toBe(content);
  });

  it("lists the problems of several files together, file by file and line by line", async () => {
    const files = {
      "a-2022.csv": table("42,Hà Tĩnh,x", ",Hanoii,0.4"),
      "b-2022.csv": table("40,Nghệ An,y", "40,Hà Nội,2"),
    };
    const { err, code } = await dti(["rank", "a-2022.csv", "b-2022.csv"], { cwd: folder(files) });
    expect(code).toBe(1);
    expect(
      err
        .split("\n")
        .filter((line) => /^\S/.test(line))
        .map((line) => line.slice(0, 14)),
    ).toEqual([...["a-2022.csv:2:3", "a-2022.csv:3: ", "b-2022.csv:2:3", "b-2022.csv:3: ", "b-2022.csv:3:3"]]);
  });

  it("shows the first 20 problems, and all with --all-problems", async () => {
    const file = table(...PROVINCES.slice(0, 30).map(([, name]) => `99,Đảo ${name},0.5`));
    const cwd = folder({ "2022.csv": file });
    const some = await dti(["rank", "2022.csv"], { cwd });
    expect(some.err.match(/^2022\.csv:\d+: /gm)).toHaveLength(20);
    expect(some.err).toMatch(/\n… and 10 more problems; --all-problems shows them\n$/);
    const all = await dti(["rank", "2022.csv", "--all-problems"], { cwd });
    expect(all.err.match(/^2022\.csv:\d+: /gm)).toHaveLength(30);
  });

  it("is a bug of dti when something else happens: exit code 70 and where it happened", async () => {
    const err: string[] = [];
    const out = { isTTY: false, columns: undefined };
    const code = await main(["rank", "-"], {
      ...{ cwd: "/", env: { LANG: "C" } },
      stdin: () => {
        throw new TypeError("out of order");
      },
      stdout: { ...out, write: () => {} },
      stderr: { ...out, write: (text: string) => err.push(text) },
    });
    expect(code).toBe(70);
    expect(err.join("")).toMatch(/^TypeError: out of order\n[\s\S]*this is a bug in dti, not in your file/);
  });
});

describe("the command line", () => {
  it.each([
    [[], 0, /^Usage: dti/],
    [["--help"], 0, /^Usage: dti/],
    [["-h"], 0, /^Usage: dti/],
    [["--help", "--lang", "vi"], 0, /^Cách dùng: dti/],
    [["rank", "--help"], 0, /Examples:\n {2}dti rank 2024\.csv/],
    [["methodology", "--help"], 0, /Examples:\n {2}dti methodology/],
    [["provinces", "--help"], 0, /Examples:\n {2}dti provinces/],
    [["--version"], 0, /^\d+\.\d+\.\d+\n$/],
    [["-V"], 0, /^\d+\.\d+\.\d+\n$/],
    [["--lang", "vi"], 0, /^Cách dùng: dti/],
    [["--lang", "vi", "--version"], 0, /^\d+\.\d+\.\d+\n$/],
  ])("dti %j answers on standard output", async (argv, expected, shown) => {
    const { code, out, err } = await dti(argv);
    expect([code, err]).toEqual([expected, ""]);
    expect(out).toMatch(shown);
  });

  it.each(["rank", "methodology", "provinces"])(
    "%s --help has two or three examples, and every flag says what it does",
    async (command) => {
      for (const lang of ["en", "vi"]) {
        const { out } = await dti([command, "--help", "--lang", lang]);
        const examples = out.split(/Examples:|Ví dụ:/)[1] ?? "";
        expect(examples.match(/^ {2}dti /gm)?.length).toBeOneOf([2, 3]);
        for (const [, rest = ""] of out.matchAll(/^ {2}-[^ ].*?(?: {2,}(.*))?$/gm)) expect(rest).not.toBe("");
        expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
      }
    },
  );

  it.each([
    [["rnak", "a.csv"], "unknown command rnak; did you mean rank?"],
    [["provnces"], "unknown command provnces; did you mean provinces?"],
    [["rank", "a.csv", "--regoin", "x"], "unknown option --regoin; did you mean --region?"],
    [["--verison"], "unknown option --verison; did you mean --version?"],
    [["rank", "a.csv", "--top=3", "--top=x"], '--top: expected 1–999999999, found "x"'],
    [["rank", "a.csv", "--year=-1"], '--year: expected 1900–2099, found "-1"'],
    [["rank", "a.csv", "--decimals", "1.5"], '--decimals: expected 0–12, found "1.5"'],
    [["rank", "a.csv", "--missing", "ignore"], '--missing: expected unranked, zero, rescale, error, found "ignore"'],
    [["rank", "a.csv", "--delimiter", "x"], '--delimiter: expected comma, semicolon, tab, pipe, found "x"'],
  ])("dti %j is refused with exit code 2 and a way on", async (argv, message) => {
    const { code, out, err } = await dti(argv);
    expect([code, out, err]).toEqual([2, "", `dti: ${message}\n`]);
  });

  it("speaks the language of the locale, unless --lang says otherwise, even before it is understood", async () => {
    const said = async (env: Readonly<Record<string, string>>, ...more: readonly string[]) =>
      (await dti(["rank", "--oops", ...more], { env })).err.startsWith("dti: không có");
    expect(await said({ LANG: "vi_VN.UTF-8" })).toBe(true);
    expect(await said({ LC_ALL: "vi" })).toBe(true);
    expect(await said({ LANG: "vi_VN.UTF-8", LC_ALL: "en_US.UTF-8" })).toBe(false);
    expect(await said({ LANG: "vi_VN.UTF-8" }, "--lang", "en")).toBe(false);
    expect(await said({ LANG: "C" }, "--lang=vi")).toBe(true);
    expect(await said({ LANG: "fr_FR" })).toBe(false);
  });
});
