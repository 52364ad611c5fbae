import type { Note, Place } from "../../types/index.ts";
import type { Merged } from "./workbook/sheet.ts";

/** A row of cells, and the line it begins on. */
export interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/** Called for every row that has anything, with its cells and the line it begins on. */
export type Visit = (cells: readonly string[], line: number) => void;

/** One way to tell the cells of a file apart: in a text by a delimiter, in a workbook as they are. */
export interface RowForm {
  /** Empty in a workbook. */
  readonly delimiter: string;
  /** The first rows, at most so many, to see what the file is like. */
  readonly firstRows: (most: number) => readonly Row[];
  /** All rows of a file whose headings stand on the line `head`. @throws Failure where a row cannot be read */
  readonly eachRow: (head: number, visit: Visit) => void;
}

/** A line that begins with # and is left out. */
export interface Comment {
  readonly line: number;
  readonly text: string;
}

/** What is known of the cells of a sheet beside their texts; each is worked out when it is asked for. */
export interface SheetFacts {
  /** The workbook as messages call it. */
  readonly file: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly merged: () => readonly Merged[];
  /** Whether a cell is a text in which a decimal sign may stand, as in a text file, and no stored number. */
  readonly isTyped: (line: number, column: number) => boolean;
  /** The decimals that a whole number is shown with. */
  readonly zeros: (line: number, column: number) => number;
  /** Whether a cell is part of a merged one and not its first. */
  readonly isCovered: (line: number, column: number) => boolean;
  /** The cells of a row, where a merged one from above goes on in it with the text of that. */
  readonly filled: (cells: readonly string[], line: number) => readonly string[];
  /** What is to be said of the sheet where it is read. */
  readonly said: () => readonly Note[];
}

/** Where in the file the cells of rows stand that were brought into another shape. */
export interface CellOrigin {
  /** The place of a cell, or of a whole row, by the line that its row is visited with and its column from 1. */
  readonly placeOf: (line: number, column: number | undefined) => Pick<Place, "line" | "column">;
  /** The columns of the file, from 1, whose cells stand in a column. */
  readonly columnsOf: (column: number) => readonly number[];
}

/** A table as it stands in a file, before it is known what its columns hold. */
export interface RowSource {
  /** How messages call it. */
  readonly file: string;
  readonly encoding: string;
  /** The texts of the comment lines `# note: …`. */
  readonly notes: readonly string[];
  /** All other comment lines. */
  readonly comments: readonly Comment[];
  /** The ways in which its cells may be told apart, the likeliest first. */
  readonly forms: readonly RowForm[];
  /** What only a sheet of a workbook has. */
  readonly sheet?: SheetFacts;
  /** What the unit of a sheet of one unit is called; left out, as the file. */
  readonly unit?: string | undefined;
  /** Left out where rows are visited as they stand in the file. */
  readonly origin?: CellOrigin | undefined;
}

/** Makes places in a file of the lines that rows are visited with, and of columns from 1. */
export const placesIn =
  ({ file, origin }: Pick<RowSource, "file" | "origin">) =>
  (line: number, column?: number): Place => ({ file, ...(origin?.placeOf(line, column) ?? { line, column }) });
