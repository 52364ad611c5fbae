import { describe, expect, it } from "vitest";
import { dti, folder } from "../cli.ts";

const name = (text: string): object => ({ en: text, vi: text });
const METHODOLOGY = JSON.stringify({
  ...{ id: "my", title: name("My"), source: "made for tests", decimals: 2, ties: "competition", rankOn: "printed" },
  scale: "points",
  measures: [
    { code: "a", kind: "index", name: name("A"), max: 10 },
    { code: "b", kind: "index", name: name("B"), max: 10 },
    { code: "t", kind: "total", name: name("T"), of: { a: 1, b: 1 }, max: 10 },
  ],
});
const PLAIN = "code,a,b\nu1,1,2\nu2,3,4\nu3,5,7\n";

/** A table, flags, and what is said of them: where, the reason and the way out. */
const REFUSED: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[], string, string])[] = [
  [
    "a row a value",
    { "t.csv": "code,measure,value\nu1,a,1\nu1,b,2\nu2,a,3\nu2,b,4\n" },
    [],
    "t.csv: a table of a row a value is not read with --engine duckdb",
    "leave --engine out: dti reads it without",
  ],
  [
    "a column that is not read",
    { "t.csv": "code,a,b,remark\nu1,1,2,x\nu2,3,4,y\nu3,5,7,z\n" },
    [],
    't.csv: column "remark" is not read with --engine duckdb',
    "set it aside: --column 'remark=ignore', or leave --engine out",
  ],
  [
    "a year before",
    { "t.csv": PLAIN, "old.csv": PLAIN },
    ["--previous", "old.csv"],
    "--previous does not go with --engine duckdb",
    "leave one of the two out",
  ],
  [
    "another list",
    { "t.csv": PLAIN },
    ["--as", "34"],
    "--as does not go with --engine duckdb",
    "leave one of the two out",
  ],
  [
    "a merger",
    { "t.csv": PLAIN },
    ["--merge", "equal"],
    "--merge does not go with --engine duckdb",
    "leave one of the two out",
  ],
  [
    "means of regions",
    { "t.csv": PLAIN },
    ["--means", "region"],
    "--means does not go with --engine duckdb",
    "leave one of the two out",
  ],
  [
    "headings below the first line",
    { "t.csv": `Table 1\n${PLAIN}` },
    [],
    "t.csv:2: with --engine duckdb the headings must stand in the first line",
    "remove what stands above them, or leave --engine out",
  ],
  [
    "a total beside what it follows from",
    { "t.csv": "code,a,b,t\nu1,1,2,1.5\nu2,3,4,3.5\nu3,5,7,6\n" },
    [],
    't.csv: "t" has a column and follows from other columns too, which --engine duckdb does not compare',
    "leave it out: --column 't=ignore', or leave --engine out",
  ],
  [
    "files of other columns",
    { "t.csv": PLAIN, "u.csv": "unit,a,b\nv1,1,2\nv2,3,4\n" },
    ["u.csv"],
    "u.csv: the files have different columns of codes, names or regions",
    "leave --engine out: dti reads it without",
  ],
];

describe("dti rank --engine duckdb says why it cannot, and what to do, of", () => {
  it.each(REFUSED)("%s", async (_, files, argv, message, hint) => {
    const cwd = folder({ ...files, "my.json": METHODOLOGY });
    const stated = ["--scheme", "none", "--methodology", "my.json", "--year", "2024", "--engine", "duckdb"];
    const { code, err } = await dti(["rank", "t.csv", ...argv, ...stated], { cwd });
    expect(code).not.toBe(0);
    expect(err).toBe(`${message}\n  hint: ${hint}\n`);
  });
});
