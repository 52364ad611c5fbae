/** What can be wrong with units, their names and codes. */

import type { Scheme } from "./model.ts";

export interface UnitProblems {
  /** `became`: names of what a province of before became. */
  "unknown-unit": {
    found: string;
    scheme: Scheme | "63 or 34";
    suggestions: readonly string[];
    became: readonly string[];
  };
  /** `became`: the new unit that one of the older list is part of. */
  "unknown-named-unit": { found: string; suggestions: readonly string[]; became: string | undefined };
  /** A name that is asked for, the units that have it, and codes of some, which are names where there are no codes. */
  "name-of-several": { found: string; candidates: readonly string[]; codes: readonly string[] };
  "ambiguous-unit": { found: string; candidates: readonly string[] };
  /** Of two sheets of a workbook, the names of both. */
  "duplicate-unit": { found: string; first: string; sheets: readonly string[] };
  /**
   * A unit of one year that could be several of the other; years are undefined where they are not known. `beside`: units
   * of another kind that have the same name, where one of the two does not say its kind.
   */
  "unit-unclear": {
    found: string;
    year: number | undefined;
    candidates: readonly string[];
    other: number | undefined;
    beside: readonly { readonly unit: string; readonly year: number | undefined }[];
  };
  /** The two units of a code, and the code, empty for none, that one of their names has in the year `of`. */
  "codes-moved": {
    code: string;
    was: string;
    is: string;
    name: string;
    moved: string;
    units: number;
    year: number | undefined;
    other: number | undefined;
    of: number | undefined;
  };
  "no-common-unit": { first: string; second: string; year: number | undefined; other: number | undefined };
  "missing-unit": object;
  /** Of a row in long form. */
  "missing-measure": object;
  /** Weights of merged means are tried where no unit is merged. */
  "nothing-merged": object;
  "label-too-long": { limit: number; found: string };
  "row-unclear": { found: string };
  /** A row whose figures are the sum or mean of those of `rows` others: of all, of those below it or above it. */
  /** A row called like another and a word that tells of another version of it. */
  "row-version": { found: string; of: string; line: number };
  "row-is-sum": { found: string; is: "sum" | "mean"; of: "others" | "below" | "above"; rows: number };
  "row-absent": { option: string; found: string };
  "code-name-disagree": { code: string; codeMeans: string; name: string; nameCode: string; scheme: Scheme };
  /** The files of a command that names no unit before them. */
  "unit-needed": { files: readonly string[] };
  /** A rank that is aimed at, and how many units have one. */
  /** The maximum is that of a score. */
  "rank-beyond": { rank: number; units: number; max: number };
  "files-needed": { unit: string | undefined };
}
