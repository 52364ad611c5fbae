import type { Measure, Missing, Rules } from "../types/index.ts";
import type { SqlDialect } from "./dialect.ts";

/** What a query is over, and what it ranks. */
export interface QueryOptions {
  readonly dialect: SqlDialect;
  /** The table of scores, `schema.table` too. */
  readonly table: string;
  /** Whether it has a row a value (unit, measure, value) rather than a row a unit. */
  readonly long: boolean;
  /** The column that names or numbers the units. */
  readonly unitColumn: string;
  /** The column of regions to rank in as well. */
  readonly regionColumn: string | undefined;
  /** Codes of the measures that the table holds; left out, every leaf that the ranking needs. */
  readonly columns: readonly string[] | undefined;
  /** Whether the table holds raw figures, of which measures that have a rule are scored. */
  readonly figures?: boolean | undefined;
  /** Decimals that the values of the table have at most. */
  readonly tableDecimals: number;
  /** Last year's table, of the same shape. */
  readonly previousTable: string | undefined;
  /** A table `from`, `to`: which unit goes into which. */
  readonly crosswalkTable: string | undefined;
  /** The column of the crosswalk that holds whole weights; left out, every part counts the same. */
  readonly weightColumn: string | undefined;
  /** Which tables the crosswalk carries; left out, last year's where there is one, else the table. */
  readonly carry: "table" | "previous" | "both" | undefined;
  /** Measures to rank, the one that orders the result first. */
  readonly measures: readonly Measure[];
  readonly missing: Missing;
  readonly rules: Rules;
}
