import type { DuckDBDataChunk } from "@duckdb/node-api";
import { plainQuery } from "../../sql/plain/ranking.ts";
import { labelsQuery, regionsQuery } from "../../sql/plain/scores-table.ts";
import type { Column, Measure, Ranks, Rules, Units } from "../../types/index.ts";
import type { Duckdb } from "./duckdb.ts";
import type { PlainTable } from "./plain-table.ts";

/** Columns of numbers of a query, in the order of its rows; NaN where there is none. */
export async function doubles(
  engine: Duckdb,
  query: string,
  columns: number,
  rows: number,
): Promise<readonly Float64Array[]> {
  const found = Array.from({ length: columns }, () => new Float64Array(rows));
  let done = 0;
  await engine.each(query, (chunk) => {
    for (const [c, into] of found.entries()) numbers(chunk, c, (i) => done + i, into);
    done += chunk.rowCount;
  });
  return found;
}

/** Puts a column of a chunk where its rows belong. */
function numbers(chunk: DuckDBDataChunk, column: number, placeOf: (i: number) => number, into: Float64Array): void {
  const vector = chunk.getColumnVector(column);
  for (let i = 0; i < chunk.rowCount; i++) {
    const value = vector.getItem(i);
    into[placeOf(i)] = typeof value === "number" ? value : Number.NaN;
  }
}

/** The units of the table, in the order of its rows. */
export async function unitsOf({ files, starts, head }: PlainTable, engine: Duckdb): Promise<Units> {
  const count = starts.at(-1) ?? 0;
  const [first] = files;
  const [isNamed, isRegional] = [first?.code !== undefined && first.name !== undefined, first?.region !== undefined];
  const codes = new Array<string>(count);
  const names = isNamed ? new Array<string>(count) : codes;
  const regions = isRegional ? new Array<string>(count) : undefined;
  const known = isRegional ? (await engine.rows(regionsQuery)).map(([region]) => region ?? "") : [];
  await engine.each(labelsQuery(isNamed, isRegional), (chunk) => {
    const [rows, units] = [chunk.getColumnVector(0), chunk.getColumnVector(1)];
    const [called, within] = [
      isNamed && chunk.getColumnVector(2),
      isRegional && chunk.getColumnVector(isNamed ? 3 : 2),
    ];
    for (let i = 0; i < chunk.rowCount; i++) {
      const row = Number(rows.getItem(i));
      codes[row] = String(units.getItem(i));
      if (called) names[row] = String(called.getItem(i));
      if (within && regions) regions[row] = known[Number(within.getItem(i))] ?? "";
    }
  });
  return { ...head.units, codes, names, regions };
}

/** What the query comes to, in the order of the table's rows. */
export interface Found {
  readonly columns: ReadonlyMap<string, Column>;
  readonly ranks: ReadonlyMap<string, { readonly ranks: Ranks; readonly regionRanks: Ranks | undefined }>;
  /** Rows from best to last. */
  readonly order: Uint32Array;
  /** How many regions the ranks are within. */
  readonly regions: number;
}

/** Runs the query. @throws Failure where the methodology cannot be ranked so */
export async function ranksOf(
  { head, files, starts, codes, decimals }: PlainTable,
  asked: { readonly measures: readonly Measure[]; readonly ranked: readonly Measure[] },
  rules: Rules,
  engine: Duckdb,
): Promise<Found> {
  const count = starts.at(-1) ?? 0;
  const regional = files[0]?.region !== undefined;
  const { text, dens } = plainQuery(head.methodology, { ...asked, columns: codes, decimals, regional, rules });
  const column = (): Float64Array => new Float64Array(count);
  const order = new Uint32Array(count);
  const sums = asked.measures.map(column);
  const ranks = asked.ranked.map(() => ({ ranks: column(), regionRanks: regional ? column() : undefined }));
  const all = [
    ...sums,
    ...ranks.flatMap(({ ranks: national, regionRanks }) => [national, ...(regionRanks ? [regionRanks] : [])]),
  ];
  let done = 0;
  await engine.each(text, (chunk) => {
    const rows = chunk.getColumnVector(0);
    for (let i = 0; i < chunk.rowCount; i++) order[done + i] = Number(rows.getItem(i));
    for (const [c, into] of all.entries()) numbers(chunk, c + 1, (i) => order[done + i] ?? 0, into);
    done += chunk.rowCount;
  });
  const [[regions] = []] = regional ? await engine.rows(`SELECT count(*) FROM (${regionsQuery})`) : [["0"]];
  return {
    columns: new Map(
      asked.measures.map(({ code }, i) => [
        code,
        { kind: "fixed", den: dens.get(code) ?? 1n, num: sums[i] ?? column() },
      ]),
    ),
    ranks: new Map(asked.ranked.map(({ code }, i) => [code, ranks[i] ?? { ranks: column(), regionRanks: undefined }])),
    order,
    regions: Number(regions),
  };
}
