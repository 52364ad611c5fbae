import type { FigureKind } from "./check.ts";
import type { EngineProblems } from "./engine-problems.ts";
import type { FileProblems } from "./file-problems.ts";
import type { Division, Fraction, Lang, Name, Scheme } from "./model.ts";
import type { RuleFault } from "./score.ts";
import type { ShapeProblems } from "./shape-problems.ts";
import type { TableProblems } from "./table-problems.ts";
import type { UnitProblems } from "./unit-problems.ts";

/** Where in a file a problem is; `column` counts cells from 1. */
export interface Place {
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly unit?: string | undefined;
}

/** Everything that can be wrong, and what must be known to say it. */
export interface ProblemDetails extends EngineProblems, FileProblems, ShapeProblems, TableProblems, UnitProblems {
  "option-twice": { option: string };
  "merge-unknown": { found: string; rules: readonly string[] };
  "bad-option": { option: string; found: string; expected: string };
  /**
   * A measure that no weights make: an indicator, or one taken as given, since the table has no column of the members
   * `absent`, or no value of every member for `units`.
   */
  "no-weights": { measure: Name; indicator: boolean; absent: readonly Name[]; units: readonly string[] };
  /** The results hold nothing that the chart could show. */
  "chart-empty": { chart: string };
  "no-measure-column": {
    found: string;
    measures: readonly NamedMeasure[];
    meant: readonly Meant[];
    /** Columns of values that speak of no measure: the only one, or one a year. */
    values: readonly { readonly column: string; readonly meaning: string }[];
    /** The first and last line of headings that stand in several. */
    lines?: readonly [number, number];
  };
  /** Scores of other years alone, where columns that are not understood may hold those of the file's own. */
  "other-years-only": {
    columns: readonly string[];
    /** The year of these, where it is known. */
    of: number | undefined;
    /** Whether they state it, or only say `the year before`. */
    stated: boolean;
    measure: NamedMeasure;
    unread: readonly string[];
    /** The year that the first of these states. */
    later: number | undefined;
  };
  /**
   * `columns`: their places, counted from 1, where a user can say what they hold; `dated`: what they may be meant to be,
   * where their headings differ in two digits alone.
   */
  "duplicate-column": {
    first: string;
    second: string;
    columns: readonly [number, number] | undefined;
    dated: readonly string[];
  };
  "column-meaning": { heading: string; found: string; expected: string; kinds: string };
  "column-absent": { heading: string; found: string };
  /** `year`: the year that a number in brackets may mean; `of`: whether the heading is of a column of one measure, or of values of several. */
  "heading-scale": {
    heading: string;
    stated: number | "%";
    measure: Name;
    max: number;
    of: "measure" | "values";
    year: number | undefined;
  };
  "not-a-figure": { measure: Name; kind: FigureKind; found: string };
  "not-a-number": { measure: Name; max: number; found: string };
  "percent-mixed": { measure: Name; max: number; found: string; count: number; cells: number };
  "share-unclear": { measure: Name; max: number; found: string };
  "number-too-long": { measure: Name; limit: number; found: string };
  "out-of-range": { measure: Name; max: number; found: string; scaleHint: boolean };
  "decimal-contradictory": {
    found: string;
    first: string;
    firstLine: number;
    firstColumn: number;
    /** The sign that the user stated; without it the first cell decided. */
    stated: "point" | "comma" | undefined;
  };
  "decimal-ambiguous": { found: string; cells: number };
  "scheme-mixed": { old: string; oldLine: number; young: string; youngLine: number };
  "scheme-unknown": { units: number };
  "year-unknown": object;
  "year-invalid": { found: string };
  /** Columns of figures of no year beside dated ones, with the codes of their measures; none where rows are of no year. */
  "figures-undated": {
    columns: readonly { readonly column: string; readonly code: string }[];
    years: readonly number[];
  };
  /** The years that the folders of a file state, which itself states none. */
  "folder-years": { years: readonly number[] };
  "year-absent": { year: number; years: readonly number[] };
  "several-years": { found: string };
  "several-schemes": object;
  "scheme-invalid": { found: string };
  "no-edition": { year: number; found: string; nearest: string };
  "duplicate-value": { measure: Name };
  "unknown-measure": { found: string; measures: readonly NamedMeasure[]; option: string };
  "scenario-measure": { methodology: string; measure: NamedMeasure; measures: readonly NamedMeasure[] };
  /** An alternative that is named twice, or a methodology that is the table's own. */
  "alternative-twice": { option: "scenario" | "vary"; found: string; own: boolean };
  "unknown-region": { found: string; expected: string; names: readonly string[] };
  "measure-absent": {
    measure: Name;
    lacking: readonly NamedMeasure[];
    meant: readonly Meant[];
    /** Columns of the file that were not read. */
    unused: readonly string[];
  };
  "fit-absent": { methodology: string };
  "missing-value": { measure: Name };
  "not-weighted-mean": { measure: Name };
  "too-many-scenarios": { found: number; limit: number };
  "figure-not-a-number": { figure: Name; found: string };
  "unknown-word": { figure: Name; found: string; words: readonly string[] };
  "score-beyond": { measure: Name; found: Fraction; most: Fraction };
  "score-over-zero": { measure: Name; found: Fraction; zeroHint: boolean };
  "score-outside": { measure: Name; found: Fraction; least: Fraction; most: Fraction };
  "score-step": { measure: Name; found: Fraction };
  "score-log": { measure: Name; found: Fraction };
  "score-alike": { measure: Name; found: Fraction };
  "score-over-max": { unit: string; measure: Name; score: Fraction; max: Fraction };
  "mean-negative": { measure: Name; member: Name; mean: "geometric" | "harmonic"; found: Fraction };
  "division-absent": { division: Division; scheme: Scheme };
  "cannot-carry": { from: Scheme; to: Scheme };
  "methodology-unknown": { found: string; expected: string };
  /** The reason is what the reader of JSON calls the fault. */
  "not-json": { reason: string };
  "key-twice": { key: string; first: number };
  "number-limit": { found: string; digits: number; exponent: number };
  "methodology-shape": { at: string; expected: string; found: string };
  "years-reversed": { first: number; last: number };
  "unknown-member": { measure: string; member: string };
  "too-many-levels": { limit: number; found: number };
  "member-circle": { path: readonly string[] };
  "max-unclear": { measure: string };
  "reach-over-max": { measure: string; reach: Fraction; max: Fraction };
  "weight-negative": { measure: string; member: string; found: number };
  "weights-all-zero": { measure: string };
  "weight-sign": { measure: string };
  "weight-below-zero": { measure: Name };
  "figure-unknown": { measure: string; figure: string };
  "rule-fault": { measure: string; fault: RuleFault };
  "duplicate-code": { code: string };
  "measures-alike": { measure: string; heading: string; other: string; otherHeading: string };
  "missing-name": { measure: string; lang: Lang };
  "unreachable-leaf": { measure: string };
  "years-out-of-order": { years: readonly (number | undefined)[] };
  "year-twice": { year: number | undefined };
  "too-few-years": { found: number };
  "no-common-measure": { years: readonly (number | undefined)[] };
  "list-needed": object;
  "same-list": { scheme: Scheme };
  "table-columns": { expected: string; found: string };
  /** Two columns of a small table that could each be the one that it needs. */
  "column-unclear": { column: string; first: string; second: string };
  "weight-invalid": { found: string };
  "weight-absent": { unit: string };
  "sum-over-max": { unit: string; measure: Name; sum: Fraction; max: Fraction };
  "weight-twice": { code: string; first: number };
  "crosswalk-twice": { from: string; to: string };
  "crosswalk-name": { to: string; first: string; line: number; second: string };
  "crosswalk-empty": { column: string };
  "crosswalk-mixed": { old: string; now: string };
  "crosswalk-unclear": object;
  "crosswalk-weights": { from: string; sum: string };
  "crosswalk-uncovered": { unit: string };
  "crosswalk-target": { to: string; scheme: Scheme };
}

export type ProblemKind = keyof ProblemDetails;

export type Severity = "error" | "warning";

/** A problem is data: its kind, where it is, and what its wording needs. */
export interface Problem<K extends ProblemKind = ProblemKind> {
  readonly kind: K;
  readonly place: Place;
  readonly details: ProblemDetails[K];
}

/** A column that nobody knows, and the measure that it may have been meant for. */
export interface Meant {
  readonly column: string;
  readonly measure: NamedMeasure;
}

/** A measure as messages call it: by its code, or in Vietnamese by its name. */
export interface NamedMeasure {
  readonly code: string;
  readonly name: Name;
}
