/** What a reader should know, though nothing is wrong. */

import type { Figure } from "./check.ts";
import type { FittedShare } from "./fit.ts";
import type { Ledger } from "./ledger.ts";
import type { Fraction, MergeRule, Name, Scale, Scheme } from "./model.ts";
import type { Meant, NamedMeasure } from "./problems.ts";

/** A measure whose own values in a file are not those computed from its members, and where they are farthest from them. */
export interface Differing {
  readonly measure: Name;
  readonly units: number;
  readonly unit: string;
  readonly stated: Fraction;
  readonly computed: Fraction;
  /** How many decimals both are shown with. */
  readonly decimals: number;
}

/** A unit whose own value of a measure is not the one computed from its members. */
export interface UnitDiffering {
  readonly unit: string;
  readonly stated: Fraction;
  readonly computed: Fraction;
}

/** What a printed cell would have to be, on its measure's scale. */
export interface FittedCell {
  readonly measure: Name;
  readonly figure: Figure;
  readonly least: Fraction;
  readonly most: Fraction;
}

/** What a reader of a result should know, though nothing is wrong. */
export interface NoteDetails {
  /** What a file says of itself; in Vietnamese too, where it says so: `# note: simulated | vi: mô phỏng`. */
  "file-note": { text: string; vi?: string | undefined };
  /** Keys of the settings file that were used, and headings that it speaks of and no file has. */
  settings: { file: string; keys: readonly string[]; absent: readonly string[] };
  "assumed-weights": { text: Name; methodology: string };
  /** Aggregates taken as given; the units that lack parts, where others have them all. */
  "starts-from": { measures: readonly Name[]; lacking: readonly string[] };
  /** Units whose given value of an aggregate is not what its members, which they have all, come to; the farthest first. */
  "given-differs": { measure: Name; decimals: number; differing: readonly UnitDiffering[] };
  recomputed: { measures: readonly Name[]; differing: readonly Differing[] };
  /** An aggregate of which fewer rows print all members than it has weights, so that these are not settled. */
  "fit-rows": { measure: Name; rows: number; weights: number };
  /** Weights that printed figures rule out: as shares, what is stated, and what they can be. */
  "fit-differs": { measure: Name; differing: readonly FittedShare[] };
  /** A row without which the others fit some weights, and what each of its cells would have to be then. */
  "fit-contradiction": { measure: Name; figure: Figure; cells: readonly FittedCell[] };
  /** Rows that no weights fit together. */
  "fit-together": { measure: Name; figures: readonly Figure[] };
  /** How many measures were scored by the rules of the methodology, from how many raw figures. */
  scored: { measures: number; figures: number };
  /** A measure that is not scored, as the table has some of its raw figures and not the others. */
  unscored: { measure: Name; absent: readonly Name[] };
  /** Measures that a table gives scores and raw figures of. */
  rescored: { measures: readonly Name[]; differing: readonly Differing[] };
  "missing-values": { measure: Name; units: readonly string[] };
  "filled-missing": { missing: "zero" | "rescale"; cells: number };
  "absent-measures": { missing: "zero" | "rescale"; measures: readonly Name[] };
  /** `shares`: whether the crosswalk gives parts of units to several others; `year`: that of the table, beside others. */
  merged: { from: Scheme; to: Scheme; by: MergeRule; own: boolean; shares: boolean; year?: number | undefined };
  inherited: { from: Scheme; to: Scheme };
  /** A merge rule that was stated, where nothing was merged on the list that is shown. */
  "unused-merge": { merge: string; to: Scheme };
  "missing-parts": { units: readonly { readonly unit: string; readonly parts: readonly string[] }[] };
  "dropped-ranks": { file: string; columns: readonly string[] };
  "other-years": { file: string; columns: readonly string[] };
  "carried-previous": { year: number | undefined; from: Scheme; to: Scheme };
  "editions-differ": { years: readonly (number | undefined)[]; methodologies: readonly string[] };
  "different-units": { years: readonly (number | undefined)[]; units: readonly number[] };
  "year-overridden": { file: string; named: number; year: number };
  /** The year that a file's folder states, as its name states none; and one that is not that of the file. */
  "folder-year": { file: string; year: number };
  "folder-differs": { file: string; folder: number; year: number };
  /** Cells such as `45%` in columns of points; the first of them, and the maximum that it is a share of. */
  "percent-shares": { file: string; measures: readonly NamedMeasure[]; found: string; max: number };
  "scale-doubtful": { file: string; scale: Scale; most: 1 | 100 };
  appeared: { year: number | undefined; units: readonly string[] };
  vanished: { year: number | undefined; units: readonly string[] };
  /** Units that only one of two years has, and that may be the same. */
  "perhaps-same": {
    years: readonly (number | undefined)[];
    pairs: readonly { readonly old: string; readonly now: string }[];
  };
  /** Units of one code in two years whose names differ. */
  "renamed-units": {
    years: readonly (number | undefined)[];
    pairs: readonly { readonly code: string; readonly old: string; readonly now: string }[];
  };
  "mixed-lists": { unit: string; old: number; oldOf: Scheme; now: number; nowOf: Scheme; like: number };
  /** `absent`: the units of the list that the file does not have. */
  partial: { units: number; of: number; absent: readonly string[] };
  "unused-columns": { file: string; columns: readonly string[]; meant: readonly Meant[] };
  /** Empty cells of a column that hold what stands above them; the texts that do. */
  "filled-cells": { file: string; heading: string; values: readonly string[] };
  /** Lists side by side: one list in parts, or lists of several measures; the columns that name their units. */
  "lists-joined": { file: string; are: "parts" | "measures"; columns: string };
  /** A table whose rows are measures, and whose columns are units, or years of one unit. */
  /** A table whose rows are measures; of units with several scores each, the one that is read. */
  "turned-table": { file: string; of: "unit" | "year"; unit: string; score: string | undefined };
  /** Sheets of one unit each: the column that they are read by, and whose score it is. */
  "unit-sheets": { units: readonly string[]; column: string; basis: "self" | "assessed" | undefined };
  /** Units whose sheets lack measures that are read of the sheets. */
  "sheets-lack": { units: readonly { readonly unit: string; readonly measures: readonly Name[] }[] };
  /** The differences that a sheet prints, and those of its scores: their sums, and the components where they differ. */
  "printed-differences": {
    count: number;
    printed: Fraction;
    computed: Fraction;
    differing: readonly { readonly measure: Name; readonly printed: Fraction; readonly computed: Fraction }[];
    decimals: number;
  };
  /** Components that have 0 because evidence is to be added. */
  unproven: { units: readonly { readonly unit: string; readonly components: number }[] };
  /** Rows of units without any figure that is read. */
  "silent-rows": { file: string; rows: readonly { readonly line: number; readonly label: string }[] };
  "skipped-rows": { file: string; rows: readonly { readonly line: number; readonly label: string }[] };
  /** Rows that are left out because the user says that they are no units. */
  "stated-rows": { file: string; rows: readonly { readonly line: number; readonly label: string }[] };
  "doubtful-rows": { file: string; rows: readonly { readonly line: number; readonly label: string }[] };
  /** Cells of a workbook that are read though they are hidden: rows by number, columns by letters, or a whole sheet. */
  "hidden-cells": { file: string; sheet: boolean; rows: readonly number[]; columns: readonly string[] };
  "error-cells": { file: string; cells: readonly { readonly cell: string; readonly text: string }[] };
  "other-sheets": { file: string; read: readonly string[]; sheets: readonly string[] };
  "macros-ignored": { file: string };
  "links-stored": { file: string };
  /** What a file did not tell of a methodology made from it. */
  "draft-weights": { file: string };
  "draft-shares": { file: string };
  "draft-maxima": { max: Fraction; measures: readonly string[] };
  "draft-points": { measure: string; stated: Fraction; sum: Fraction };
  "draft-codes": { file: string };
  "draft-names": { file: string };
  /** Scores that units gave themselves: left for assessed ones, or drafted for want of them. */
  "draft-own-left": { file: string; columns: readonly string[] };
  "draft-own": { file: string; columns: readonly string[] };
  "draft-left": { file: string; columns: readonly string[] };
  /** What became of every column and row of a file. */
  ledger: Ledger;
}

export type NoteKind = keyof NoteDetails;

export interface Note<K extends NoteKind = NoteKind> {
  readonly kind: K;
  readonly details: NoteDetails[K];
}
