import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { dti, folder, ROOT, type World } from "../cli.ts";
import { fullTable } from "./provinces.ts";

const ESCAPE = "\u001B";
const COMMANDS = [
  ["rank", "2023.csv"],
  ["rank", "2023.csv", "--measures", "all"],
  ["rank", "2023.csv", "--by", "human_resources", "--measures", "awareness,security,soc_activity"],
  ["rank", "2023.csv", "--as", "34"],
  ["rank", "2023.csv", "--region", "Bắc Trung Bộ", "--ties", "fractional"],
  ["rank", "data/examples/dti-2020.csv"],
  ["methodology"],
  ["methodology", "dti-2024"],
  ["methodology", "hdi-2010"],
  ["methodology", "papi"],
  ["provinces"],
  ["provinces", "nghe an"],
];

const linesOf = (text: string): readonly string[] => text.replace(/\n$/, "").split("\n");
const world = (more: Partial<World> = {}): World => ({ cwd: folder({ "2023.csv": fullTable() }), ...more });
/** The lines of the table itself: down to the blank line before the captions. */
const tableOf = (text: string): readonly string[] => linesOf(text.split("\n\n")[0] ?? "");

describe.each(
  COMMANDS.flatMap((argv) => ["en", "vi"].map((lang) => [[...argv, "--lang", lang].join(" "), argv, lang] as const)),
)("dti %s", (_, argv, lang) => {
  it.each([80, 100, 132, 200])("fits a terminal of %i columns", async (columns) => {
    const { out, code } = await dti([...argv, "--lang", lang], world({ columns }));
    expect(code).toBe(0);
    expect(linesOf(out).filter((line) => stringWidth(line) > columns)).toEqual([]);
  });
});

describe("a table", () => {
  it("names what it leaves out for want of width, and leaves out nothing that fits", async () => {
    const narrow = await dti(["rank", "2023.csv"], world({ columns: 80 }));
    expect(narrow.out).toContain("hidden for lack of width: Code, Region; --format csv has all\n");
    const wide = await dti(["rank", "2023.csv"], world({ columns: 200 }));
    expect(wide.out).not.toContain("hidden for");
    expect(tableOf(wide.out)[0]).toMatch(/^Rank +Code +Unit +Region +In +DTI +Digital +Digital +Digital$/);
  });

  it("puts long texts on further lines under what they begin with, and loses no word of them", async () => {
    const [narrow, wide] = await Promise.all([80, 200].map((columns) => dti(["methodology"], world({ columns }))));
    expect(tableOf(narrow?.out ?? "").slice(-5)).toEqual([
      "papi                                Provincial Governance and Public",
      "                                      Administration Performance Index (PAPI),",
      "                                      from 2018",
      "pci-2021                            Provincial Competitiveness Index (PCI), 2021",
      "pii                                 Provincial Innovation Index (PII), from 2023",
    ]);
    const words = (out = "") => tableOf(out).join(" ").split(/\s+/).toSorted();
    expect(words(narrow?.out)).toEqual(words(wide?.out));
  });

  it("puts the further lines of an indented text further in", async () => {
    const { out } = await dti(["methodology", "papi", "--lang", "vi"], world({ columns: 80 }));
    expect(tableOf(out)).toEqual(
      expect.arrayContaining([
        "  Công khai, minh bạch trong việc ra quyết      transparency        1     12,50%",
        "    định",
      ]),
    );
  });

  it("is 80 columns wide in a pipe, or as wide as COLUMNS says", async () => {
    expect((await dti(["rank", "2023.csv"], world())).out).toContain("hidden for");
    expect((await dti(["rank", "2023.csv"], world({ env: { COLUMNS: "160" } }))).out).not.toContain("hidden for");
  });

  it.each(["en", "vi"])("is aligned by what is seen, in %s", async (lang) => {
    for (const columns of [80, 200]) {
      const { out } = await dti(["rank", "2023.csv", "--lang", lang], world({ columns }));
      const rows = tableOf(out).slice(2);
      expect(rows).toHaveLength(64);
      expect(new Set(rows.map(stringWidth)).size).toBe(1);
    }
  });

  it("is aligned when letters and accents come apart, and when characters are wide", async () => {
    const names = [
      "Hà Tĩnh".normalize("NFD"),
      "Hà Tĩnh".normalize("NFC").replace("Tĩnh", "Nam"),
      "河靜省",
      "Đắk Lắk".normalize("NFD"),
    ];
    const file = ["name,total", ...names.map((name, i) => `${name},0.${i + 1}`)].join("\n");
    const argv = ["rank", "-", "--scheme", "none", "--methodology", "dti-2022"];
    const { out } = await dti(argv, { stdin: file });
    expect(new Set(tableOf(out).slice(1).map(stringWidth)).size).toBe(1);
  });

  it("marks ties, and has no mark where a rank is not shared", async () => {
    const { out } = await dti(["rank", "-", "--year", "2023"], {
      stdin: "province,total\nHà Giang,0.5\nCao Bằng,0.5\nBắc Kạn,0.4\nTuyên Quang,\nLào Cai,\n",
    });
    const rows = tableOf(out).slice(2, -1);
    expect(rows.map((row) => row.trim().split(/\s+/)[0])).toEqual(["=1", "=1", "3", "–", "–"]);
  });

  it("has the mean of all units in its footer, whatever part is shown", async () => {
    const last = async (...more: readonly string[]) =>
      tableOf((await dti(["rank", "2023.csv", ...more], world())).out)
        .at(-1)
        ?.trim()
        .replace(/ +/g, " ");
    expect(await last()).toMatch(/^National mean 0\.\d{4} /);
    expect(await last("--top", "3")).toBe(await last());
    expect(await last("--region", "Tây Nguyên")).toBe(await last());
  });
});

describe("colour", () => {
  const colours = async (argv: readonly string[], more: Partial<World>) =>
    (await dti(["rank", "2023.csv", "--top", "3", ...argv], world(more))).out.includes(ESCAPE);

  it.each([
    ["is there in a terminal", [], { isTTY: true }, true],
    ["is not there in a pipe", [], {}, false],
    ["is not there under NO_COLOR", [], { isTTY: true, env: { NO_COLOR: "1" } }, false],
    ["is there under an empty NO_COLOR, which says nothing", [], { isTTY: true, env: { NO_COLOR: "" } }, true],
    ["is not there in a dumb terminal", [], { isTTY: true, env: { TERM: "dumb" } }, false],
    ["is not there with --no-color", ["--no-color"], { isTTY: true }, false],
    ["is there in a pipe with --color", ["--color"], {}, true],
    [
      "is there under NO_COLOR with --color, which is nearer",
      ["--color"],
      { isTTY: true, env: { NO_COLOR: "1" } },
      true,
    ],
    ["is not there under FORCE_COLOR in a pipe", [], { env: { FORCE_COLOR: "1" } }, false],
    ["is not there in CSV", ["--format", "csv", "--color"], { isTTY: true }, false],
    ["is not there in TSV", ["--format", "tsv", "--color"], { isTTY: true }, false],
    ["is not there in JSON", ["--format", "json", "--color"], { isTTY: true }, false],
    ["is not there in Markdown", ["--format", "markdown", "--color"], { isTTY: true }, false],
  ] as const)("%s", async (_, argv, more, expected) => {
    expect(await colours(argv, more)).toBe(expected);
  });

  it("changes nothing else", async () => {
    const plain = (await dti(["rank", "2023.csv"], world())).out;
    const painted = (await dti(["rank", "2023.csv", "--color"], world())).out;
    expect(painted.replace(/\u001B\[\d+m/g, "").replace(/ +$/gm, "")).toBe(plain);
  });

  it("is not in help, problems or files", async () => {
    const cwd = folder({ "2023.csv": fullTable() });
    const help = await dti(["rank", "--help"], { isTTY: true });
    const wrong = await dti(["rank", "nowhere.csv", "--colour"], { isTTY: true });
    await dti(["rank", "2023.csv", "-o", "out.txt"], { cwd, isTTY: true });
    const { out } = await dti(["rank", "nowhere.csv"], { cwd, isTTY: true });
    expect([help.out, wrong.err, out].join("")).not.toContain(ESCAPE);
  });
});

describe("what a file says", () => {
  it("never steers the terminal: control and direction characters are shown as escapes", async () => {
    const stdin = 'name,total\n"\u001B[31mred\u202E",0.5\n';
    const argv = ["rank", "-", "--scheme", "none", "--methodology", "dti-2022"];
    const { out } = await dti(argv, { stdin, isTTY: true, cwd: ROOT });
    expect(out).toContain("\\u001B[31mred\\u202E");
    expect(out).not.toContain("\u202E");
    const bad = await dti(argv, { stdin: 'name,total\nx,"\u001B[2Jx"\n' });
    expect([bad.code, bad.err.includes(ESCAPE)]).toEqual([1, false]);
    const option = await dti(["rank", `--\u001B[2J`]);
    expect([option.code, option.err.includes(ESCAPE)]).toEqual([2, false]);
  });
});
