/** Published figures and what is found of them. */

import type { ColumnStates } from "./ledger.ts";
import type { Fraction, Name, Scheme, Ties } from "./model.ts";
import type { Note } from "./notes.ts";
import type { Severity } from "./problems.ts";

/** What a published figure states. */
export type FigureKind =
  | "score"
  | "rank"
  | "regional_rank"
  | "previous_rank"
  | "previous_regional_rank"
  | "rank_change"
  | "regional_rank_change"
  | "score_change"
  | "score_change_pct";

/** One figure of a published table, as it stands there. */
export interface Figure {
  readonly file: string;
  readonly line: number;
  /** Cells of the row counted from 1. */
  readonly column: number;
  /** Data year; 0 where nothing tells it. */
  readonly year: number;
  readonly scheme: Scheme;
  /** Code of the unit, or `MEAN` for the row of the national mean. */
  readonly unit: string;
  readonly name: string;
  /** Region as the file states it; empty where it states none. */
  readonly region: string;
  /** Code of the measure, or its name in the file where no methodology has it. */
  readonly measure: string;
  readonly kind: FigureKind;
  /** As printed. */
  readonly text: string;
  /** Exact value of the print, on the methodology's scale. */
  readonly value: Fraction;
  /** Half a unit of the last printed digit, on the same scale. */
  readonly half: Fraction;
  /** Decimals of the print. */
  readonly decimals: number;
  /** Whether it is a number that a workbook stores: how many decimals it shows is its format's, or nobody's. */
  readonly stored: boolean;
  /** Print × factor is the value. */
  readonly factor: Fraction;
  /** Whether it stands in a table with a row a unit. */
  readonly wide: boolean;
}

/** What a cell could rightly say: the least and the most, as printed with these decimals. */
export interface Expected {
  readonly least: Fraction;
  readonly most: Fraction;
  readonly decimals: number;
}

/** The words of a rule's findings: for each rule what they need. */
export interface FindingDetails {
  /** `contradicted`: whether the rest contradicts this one; undefined where going over it again would cost too much. */
  "two-figures": { other: string; otherLine: number; contradicted: boolean | undefined };
  "unit-twice": { otherLine: number };
  "missing-units": { missing: readonly string[]; of: number };
  "value-range": object;
  "rank-range": { of: number | undefined };
  decimals: { usual: number; odd: number };
  /** `runs`: the tie rule that the ranks follow in place of the methodology's. */
  "rank-sequence": { ties: Ties | undefined; runs?: Ties | undefined };
  "rank-order": { other: string; otherRank: string; otherScore: string };
  "tied-unequal": { other: string; otherScore: string; score: string };
  "equal-apart": { other: string; otherRank: string; score: string };
  aggregate: { from: readonly Name[]; assumed: boolean };
  identity: {
    with: readonly Name[];
    readAs: readonly { readonly measure: Name; readonly as: Name }[];
    assumed: boolean;
  };
  "regional-rank": { region: Name; of: number };
  "rank-change": { old: string | undefined; now: string; turned: boolean };
  "score-change": { old: string; now: string; turned: boolean; shifted: boolean };
  "previous-rank": { old: string; year: number };
  "mixed-lists": { old: string; now: string; like: readonly { readonly scheme: Scheme; readonly change: number }[] };
  "merged-value": { parts: readonly string[]; weight: "population" | "area" | "grdp" | undefined };
  mean: { units: number; of: number; isMean: boolean };
  "exchanged-units": { other: string };
  "from-scores": { exact: string; rounding: boolean };
  "unread-column": { heading: string; of: "column" | "measure"; states: ColumnStates; figures: number };
  /** Years or lists of the tables and of the file, by which it bears on none of their figures. */
  "unused-basis": { name: BasisName; why: "year" | "list" | "units" | "figures"; own: string; given: string };
}

/** What tables are checked against besides themselves. */
export type BasisName = "scores" | "previous" | "mergedFrom";

export type RuleCode = keyof FindingDetails;

/** A figure that cannot be right, or looks wrong: where it is, what it could be, and why. */
export interface Finding<R extends RuleCode = RuleCode> {
  readonly rule: R;
  readonly severity: Severity;
  /** The figure; where its text is empty, the column or file that it is about. */
  readonly figure: Figure;
  readonly measure: Name;
  readonly expected: Expected | undefined;
  readonly details: FindingDetails[R];
  /** Other rules that the same figure breaks. */
  readonly also: readonly RuleCode[];
  /** The other figures of the contradiction. */
  readonly related: readonly Figure[];
}

/** How many of the figures that a rule is about it could check. */
export interface Coverage {
  readonly rule: RuleCode;
  readonly checked: number;
  readonly given: number;
  /** Figures that it left out, as an exact answer would cost too much. */
  readonly skipped: number;
}

/** How many columns of figures were not read, with how many figures, and how many rows that may be units. */
export interface UnreadParts {
  readonly columns: number;
  readonly figures: number;
  readonly rows: number;
}

/** What `dti check` found. */
export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly coverage: readonly Coverage[];
  readonly figures: number;
  /** What of the tables was not read, other than what the user leaves out. */
  readonly unread: UnreadParts;
  /** Findings that the baseline accepts. */
  readonly accepted: number;
  readonly notes: readonly Note[];
}
