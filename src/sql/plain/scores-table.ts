import { MISSING_SIGNS } from "../../core/missing.ts";
import { DIALECTS } from "../dialect.ts";
import { literal } from "../literal.ts";
import type { PlainCells, ScoreCells } from "./cells.ts";
import { isGrouped, isOdd, type RowPatterns, withBareLabel } from "./odd-row.ts";

const { quote } = DIALECTS.duckdb;

/** The rows of a text, every cell a text, nothing guessed. */
export const csvRows = (path: string, delimiter: string, columns: number): string => {
  const names = Array.from({ length: columns }, (_, i) => `'c${i}': 'VARCHAR'`);
  return [
    `read_csv(${literal(path)}, auto_detect = false, header = false, skip = 1, delim = ${literal(delimiter)}, quote = '"'`,
    `escape = '"', nullstr = [${MISSING_SIGNS.map(literal).join(", ")}], columns = {${names.join(", ")}})`,
  ].join(", ");
};

/** The same, which keeps a list of the rows that cannot be told apart. */
export const withRejects = (rows: string): string => rows.replace(/\)$/, ", store_rejects = true)");

export const parquetRows = (path: string): string => `read_parquet(${literal(path)})`;

/** Whether the table may hold its scores in four bytes each. */
export const isNarrow = (most: readonly bigint[]): boolean => most.every((one) => one < 2n ** 31n);

/** The table of all files: a row a unit, scores as whole numbers in units of the last decimal, and whether a row is odd. */
export const scoresTable = (codes: readonly string[], regional: boolean, narrow: boolean): string => {
  const scores = codes.map((code) => `${quote(`score ${code}`)} ${narrow ? "INTEGER" : "BIGINT"}`);
  const labels = ["unit VARCHAR", "name VARCHAR", ...(regional ? ["region VARCHAR"] : []), "same VARCHAR"];
  return `CREATE OR REPLACE TEMP TABLE scores (${[...labels, ...scores, "odd BOOLEAN", "grouped BOOLEAN"].join(", ")})`;
};

/** Puts the rows of a file into it. */
export function insert(cells: PlainCells, codes: readonly string[], decimals: number, patterns: RowPatterns): string {
  const { from, cell, code, name, region, same, scores } = cells;
  const unit = code ?? name ?? 0;
  const labels = [
    `${cell(unit)} AS unit`,
    `${code !== undefined && name !== undefined ? cell(name) : "NULL"} AS name`,
    ...(region === undefined ? [] : [`${cell(region)} AS region`]),
    `${same.length === 0 ? "NULL" : `concat_ws('/', ${same.map((at) => `coalesce(${cell(at)}, '')`).join(", ")})`} AS same`,
  ];
  const wholes = codes.map((one) => {
    const found = scores.find((score) => score.code === one);
    return `${found === undefined ? "NULL" : whole(cell(found.column), found, decimals, cells)} AS ${quote(`score ${one}`)}`;
  });
  const outer = ["unit", "name", ...(region === undefined ? [] : ["region"]), "same"];
  const held = codes.map((one) => quote(`score ${one}`));
  const given = scores.map(({ column }, i) => `${cell(column)} AS given${i}`);
  const besides = [`${cell(0)} AS first`, ...cells.beside.map((column, i) => `${cell(column)} AS beside${i}`)];
  const rows = `SELECT ${[...labels, ...wholes, ...given, ...besides].join(", ")} FROM ${from}`;
  return [
    "INSERT INTO scores SELECT",
    `${[...outer, ...held].join(", ")}, coalesce(${isOdd(cells, decimals, patterns)}, true), ${isGrouped(patterns)}`,
    `FROM (${withBareLabel(rows, cells, patterns)})`,
  ].join(" ");
}

/** A cell as a whole number in units of the last decimal; NULL where it is missing or no number of that width. */
function whole(cell: string, { most }: ScoreCells, decimals: number, { decimalSign }: PlainCells): string {
  const pointed = decimalSign === "comma" ? `replace(${cell}, ',', '.')` : cell;
  const digits = Math.max(most.toString().length, decimals + 1);
  const held = `TRY_CAST(${pointed} AS DECIMAL(${digits}, ${decimals}))`;
  return `TRY_CAST(${held} * ${10n ** BigInt(decimals)} AS ${isNarrow([most]) ? "INTEGER" : "BIGINT"})`;
}

/** The table of regions and their places in the order of their first rows. */
export const regionsTable = [
  "CREATE OR REPLACE TEMP TABLE regions AS",
  "SELECT region, row_number() OVER (ORDER BY min(rowid)) - 1 AS place FROM scores GROUP BY region",
].join(" ");

export const regionsQuery = "SELECT region FROM regions ORDER BY place";
