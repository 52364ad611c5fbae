import { DIALECTS } from "../../src/sql/dialect.ts";
import type { QueryOptions } from "../../src/sql/options.ts";
import { planOf } from "../../src/sql/plan.ts";
import type { Scope } from "../../src/sql/step.ts";
import type { Methodology, Rules } from "../../src/types/index.ts";
import { leaf, method, sum } from "../methods.ts";

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

/** The steps over one table of two indices, printed with one decimal. */
export function scopeOf(
  rules: Partial<Rules> = {},
  regionColumn?: string,
  missing: "unranked" | "rescale" = "unranked",
): Scope {
  const methodology = method([leaf("a"), leaf("b"), sum("total", { a: 3, b: 1 })]);
  const options = queryOptions(methodology, {
    missing,
    regionColumn,
    rules: { decimals: 1, ties: "competition", rankOn: "printed", ...rules },
  });
  return queryScope(methodology, options);
}

/** The steps over one table of a methodology. */
export function queryScope(methodology: Methodology, more: Partial<QueryOptions> = {}): Scope {
  const options = queryOptions(methodology, more);
  return {
    methodology,
    plan: planOf(methodology, options),
    options,
    speech: DIALECTS.duckdb,
    prefix: "p_",
    table: "t",
    merged: false,
  };
}
