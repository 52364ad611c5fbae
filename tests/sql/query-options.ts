import type { QueryOptions } from "../../src/sql/options.ts";
import type { Methodology } from "../../src/types/index.ts";

/** What a query of a methodology's totals is asked for, over a table of two decimals, unless said otherwise. */
export const queryOptions = (methodology: Methodology, more: Partial<QueryOptions> = {}): QueryOptions => ({
  dialect: "duckdb",
  table: "scores",
  long: false,
  unitColumn: "unit",
  regionColumn: undefined,
  columns: undefined,
  tableDecimals: 2,
  previousTable: undefined,
  crosswalkTable: undefined,
  weightColumn: undefined,
  carry: undefined,
  measures: methodology.measures.filter(({ kind }) => kind === "total"),
  missing: "unranked",
  rules: { decimals: 4, ties: "competition", rankOn: "printed" },
  ...more,
});
