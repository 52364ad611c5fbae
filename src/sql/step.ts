import type { Methodology } from "../types/index.ts";
import type { Speech } from "./dialect.ts";
import type { QueryOptions } from "./options.ts";
import type { Numerator, Plan } from "./plan.ts";

/** A named step of a query. */
export interface QueryStep {
  readonly name: string;
  /** What it does, for the reader of the query. */
  readonly comment: string;
  readonly text: string;
}

/** What the steps over one table share. */
export interface Scope {
  readonly methodology: Methodology;
  readonly plan: Plan;
  readonly options: QueryOptions;
  readonly speech: Speech;
  /** Before the names of steps: `previous_` for last year's table. */
  readonly prefix: string;
  readonly table: string;
  /** Whether the crosswalk carries this table. */
  readonly merged: boolean;
  /** Columns of the weighted table that go along to the ranks. */
  readonly beside?: readonly string[];
}

/** Columns that hold no measure. */
export const OWN_COLUMNS = ["unit", "region", "weight", "parts", "part"] as const;

/** A select over several lines. */
export const select = (columns: readonly string[], from: string): string =>
  `  SELECT\n${columns.map((column) => `    ${column}`).join(",\n")}\n  ${from}`;

/** A table, `schema.table` too. */
export const tableName = (name: string, { quote }: Speech): string => name.split(".").map(quote).join(".");

/** Stops the query with a text, where a text would stand. */
export const stopText = (text: string, { stop, text: type }: Speech): string => `CAST(${stop(text)} AS ${type})`;

/** What the table holds. */
export const starts = (plan: Plan): readonly Numerator[] => [...plan.values()].filter(({ level }) => level === 0);

/** A whole number of units of 10^−decimals: 12345 with 4 is 1.2345. */
export function decimal(whole: bigint, decimals: number): string {
  const digits = whole.toString().padStart(decimals + 1, "0");
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
