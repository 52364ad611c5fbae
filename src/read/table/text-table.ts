import type { Note, Problem } from "../../types/index.ts";
import type { ReadOptions } from "../options.ts";
import type { CellGatherer } from "./column-builder.ts";
import type { Headings } from "./headings.ts";
import type { Limit } from "./limits.ts";

/** The rows of one year on one list, as they stand in the files: names and codes are still text. */
export interface TextTable {
  readonly year: number | undefined;
  readonly scheme: string | undefined;
  readonly long: boolean;
  /** Whether the values of a unit may stand in several rows. */
  readonly split: boolean;
  readonly names: string[];
  readonly codes: string[];
  readonly regions: string[];
  /** The texts that many rows have, such as those of regions. */
  readonly shared: Map<string, string>;
  readonly parts: string[];
  readonly inherited: string[];
  /** The files, each with its first row. */
  readonly files: { readonly file: string; readonly from: number }[];
  readonly lines: number[];
  readonly columns: Map<string, CellGatherer>;
  /** The columns of the file, from 1, that measures were read from. */
  readonly columnAt: Map<string, number>;
  readonly notes: Note[];
  /** Empty cells of regions of which it cannot be told whether those above hold for them. */
  readonly unclearRegions: Problem[];
}

/** A group that has no rows yet. */
export const emptyGroup = (
  year: number | undefined,
  scheme: string | undefined,
  long: boolean,
  split: boolean,
): TextTable => ({
  year,
  scheme,
  long,
  split,
  names: [],
  codes: [],
  regions: [],
  parts: [],
  inherited: [],
  files: [],
  lines: [],
  shared: new Map(),
  columns: new Map(),
  columnAt: new Map(),
  notes: [],
  unclearRegions: [],
});

/** The file of a row. */
export const fileOfRow = ({ files }: TextTable, row: number): string | undefined =>
  files.findLast(({ from }) => from <= row)?.file;

/** What reading several files has in common. */
export interface TextReading {
  readonly options: ReadOptions;
  readonly headings: Headings;
  readonly limits: ReadonlyMap<string, Limit>;
  readonly groups: Map<string, TextTable>;
  /** The years that headings and rows state, where one is asked for. */
  readonly years: Set<number>;
  readonly problems: Problem[];
}
