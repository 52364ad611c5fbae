import { validate } from "@polyglot-sql/sdk";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { dti, folder } from "../cli.ts";
import { duckdb, type Engine, postgres } from "./engines.ts";
import { byDti, byQuery, queryFor, ranking } from "./tables.ts";

const RUNS = Number(process.env.SQL_RUNS ?? 25);
const name = (text: string): object => ({ en: text, vi: text });
const METHODOLOGY = {
  ...{ id: "my", title: name("My"), source: "made for tests", decimals: 2, ties: "competition", rankOn: "printed" },
  scale: "fraction",
  measures: [
    { code: "a", kind: "index", name: name("A"), max: 1 },
    { code: "b", kind: "index", name: name("B"), max: 1 },
    { code: "t", kind: "total", name: name("T"), of: { a: 1, b: 1 } },
  ],
};

/** The query for the methodology, or what is said instead of it. */
async function sql(flags: readonly string[], methodology: object = METHODOLOGY): Promise<string> {
  const cwd = folder({ "my.json": JSON.stringify(methodology) });
  const { code, out, err } = await dti(["sql", "my.json", ...flags], { cwd });
  return code === 0 ? out.replace(/;\n$/, "") : err;
}

const scores = (rows: string): readonly string[] => [
  "DROP TABLE IF EXISTS scores",
  "CREATE TABLE scores (unit VARCHAR(9), a DECIMAL(18, 9), b DECIMAL(18, 9))",
  `INSERT INTO scores VALUES ${rows}`,
];

describe.each([
  ["DuckDB", duckdb],
  ["PostgreSQL", postgres],
])("a query in %s", (_, start) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await start();
  }, 600_000);
  const query = (...flags: readonly string[]): Promise<string> => sql(["--dialect", engine.dialect, ...flags]);

  it("gives every value, rank, rank in a region and change that dti rank gives", async () => {
    let [equal, refused] = [0, 0];
    await fc.assert(
      fc.asyncProperty(ranking, async (one) => {
        const query = await queryFor(one, engine.dialect);
        if (query === undefined) {
          refused++;
          return;
        }
        const [expected, found] = [await byDti(one), await byQuery(one, query, engine)];
        expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
        equal++;
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
    expect(refused).toBeLessThan(equal);
    if (RUNS > 100)
      process.stderr.write(`${engine.dialect}: ${equal} rankings equal, ${refused} refused as too wide\n`);
  });

  it.each([
    ["a value above the largest", "('u', 1.2, 0.5)", "a is not from 0 to 1.000000 with 6 decimals: u"],
    ["a value below 0", "('u', -0.1, 0.5)", "a is not from 0 to 1.000000 with 6 decimals: u"],
    ["more decimals than stated", "('u', 0.1, 0.1234567)", "b is not from 0 to 1.000000 with 6 decimals: u"],
    ["a unit that is there twice", "('u', 0.1, 0.5), ('u', 0.1, 0.5)", "there twice: u"],
  ])("stops at %s and says where", async (__, rows, message) => {
    await expect(engine.run([...scores(rows), await query()])).rejects.toThrow(message);
  });

  it.each([
    ["a unit that the crosswalk lacks", "('v', 'w')", "not in the crosswalk: u"],
    ["a unit that the crosswalk has twice", "('u', 'w'), ('u', 'x')", "in the crosswalk twice: u"],
  ])("stops at %s and says where", async (__, rows, message) => {
    const crosswalk = [
      "DROP TABLE IF EXISTS cross_walk",
      'CREATE TABLE cross_walk ("from" VARCHAR(9), "to" VARCHAR(9))',
      `INSERT INTO cross_walk VALUES ${rows}`,
    ];
    const run = engine.run([
      ...scores("('u', 0.1, 0.5)"),
      ...crosswalk,
      await query("--crosswalk-table", "cross_walk"),
    ]);
    await expect(run).rejects.toThrow(message);
  });

  it("ties what is equal, which it does not with doubles in the place of whole numbers", async () => {
    const rows = scores("('u', 0.57, 0.58), ('v', 0.28, 0.87), ('w', 0.29, 0.86)");
    const exact = await query("--rank-on", "exact", "--table-decimals", "2");
    const planted = exact
      .replaceAll(
        /CAST\((CAST\("\w" AS DECIMAL\(\d+, \d+\)\)) \* (\d+) AS (HUGEINT|NUMERIC)\)/g,
        "CAST($1 AS DOUBLE PRECISION) * $2",
      )
      .replaceAll(/CAST\(NULL AS (HUGEINT|NUMERIC)\)/g, "CAST(NULL AS DOUBLE PRECISION)")
      .replaceAll(/ELSE CAST\((.*) AS (HUGEINT|NUMERIC)\) END AS "(\w)"/g, 'END AS "$3"')
      .replace('"t" AS "t_key"', '"t" / 200 AS "t_key"')
      .replace('"a" + "b" AS "t"', '"a" + "b" * 1.1 - "b" * 0.1 AS "t"');
    expect(planted).not.toBe(exact);
    const ranksOf = async (text: string) => (await engine.run([...rows, text])).map(({ t_rank: rank }) => rank);
    expect(await ranksOf(exact)).toEqual(["1", "1", "1"]);
    expect(await ranksOf(planted)).not.toEqual(["1", "1", "1"]);
  });
});

describe("a query for", () => {
  it.each(["spark", "ansi", "postgres"])("%s is read without a fault by a parser of that dialect", async (dialect) => {
    const known = { spark: "spark", ansi: "generic", postgres: "postgresql" }[dialect] ?? "";
    const flags = ["--previous-table", "old.y2023", "--crosswalk-table", "c", "--region-column", "r", "--long"];
    expect(validate(await sql(["--dialect", dialect, ...flags]), known)).toMatchObject({ valid: true });
    expect(validate("SELECT FROM (,", known)).toMatchObject({ valid: false });
  });
});

describe("a query is refused, and the measure named,", () => {
  const total = (more: object): object => ({
    ...METHODOLOGY,
    measures: [...METHODOLOGY.measures.slice(0, 2), { ...METHODOLOGY.measures[2], ...more }],
  });
  it.each([
    ["where a mean is none of whole numbers", total({ mean: "geometric" }), [], '"T" is no arithmetic mean or sum'],
    ["where a share of indicators is needed", total({ needs: 0.6 }), [], '"T" needs a share of its indicators'],
    [
      "where a measure is given and follows from others",
      METHODOLOGY,
      ["--columns", "a,b,t"],
      '"T" is among the columns and',
    ],
    ["where a member is in no column", METHODOLOGY, ["--columns", "a"], '"B" is not among the columns'],
    [
      "where 38 digits do not hold it",
      total({ of: { a: 1, b: 1e-29 } }),
      ["--table-decimals", "12"],
      "more than 38 digits",
    ],
    ["where two columns have one name", total({ code: "region" }), [], 'would be called "region"'],
    [
      "where weights of the missing go to others in a merger",
      METHODOLOGY,
      ["--missing", "rescale", "--crosswalk-table", "c"],
      "with a crosswalk",
    ],
  ])("%s", async (_, methodology, flags, message) => {
    expect(await sql(flags, methodology)).toContain(message);
  });
});
