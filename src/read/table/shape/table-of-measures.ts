import type { ScoreBasis } from "../heading/role.ts";

/** What a column holds of a table whose rows are measures. */
export type TurnedIs =
  | "unit"
  | "year"
  | "score"
  /** The score of the year before. */
  | "before"
  | "max"
  | "state"
  | "change"
  | "aside"
  | "figures"
  | "text"
  | "ignored";

/** A column right of the measures. */
export interface TurnedColumn {
  /** Counted from 0. */
  readonly i: number;
  readonly heading: string;
  readonly is: TurnedIs;
  /** Of a score: whose it is, where the heading says so. */
  readonly basis: ScoreBasis | undefined;
  /** Of a year, or a score that states one. */
  readonly year: number | undefined;
  /** The unit whose score it is, and what is said of it besides, where headings over two rows say so. */
  readonly of?: { readonly unit: string; readonly said: string };
}

/** A table whose rows are measures, as it stands in a file. */
export interface TurnedTable {
  /** The line of the headings, and that of their second row. */
  readonly line: number;
  readonly last: number;
  readonly headings: readonly string[];
  /** Columns, from 0, that name the measures: by code, by name, or by both. */
  readonly labels: readonly number[];
  readonly columns: readonly TurnedColumn[];
  /** How many of the rows are measures that are known. */
  readonly known: number;
}
