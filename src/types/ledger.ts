/** What a reading made of a file: its form, and what became of every column and of every row. */

import type { FigureKind } from "./check.ts";

/** What a column holds by its heading. */
export type ColumnRole =
  | "unit"
  | "code"
  | "region"
  | "year"
  | "scheme"
  | "parts"
  | "inherited"
  | "kind"
  | "measure"
  | "value"
  | "number"
  | "figure"
  /** The units that the rows' units lie in, or their names in another language. */
  | "beside";

/** What the heading of a column speaks of that is not understood as a whole, or states nothing that is of use. */
export type ColumnStates = "score" | "rank" | "change" | "other";

/**
 * What became of a column: its cells are `used`; it is set `aside`, known and of no use to the command (row numbers,
 * printed ranks where ranks are computed); it is `ignored`, as the user said; or it is `unread`, not understood.
 */
export type ColumnFate = "used" | "aside" | "ignored" | "unread";

/** A column of a file and what became of it. */
export interface ColumnEntry {
  /** Counted from 1; where rows are measures, the line. */
  readonly column: number;
  readonly heading: string;
  readonly fate: ColumnFate;
  /** What it holds; undefined where its heading is not understood. */
  readonly role: ColumnRole | undefined;
  /** Code of the measure that its heading names. */
  readonly measure: string | undefined;
  /** The kind of figure that its heading states. */
  readonly kind: FigureKind | undefined;
  /** What its heading speaks of, where it is not understood as a whole. */
  readonly states: ColumnStates | undefined;
  /** Year that its heading states. */
  readonly year: number | undefined;
  /** Cells in rows of units that hold anything, and those that hold a figure; counted where the column is unread. */
  readonly cells: number;
  readonly figures: number;
}

/** Why a row is not among the units: it is not one, it reads like a sum or mean, it has no figures, or the user said so. */
export type RowFate = "no-unit" | "doubtful" | "no-figures" | "stated";

/** A row that was left out. */
export interface RowEntry {
  readonly line: number;
  readonly label: string;
  readonly fate: RowFate;
}

/** A measure of a file with a row a value whose values are not read: nobody knows it, or it is of no use to the command. */
export interface UnreadMeasure {
  readonly measure: string;
  /** Where its first value stands; where rows are measures, the line alone. */
  readonly line: number;
  readonly fate: Exclude<ColumnFate, "used">;
  /** The kind of figure that its rows state, where they are understood. */
  readonly kind: FigureKind | undefined;
  /** What its rows speak of, where they are not understood as a whole. */
  readonly states: ColumnStates | undefined;
  readonly figures: number;
}

/** All of it for one file. */
export interface Ledger {
  readonly file: string;
  readonly encoding: string;
  readonly delimiter: string;
  /** Undefined where no cell needed it. */
  readonly decimal: "point" | "comma" | undefined;
  /** The cell that settled the decimal sign, and where it is. */
  readonly evidence: string;
  /** The line of the headings. */
  readonly line: number;
  readonly columns: readonly ColumnEntry[];
  readonly measures: readonly UnreadMeasure[];
  /** How many rows were rows of units. */
  readonly units: number;
  readonly rows: readonly RowEntry[];
  /** Labels of rows that the user called units, or called none, and headings that the user said something of. */
  readonly stated: readonly string[];
}
