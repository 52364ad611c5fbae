import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dti, folder } from "../cli.ts";
import { fileOf, leaf, method, sum } from "../methods.ts";
import { ROOT } from "../root.ts";

/** How results are written to files. */
const FORMS: readonly (readonly [name: string, flags: readonly string[]])[] = [
  ["again.csv", []],
  ["again.csv", ["--excel"]],
  ["again.csv", ["--excel", "--lang", "vi"]],
  ["again.tsv", []],
  ["again.xlsx", []],
  ["again.xlsx", ["--lang", "vi"]],
];

/** A methodology of two measures of these names. */
const methodOf = (names: readonly string[]): string =>
  fileOf(
    method(
      [
        ...["people", "tools"].map((code, i) => ({
          ...leaf(code, 100),
          name: { en: names[i] ?? code, vi: names[i] ?? code },
        })),
        sum("total", { people: 2, tools: 1 }),
      ],
      "points",
    ),
  );
const OWN = ["--scheme", "none", "--methodology", "m.json"];

const HOSTILE = [
  ...["=A", "+B", "-C", "@D", "'=E", "''=F", "= G", "＝H", "＋I", "－J", "＠K", "'L", "''M", "N'"],
  ...[
    "#1 Best",
    "# note: x",
    "::error::x",
    "a,b",
    "a;b",
    "a|b",
    "a,=b",
    "a;+b",
    "a|@b",
    "a,'=b",
    'a "b"',
    '"c"',
    '"',
    "“d”",
  ],
  ...[
    "a,' -b",
    "=SUM(A1)",
    '="48"',
    "=HYPERLINK(1;2)",
    "-5x",
    "+7%x",
    "1.5x",
    "x\\N",
    "..x",
    "Đà-nẵng",
    "<b>x</b>",
    "x_x000D_y",
  ],
  ...["&amp;", "x&y", "x\ty", "😀", "Xã Hòa Bình", "XÃ", "$x", "{x}", "x!y", "[x]", "a  b", "'", "-", "=", "0x1f"],
];
const name = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc
    .array(fc.constantFrom(..."=+-@'\"#;,|:!$%&<>[]{}()\\/ *._aB1đẵ＝"), { minLength: 1, maxLength: 6 })
    .map((chars) => chars.join("")),
);
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

interface Read {
  readonly rows: readonly {
    readonly rank: number | null;
    readonly code: string;
    readonly name: string;
    readonly region?: { readonly name: string };
    readonly values: Readonly<Record<string, number | null>>;
    readonly parts?: readonly string[];
  }[];
}

interface Checked {
  readonly reading: readonly { readonly columns: readonly { readonly heading: string; readonly fate: string }[] }[];
  readonly findings: readonly { readonly severity: string; readonly message: string }[];
}

const told = ({ rows }: Read) =>
  rows.map(({ rank, code, name: called, region, values }) => ({ rank, code, called, region: region?.name, values }));

describe("what dti writes it reads again, the same", () => {
  it("a ranking of units and measures of any names, in any regions", async () => {
    let read = 0;
    const distinct = { minLength: 3, maxLength: 5, selector: (text: string) => text.trim().toLowerCase() };
    const tables = fc.record({
      units: fc.uniqueArray(name, distinct),
      measures: fc.option(fc.uniqueArray(name, { ...distinct, minLength: 2 }), { nil: [] }),
      coded: fc.boolean(),
      region: name,
      form: fc.constantFrom(...FORMS),
    });
    await fc.assert(
      fc.asyncProperty(tables, async ({ units, measures, coded, region, form: [file, flags] }) => {
        // An apostrophe before what a spreadsheet would run is its guard in a workbook too, where CSV may have been pasted.
        fc.pre(
          !file.endsWith(".xlsx") ||
            ![...units, ...measures, region].some((one) => /(^|[,;|])'+\s*[=+\-@＝＋－＠]/.test(one)),
        );
        const heads = [...(coded ? ["code"] : []), "name", "region", "people", "tools"];
        const rows = units.map((unit, i) => {
          const keys = [...(coded ? [`c${i}`] : []), quoted(unit), quoted(i < 2 ? region : "Vùng")];
          return [...keys, `${i * i * 7 + 3}.5`, `${71 - i * i * i}`].join(",");
        });
        const table = `${[heads.join(","), ...rows].join("\n")}\n`;
        const cwd = folder({ "m.json": methodOf(measures), "2024.csv": table });
        const first = await dti(["rank", "2024.csv", ...OWN, "--format", "json"], { cwd });
        // Names that are no names, or that cannot be told apart, are refused in the first place.
        if (first.code !== 0) return;
        const written = await dti(["rank", "2024.csv", ...OWN, "--measures", "all", "-o", file, ...flags], { cwd });
        expect([written.code, written.out]).toEqual([0, ""]);
        const again = await dti(["rank", file, "--year", "2024", ...OWN, "--format", "json"], { cwd });
        expect([again.code, again.err]).toEqual([0, ""]);
        expect(told(JSON.parse(again.out))).toEqual(told(JSON.parse(first.out)));
        read++;
      }),
      { numRuns: Number(process.env.DTI_RUNS ?? 1) * 30 },
    );
    expect(read).toBeGreaterThan(10);
  });

  const example = (year: number): string => join(ROOT, "data/examples", `${year}.csv`);
  const LONG = "year,province,measure,value\n2022,Hà Giang,awareness,0.51\n2022,Cao Bằng,awareness,0.62\n";
  it.each([
    ["rank", ["rank", example(2024), "--previous", example(2023), "--measures", "all"], 2024],
    ["rank --as 34", ["rank", example(2024), "--as", "34"], 2024],
    ["rank --as 63", ["rank", "34-2025.csv", "--as", "63", "--methodology", "dti-2024"], 2025],
    ["compare", ["compare", example(2022), example(2023)], 2023],
    ["compare --explain", ["compare", example(2023), example(2024), "--explain"], 2024],
    ["remap", ["remap", example(2022), "--to", "34"], 2022],
    ["remap back", ["remap", "34-2025.csv", "--to", "63", "--methodology", "dti-2024"], 2025],
    ["remap of a row a value", ["remap", "long.csv", "--to", "34"], 2022],
  ])("every column of %s, with nothing to find in it", async (_, argv, year) => {
    const cwd = folder({ "long.csv": LONG });
    await dti(["remap", example(2024), "--to", "34", "-o", "34-2025.csv"], { cwd });
    const text = readFileSync(join(cwd, "34-2025.csv"), "utf8").replaceAll("\n2024,", "\n2025,");
    writeFileSync(join(cwd, "34-2025.csv"), text);
    for (const [file, flags] of FORMS) {
      const written = await dti([...argv, "-o", file, ...flags], { cwd });
      expect([written.code, written.out]).toEqual([0, ""]);
      const asked = [
        "check",
        file,
        ...(argv[0] === "compare" ? [] : ["--year", `${year}`]),
        "--format",
        "json",
        ...(year === 2025 ? ["--methodology", "dti-2024"] : []),
      ];
      const checked = await dti(asked, { cwd });
      const { reading, findings }: Checked = JSON.parse(checked.out);
      const unread = reading.flatMap(({ columns }) => columns.filter(({ fate }) => fate === "unread"));
      const wrong = findings.filter(({ severity }) => severity === "error").map(({ message }) => message);
      expect([file, flags, unread.map(({ heading }) => heading), wrong]).toEqual([file, flags, [], []]);
    }
  });
});
