import { DIALECTS } from "../dialect.ts";
import { isOddLabel, type RowPatterns } from "./odd-row.ts";

const { quote } = DIALECTS.duckdb;

/** Rows that must be looked at, at most so many. */
export const oddQuery = (most: number): string => `SELECT rowid FROM scores WHERE odd LIMIT ${most}`;

/** Rows of a region that must be looked at, at most so many. */
export const oddRegionsQuery = (most: number, patterns: RowPatterns): string => {
  const odd = `SELECT region FROM regions WHERE ${isOddLabel("region", patterns)}`;
  return `SELECT rowid FROM scores WHERE region IN (${odd}) LIMIT ${most}`;
};

/** Some rows: row, unit, name, region and scores. */
export const rowsQuery = (rows: readonly number[], codes: readonly string[], regional: boolean): string => {
  const columns = [
    "rowid",
    "unit",
    "name",
    regional ? "region" : "NULL",
    ...codes.map((code) => quote(`score ${code}`)),
  ];
  return `SELECT ${columns.join(", ")} FROM scores WHERE rowid IN (${rows.join(", ")}) ORDER BY rowid`;
};

/** How many texts the columns have that hold one text. */
export const sameQuery = "SELECT count(DISTINCT same) FROM scores";

/** Rows whose unit is there twice; a name is the same however it is capitalised. */
export const twinsQuery = (coded: boolean, most: number): string => {
  const key = coded ? "unit" : "lower(unit)";
  return `SELECT rowid FROM scores WHERE ${key} IN (SELECT ${key} FROM scores GROUP BY 1 HAVING count(*) > 1) ORDER BY rowid LIMIT ${most}`;
};

/** How many different units there are among how many rows. */
export const unitsQuery = (coded: boolean): string =>
  `SELECT count(DISTINCT ${coded ? "unit" : "lower(unit)"}), count(*) FROM scores`;

/** Rows called like groups of the others, where most are called otherwise. */
export const groupedQuery = (most: number): string =>
  `SELECT rowid FROM scores WHERE grouped AND (SELECT 2 * count(*) FILTER (WHERE grouped) <= count(*) FROM scores) LIMIT ${most}`;
