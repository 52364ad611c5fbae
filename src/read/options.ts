import type { Methodology, Scale, Scheme } from "../types/index.ts";
import type { Encoding } from "./file/encoding.ts";
import type { FolderYears } from "./file/year-in-folder.ts";
import type { DecimalSign } from "./table/number.ts";

/** What a user may state about a file, where it cannot tell. */
export interface ReadOptions {
  readonly scheme?: Scheme | undefined;
  readonly year?: number | undefined;
  /** The years that the folders of files state, for files that state none themselves. */
  readonly folderYears?: FolderYears | undefined;
  /** Whether every year is read that headings state, and not only that of the file's name. */
  readonly everyYear?: boolean | undefined;
  /** What the user says that columns hold, by their headings: `measure`, `measure:rank:2021`, `unit`, `ignore` … */
  readonly column?: Readonly<Record<string, string>> | undefined;
  /** Names of rows that are units, though they read like means, sums or groups. */
  readonly unit?: readonly string[] | undefined;
  /** Names of rows that are no units. */
  readonly notUnit?: readonly string[] | undefined;
  /** The score that the sheet of one unit is read by: `own`, `assessed`, or its heading; left out, the assessed one. */
  readonly basis?: string | undefined;
  readonly methodology?: Methodology | undefined;
  readonly scale?: Scale | undefined;
  readonly delimiter?: string | undefined;
  readonly decimal?: DecimalSign | undefined;
  readonly encoding?: Encoding | undefined;
  /** The sheet of a workbook to read, by its name or number. */
  readonly sheet?: string | undefined;
  /** The sheet to read where the workbook has one of that name. */
  readonly preferredSheet?: string | undefined;
}

/** How published tables are to be read. */
export interface PublishedOptions extends ReadOptions {
  /** The measure that a plain `rank` column ranks; else the methodology's total. */
  readonly by?: string | undefined;
  /** The year of figures that tell none. */
  readonly otherwise?: number | undefined;
}
