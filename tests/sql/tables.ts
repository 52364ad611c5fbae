import fc from "fast-check";
import { dti, folder, type Row, rows } from "../cli.ts";
import type { Engine } from "./engines.ts";

/** A table of scores as it stands in a file and in a database. */
interface Table {
  readonly units: readonly string[];
  readonly regions: readonly string[];
  /** For each unit a value for each leaf, in thousandths; null is missing. */
  readonly values: readonly (readonly (number | null)[])[];
}

/** A ranking to be made by `dti rank` and by a query. */
export interface Case {
  readonly methodology: { readonly measures: readonly { readonly code: string; readonly of?: object }[] } & object;
  readonly table: Table;
  readonly previous: Table | undefined;
  /** New unit of each old one, where old tables are merged. */
  readonly crosswalk: ReadonlyMap<string, { readonly to: string; readonly weight: number }> | undefined;
  readonly carry: "table" | "previous" | "both";
  readonly weighted: boolean;
  readonly long: boolean;
  readonly ties: string;
  readonly missing: string;
  readonly rankOn: string;
  readonly decimals: number;
}

const LEAVES = ["a", "b", "c", "d"] as const;
const name = (text: string): object => ({ en: text, vi: text });

/** Three levels; `b` counts in two indices. */
const methodology = fc
  .record({
    weights: fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 8, maxLength: 8 }),
    points: fc.boolean(),
    sum: fc.boolean(),
    count: fc.boolean(),
  })
  .map(({ weights: [w1 = 1, w2 = 1, w3 = 1, w4 = 1, w5 = 1, w6 = 1, w7 = 1, w8 = 1], points, sum, count }) => ({
    ...{ id: "my", title: name("My"), source: "made for tests", decimals: 3, ties: "competition", rankOn: "printed" },
    scale: points ? "points" : "fraction",
    measures: [
      ...LEAVES.map((code, i) => ({
        ...{ code, kind: "component", name: name(`leaf ${code}`), max: [1, 2, 1, 3][i] ?? 1 },
        ...(count && code === "d" && points ? { merge: "sum" } : {}),
      })),
      {
        code: "x",
        kind: "index",
        name: name("index x"),
        of: { a: w1, b: w2 },
        max: 1,
        ...(sum && points ? { mean: "sum", max: undefined } : {}),
      },
      { code: "y", kind: "index", name: name("index y"), of: { b: w3, c: w4, d: w5 }, max: 2 },
      { code: "t", kind: "total", name: name("total t"), of: { x: w6, y: w7, a: w8 }, max: 10 },
    ],
  }));

const value = fc.option(fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.constantFrom(0, 250, 500, 1000)), {
  freq: 12,
  nil: null,
});

const table = (prefix: string): fc.Arbitrary<Table> =>
  fc
    .array(fc.tuple(fc.array(value, { minLength: 4, maxLength: 4 }), fc.constantFrom("north", "south", "mid")), {
      minLength: 2,
      maxLength: 12,
    })
    .map((units) => ({
      units: units.map((_, i) => `${prefix}${String(i * 7).padStart(2, "0")}`),
      regions: units.map(([, region]) => region),
      values: units.map(([values]) => values),
    }));

export const ranking: fc.Arbitrary<Case> = fc
  .record({
    methodology,
    carry: fc.constantFrom("none", "table", "previous", "both"),
    isCompared: fc.boolean(),
    old: table("O"),
    older: table("O"),
    now: table("N"),
    before: table("N"),
    targets: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 12, maxLength: 12 }),
    weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 12, maxLength: 12 }),
    weighted: fc.boolean(),
    long: fc.boolean(),
    ties: fc.constantFrom("competition", "dense", "ordinal", "modified", "fractional"),
    missing: fc.constantFrom("unranked", "zero", "rescale"),
    rankOn: fc.constantFrom("printed", "exact"),
    decimals: fc.constantFrom(0, 1, 2, 3, 4),
  })
  .map(({ carry, isCompared, old, older, now, before, targets, weights, missing, ...rest }) => {
    const compared = isCompared || carry === "previous" || carry === "both";
    const isOld = { table: carry === "table" || carry === "both", previous: carry === "previous" || carry === "both" };
    const all = [...new Set([...old.units, ...older.units])];
    return {
      ...rest,
      ...{ table: isOld.table ? old : now, previous: compared ? (isOld.previous ? older : before) : undefined },
      carry: carry === "none" ? "table" : carry,
      crosswalk:
        carry === "none"
          ? undefined
          : new Map(
              all.map((unit, i) => [
                unit,
                { to: `N${String((targets[i] ?? 0) * 7).padStart(2, "0")}`, weight: weights[i] ?? 1 },
              ]),
            ),
      missing: carry !== "none" && missing === "rescale" ? "zero" : missing,
    };
  });

/** A value of a leaf, in its own units: thousandths of its largest; of a count so few that sums of twelve fit. */
const textOf = (thousandths: number | null, leaf: number, { methodology: m }: Case): string | null => {
  const max = "scale" in m && m.scale === "points" ? ([1, 2, 1, 3][leaf] ?? 1) : 1;
  const isCount = m.measures.some((measure) => "merge" in measure && measure.code === LEAVES[leaf]);
  if (thousandths === null) return null;
  return (((isCount ? Math.floor(thousandths / 12) : thousandths) * max) / 1000).toFixed(3);
};

const csvOf = ({ units, regions, values }: Table, one: Case): string =>
  [
    ["code", "region", ...LEAVES].join(","),
    ...units.map((unit, i) =>
      [unit, regions[i], ...(values[i] ?? []).map((cell, leaf) => textOf(cell, leaf, one) ?? "")].join(","),
    ),
    "",
  ].join("\n");

/** What a unit comes to: value, rank, rank in its region and change of each measure. */
export type Outcome = ReadonlyMap<string, string>;

const MEASURES = ["t", "x", "y", "a", "b", "c", "d"] as const;
const number = (value: number | null | undefined): string =>
  value === null || value === undefined ? "" : String(value);

/** What `dti rank` says, with tables carried by `dti remap`. */
export async function byDti(one: Case): Promise<Outcome> {
  const { table: now, previous, crosswalk, carry, weighted, ties, missing, rankOn, decimals } = one;
  const files: Record<string, string> = { "2024.csv": csvOf(now, one), "my.json": JSON.stringify(one.methodology) };
  if (previous) files["2023.csv"] = csvOf(previous, one);
  const parts = [...(crosswalk ?? [])];
  files["cross.csv"] = ["from,to", ...parts.map(([from, { to }]) => `${from},${to}`), ""].join("\n");
  files["weights.csv"] = ["code,weight", ...parts.map(([from, { weight }]) => `${from},${weight}`), ""].join("\n");
  const cwd = folder(files);
  const stated = ["--scheme", "none", "--decimal", "point", "--methodology", "my.json", "--missing", missing];
  const carried = async (file: string, is: boolean): Promise<string> => {
    if (!is || crosswalk === undefined) return file;
    const merge = weighted ? ["--merge", "weights.csv"] : [];
    const argv = [
      "remap",
      file,
      ...stated,
      "--crosswalk",
      "cross.csv",
      ...merge,
      "-o",
      `new-${file}`,
      "--year",
      "2024",
    ];
    const { code, err } = await dti(argv, { cwd });
    if (code !== 0) throw new Error(err);
    return `new-${file}`;
  };
  const rules = [
    "--measures",
    "all",
    "--ties",
    ties,
    "--rank-on",
    rankOn,
    "--decimals",
    String(decimals),
    "--year",
    "2024",
  ];
  const ranked = async (file: string): Promise<ReadonlyMap<string, Row>> =>
    new Map((await rows(["rank", file, ...stated, ...rules], { cwd })).map((row) => [row.code, row]));
  const rowsNow = await ranked(await carried("2024.csv", carry !== "previous"));
  const before = previous ? await ranked(await carried("2023.csv", carry !== "table")) : undefined;
  const outcome = new Map<string, string>();
  for (const [code, row] of rowsNow) {
    for (const measure of MEASURES) {
      const old = before?.get(code)?.ranks[measure];
      const rank = row.ranks[measure];
      const change =
        before === undefined || old === null || old === undefined || rank === null || rank === undefined
          ? ""
          : number(old - rank);
      const region = crosswalk === undefined ? number(row.region?.ranks[measure]) : "";
      outcome.set(`${code} ${measure}`, [number(row.values[measure]), number(rank), region, change].join(" "));
    }
  }
  return outcome;
}

/** The flags of `dti sql` for it. */
export const flagsOf = (one: Case, dialect: string): readonly string[] => [
  ...["sql", "my.json", "--dialect", dialect, "--table", "now", "--table-decimals", "4", "--measures", "all"],
  ...["--ties", one.ties, "--missing", one.missing, "--rank-on", one.rankOn, "--decimals", String(one.decimals)],
  ...(one.previous ? ["--previous-table", "before"] : []),
  ...(one.crosswalk ? ["--crosswalk-table", "crosswalk", "--carry", one.carry] : ["--region-column", "region"]),
  ...(one.crosswalk && one.weighted ? ["--weight-column", "weight"] : []),
  ...(one.long ? ["--long"] : []),
];

const quoted = (text: string | null): string => (text === null ? "NULL" : `'${text}'`);

/** Statements that make the tables. */
export function tablesOf(one: Case): readonly string[] {
  const { table: now, previous, crosswalk, long } = one;
  const made = (name: string, { units, regions, values }: Table): readonly string[] => {
    const wide = units.map((unit, i) => ({
      unit,
      region: regions[i] ?? "",
      cells: (values[i] ?? []).map((cell, leaf) => textOf(cell, leaf, one)),
    }));
    const rowsOf = long
      ? wide.flatMap(({ unit, region, cells }) =>
          LEAVES.map((leaf, i) => `(${quoted(unit)}, ${quoted(region)}, '${leaf}', ${cells[i] ?? "NULL"})`),
        )
      : wide.map(
          ({ unit, region, cells }) =>
            `(${[quoted(unit), quoted(region), ...cells.map((cell) => cell ?? "NULL")].join(", ")})`,
        );
    const columns = long
      ? ["measure VARCHAR(9)", "value DECIMAL(9, 4)"]
      : LEAVES.map((leaf) => `"${leaf}" DECIMAL(9, 4)`);
    return [
      `DROP TABLE IF EXISTS ${name}`,
      `CREATE TABLE ${name} (unit VARCHAR(9), region VARCHAR(9), ${columns.join(", ")})`,
      `INSERT INTO ${name} VALUES ${rowsOf.join(", ")}`,
    ];
  };
  const parts = [...(crosswalk ?? [])].map(([from, { to, weight }]) => `('${from}', '${to}', ${weight})`);
  return [
    ...made("now", now),
    ...(previous ? made("before", previous) : []),
    "DROP TABLE IF EXISTS crosswalk",
    'CREATE TABLE crosswalk ("from" VARCHAR(9), "to" VARCHAR(9), weight DECIMAL(9, 0))',
    ...(parts.length > 0 ? [`INSERT INTO crosswalk VALUES ${parts.join(", ")}`] : []),
  ];
}

/** What a query says in an engine. */
export async function byQuery(one: Case, query: string, engine: Engine): Promise<Outcome> {
  const found = await engine.run([...tablesOf(one), query.replace(/;\s*$/, "")]);
  const outcome = new Map<string, string>();
  const plain = (text: string | null | undefined): string =>
    text === null || text === undefined ? "" : String(Number(text));
  for (const row of found) {
    for (const measure of MEASURES) {
      const cells = [row[measure], row[`${measure}_rank`], row[`${measure}_region_rank`], row[`${measure}_change`]];
      outcome.set(`${row.unit} ${measure}`, cells.map(plain).join(" "));
    }
  }
  return outcome;
}

/** The query of a case; undefined where its whole numbers are too long for the engines, which is said. */
export async function queryFor(one: Case, dialect: string): Promise<string | undefined> {
  const { code, out, err } = await dti(flagsOf(one, dialect), {
    cwd: folder({ "my.json": JSON.stringify(one.methodology) }),
  });
  if (code !== 0 && err.includes("needs whole numbers of more than 38 digits")) return undefined;
  if (code !== 0) throw new Error(err);
  return out;
}
