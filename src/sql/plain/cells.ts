/** Where a file's cells come from, and which of them are what. */
export interface PlainCells {
  /** A table function that gives the rows in their order, every cell as text. */
  readonly from: string;
  /** The cell of a column, counted from 0, as an expression. */
  readonly cell: (column: number) => string;
  readonly code: number | undefined;
  readonly name: number | undefined;
  readonly region: number | undefined;
  /** Columns that hold the same text in every row, such as a year. */
  readonly same: readonly number[];
  readonly scores: readonly ScoreCells[];
  /** Columns right of a score that may hold its decimals, where the commas between cells are decimal commas too. */
  readonly beside: readonly number[];
  readonly decimalSign: "point" | "comma" | undefined;
}

/** A column of scores. */
export interface ScoreCells {
  readonly column: number;
  readonly code: string;
  /** The largest value, in units of the last decimal. */
  readonly most: bigint;
}
