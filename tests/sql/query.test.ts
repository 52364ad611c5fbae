import { validate } from "@polyglot-sql/sdk";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { dti, folder } from "../cli.ts";
import { duckdb, type Engine, postgres } from "./engines.ts";
import { byDti, byQuery, queryFor, ranking } from "./tables.ts";

const RUNS = Number(process.env.SQL_RUNS ?? 15);
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

const RULES = {
  ...METHODOLOGY,
  scale: "points",
  decimals: 3,
  figures: [
    { code: "f", name: name("f") },
    { code: "g", name: name("g"), max: 40 },
    { code: "h", name: name("h") },
    { code: "w", name: name("w"), words: { yes: 1, half: 0.5, no: 0 } },
  ],
  measures: [
    { code: "ratio", kind: "index", name: name("ratio"), max: 7, score: { ratio: "f", of: 30, outside: "clamp" } },
    {
      code: "line",
      kind: "index",
      name: name("line"),
      max: 9,
      score: {
        between: { plus: ["f", 2], minus: ["g"], times: 3, per: 4 },
        ...{ from: -5.5, to: 20, better: "lower", outside: "clamp", range: [1, 8.5] },
      },
    },
    {
      code: "steps",
      kind: "index",
      name: name("steps"),
      max: 5,
      score: {
        steps: "h",
        at: [
          { is: 3, points: 5 },
          { above: 10, upTo: 20.5, points: 2.5 },
          { below: 1, points: 1 },
        ],
        else: 0,
      },
    },
    { code: "word", kind: "index", name: name("word"), max: 4, score: { choice: "w", better: "lower" } },
    {
      code: "sum",
      kind: "index",
      name: name("sum"),
      max: 6,
      score: {
        sum: [
          { ratio: "g", of: 40, points: 5 },
          { choice: "w", points: 3 },
          { steps: "h", at: [{ from: 15, points: -4 }], else: 0 },
        ],
      },
    },
    { code: "own", kind: "index", name: name("own"), max: 2 },
    { code: "t", kind: "total", name: name("T"), of: { ratio: 7, line: 9, steps: 5, word: 4, sum: 6, own: 2 } },
  ],
};

describe.each([
  ["DuckDB", duckdb],
  ["PostgreSQL", postgres],
])("a query over raw figures in %s", (_, start) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await start();
  }, 600_000);

  const cell = (least: number, most: number) =>
    fc.option(
      fc.integer({ min: least * 100, max: most * 100 }).map((cents) => (cents / 100).toFixed(2)),
      { nil: null, freq: 9 },
    );
  const unit = fc.record({
    f: cell(-3, 45),
    g: cell(0, 40),
    h: fc.oneof(cell(0, 30), fc.constantFrom("3.00", "10.00", "20.50", "1.00", "15.00")),
    w: fc.constantFrom("yes", "half", "no", null),
    own: cell(0, 2),
  });

  it("gives the points, values and ranks that dti rank gives", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(unit, { minLength: 2, maxLength: 9 }),
        fc.constantFrom("fraction", "points"),
        fc.constantFrom("unranked", "zero"),
        fc.constantFrom("printed", "exact"),
        fc.boolean(),
        async (units, scale, missing, rankOn, merged) => {
          const methodology = { ...RULES, scale };
          const own = units.map((one) => ({
            ...one,
            own: one.own && scale === "fraction" ? (Number(one.own) / 2).toFixed(3) : one.own,
          }));
          const columns = ["f", "g", "h", "w", "own"] as const;
          const csv = [
            "unit,f,g,h,w,own",
            ...own.map((one, i) => [`u${i}`, ...columns.map((code) => one[code] ?? "")].join(",")),
            "",
          ];
          const parts = units.map((_one, i) => [`u${i}`, merged ? `n${i % 3}` : `u${i}`] as const);
          const cross = ["from,to", ...parts.map((part) => part.join(",")), ""].join("\n");
          const cwd = folder({
            "my.json": JSON.stringify(methodology),
            "2024.csv": csv.join("\n"),
            "cross.csv": cross,
          });
          const rules = ["--methodology", "my.json", "--missing", missing, "--rank-on", rankOn, "--measures", "all"];
          const flags = ["--scheme", "none", "--decimal", "point", ...rules, "--format", "json"];
          const stated = ["--scheme", "none", "--decimal", "point", "--methodology", "my.json", "--missing", missing];
          const remap = ["remap", "2024.csv", ...stated, "--crosswalk", "cross.csv", "-o", "new-2024.csv"];
          if (merged) expect(await dti(remap, { cwd })).toMatchObject({ code: 0 });
          const { out, err, code } = await dti(["rank", merged ? "new-2024.csv" : "2024.csv", ...flags], { cwd });
          expect([err, code]).toEqual(["", 0]);
          const expected = JSON.parse(out).rows.map(
            (row: { code: string; values: Record<string, number | null>; ranks: Record<string, number | null> }) =>
              [
                row.code,
                RULES.measures.map(({ code: one }) => [row.values[one] ?? null, row.ranks[one] ?? null]),
              ] as const,
          );
          const query = await sql(
            [
              "--dialect",
              engine.dialect,
              "--figures",
              "--table-decimals",
              "3",
              "--missing",
              missing,
              "--rank-on",
              rankOn,
              "--measures",
              "all",
              ...(merged ? ["--crosswalk-table", "crosswalk"] : []),
            ],
            methodology,
          );
          const text = (value: string | null): string => (value === null ? "NULL" : `'${value}'`);
          const found = await engine.run([
            "DROP TABLE IF EXISTS scores",
            "CREATE TABLE scores (unit VARCHAR(9), f DECIMAL(9, 3), g DECIMAL(9, 3), h DECIMAL(9, 3), w VARCHAR(9), own DECIMAL(9, 3))",
            `INSERT INTO scores VALUES ${own.map((one, i) => `('u${i}', ${columns.map((one_) => text(one[one_])).join(", ")})`).join(", ")}`,
            "DROP TABLE IF EXISTS crosswalk",
            'CREATE TABLE crosswalk ("from" VARCHAR(9), "to" VARCHAR(9))',
            `INSERT INTO crosswalk VALUES ${parts.map((part) => `(${part.map((one) => `'${one}'`).join(", ")})`).join(", ")}`,
            query,
          ]);
          const number = (value: string | null | undefined): number | null =>
            value === null || value === undefined ? null : Number(value);
          const said = found.map((row) => [
            row.unit,
            RULES.measures.map(({ code: one }) => [number(row[one]), number(row[`${one}_rank`])]),
          ]);
          expect(said.sort()).toEqual(expected.sort());
        },
      ),
      { numRuns: RUNS },
    );
  });

  it("stops at a word that the methodology does not know, and at a value that a rule has no points for", async () => {
    const made =
      "CREATE TABLE scores (unit VARCHAR(9), f DECIMAL(9, 3), g DECIMAL(9, 3), h DECIMAL(9, 3), w VARCHAR(9), own DECIMAL(9, 3))";
    const query = await sql(["--dialect", engine.dialect, "--figures"], RULES);
    const run = (row: string) =>
      engine.run(["DROP TABLE IF EXISTS scores", made, `INSERT INTO scores VALUES ${row}`, query]);
    await expect(run("('u', 1, 1, 1, 'maybe', 1)")).rejects.toThrow("w is no word that is known: u");
    await expect(run("('u', 1, 41, 1, 'no', 1)")).rejects.toThrow("g is no number up to 40.000000 with 6 decimals: u");
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

describe("a query over raw figures is refused, and the measure named,", () => {
  it.each([
    ["where a ratio is of two figures", { ratio: "f", of: "g" }],
    ["where logarithms are compared", { between: "f", from: 1, to: 9, log: true }],
    ["where a goalpost is that of the units", { between: "f", from: "least", to: 9 }],
    ["where it is a place among the units", { percentile: "f" }],
    ["where points are rounded", { ratio: "f", of: 3, decimals: 1 }],
  ])("%s", async (_, score) => {
    const [first, ...others] = RULES.measures;
    const methodology = { ...RULES, measures: [{ ...first, score }, ...others] };
    expect(await sql(["--figures"], methodology)).toContain('the rule of "ratio" is not translated');
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
