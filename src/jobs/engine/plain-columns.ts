import type { DuckDBDataChunk } from "@duckdb/node-api";
import type { PlainRanking } from "../../sql/plain/plain-ranking.ts";
import type { PlainQuery } from "../../sql/plain/ranking.ts";
import { regionsQuery } from "../../sql/plain/scores-table.ts";
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
    for (const [c, into] of found.entries()) numbers(chunk, c, done, into);
    done += chunk.rowCount;
  });
  return found;
}

/** Puts a column of a chunk into a longer one. */
function numbers(chunk: DuckDBDataChunk, column: number, from: number, into: Float64Array): void {
  const vector = chunk.getColumnVector(column);
  const { rowCount } = chunk;
  for (let i = 0; i < rowCount; i++) {
    const value = vector.getItem(i);
    into[from + i] = typeof value === "number" ? value : Number.NaN;
  }
}

/** What the query comes to: all of it in the order of ranks, best first. */
export interface FoundRanks {
  readonly units: Units;
  /** Row of each unit in the table of scores. */
  readonly rows: Float64Array;
  readonly columns: ReadonlyMap<string, Column>;
  readonly ranks: ReadonlyMap<string, { readonly ranks: Ranks; readonly regionRanks: Ranks | undefined }>;
  /** The regions that ranks are within, as they are written, in the order of the table. */
  readonly regions: readonly string[];
}

/** What the query ranks. */
export const rankingOf = (
  { files: [first], codes, decimals }: PlainTable,
  asked: { readonly measures: readonly Measure[]; readonly ranked: readonly Measure[] },
  rules: Rules,
): PlainRanking => ({
  ...asked,
  columns: codes,
  decimals,
  named: first?.code !== undefined && first.name !== undefined,
  regional: first?.region !== undefined,
  rules,
});

/** The regions as they are written, in the order of the table. */
export const regionsIn = async ({ regional }: PlainRanking, engine: Duckdb): Promise<readonly string[]> =>
  regional ? (await engine.rows(regionsQuery)).map(([region]) => region ?? "") : [];

/** Takes what a query finds of so many units at most. @throws Failure where the methodology cannot be ranked so */
export async function foundBy(
  { text, dens }: PlainQuery,
  { head }: PlainTable,
  asked: PlainRanking,
  regions: readonly string[],
  most: number,
  engine: Duckdb,
): Promise<FoundRanks> {
  const { named, regional } = asked;
  const column = (): Float64Array => new Float64Array(most);
  const [unitCodes, rows, places] = [new Array<string>(most), column(), column()];
  const names = named ? new Array<string>(most) : unitCodes;
  const sums = asked.measures.map(column);
  const ranks = asked.ranked.map(() => ({ ranks: column(), regionRanks: regional ? column() : undefined }));
  const ranked = ranks.flatMap(({ ranks: national, regionRanks }) => [national, ...(regionRanks ? [regionRanks] : [])]);
  const all = [rows, ...(regional ? [places] : []), ...sums, ...ranked];
  let done = 0;
  await engine.each(text, (chunk) => {
    const { rowCount } = chunk;
    const [units, called] = [chunk.getColumnVector(0), named && chunk.getColumnVector(1)];
    for (let i = 0; i < rowCount; i++) {
      const code = String(units.getItem(i));
      unitCodes[done + i] = code;
      // Without a name, a unit is called by its code.
      if (called) names[done + i] = String(called.getItem(i) ?? code);
    }
    for (const [c, into] of all.entries()) numbers(chunk, c + (named ? 2 : 1), done, into);
    done += rowCount;
  });
  const written = regional ? Array.from(places, (place) => regions[place] ?? "") : undefined;
  return {
    units: { ...head.units, codes: unitCodes, names, regions: written },
    rows,
    columns: new Map(
      asked.measures.map(({ code }, i) => [
        code,
        { kind: "fixed", den: dens.get(code) ?? 1n, num: sums[i] ?? column() },
      ]),
    ),
    ranks: new Map(asked.ranked.map(({ code }, i) => [code, ranks[i] ?? { ranks: column(), regionRanks: undefined }])),
    regions,
  };
}
