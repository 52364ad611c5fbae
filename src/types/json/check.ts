/** What a check found, as JSON has it. */

import type { FigureKind, RuleCode, UnreadParts } from "../check.ts";
import type { Scheme } from "../model.ts";
import type { Severity } from "../problems.ts";
import type { Numeric, ResultEnd } from "./common.ts";

/** A figure that cannot be right, or looks wrong. */
export interface FindingRow {
  /** A heading of `data/rules.md`. */
  readonly rule: RuleCode;
  readonly severity: Severity;
  readonly file: string;
  readonly line: number;
  /** Cells of the row, from 1. */
  readonly column: number;
  readonly unit: { readonly code: string; readonly name: string };
  readonly year: Numeric;
  readonly scheme: Scheme;
  /** Code of the measure, or its name in the file. */
  readonly measure: string;
  readonly kind: FigureKind;
  /** As printed. */
  readonly found: string;
  /** What it could rightly be: one figure, or the least and the most; null where nothing tells. */
  readonly expected: string | readonly [string, string] | null;
  readonly message: string;
  readonly hint: string;
  readonly help: string;
  /** Other rules that the figure breaks. */
  readonly also: readonly RuleCode[];
  /** The other figures of the contradiction. */
  readonly related: readonly {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly unit: string;
    readonly measure: string;
    readonly kind: FigureKind;
    readonly year: Numeric;
    readonly found: string;
  }[];
  /** What the message is made of, by rule. */
  readonly details: Readonly<Record<string, unknown>>;
}

/** What a check of published tables found. */
export interface CheckReport extends ResultEnd {
  readonly schemaVersion: 2;
  readonly command: "check";
  /** In the order of files and lines. */
  readonly findings: readonly FindingRow[];
  /** How many of the figures that a rule is about it could check. */
  readonly coverage: readonly {
    readonly rule: RuleCode;
    readonly checked: number;
    readonly given: number;
    readonly skipped: number;
  }[];
  /** How many figures the tables hold. */
  readonly figures: number;
  /** What of the tables was not read, other than what the user leaves out. */
  readonly unread: UnreadParts;
  /** Findings that the baseline accepts. */
  readonly accepted: number;
}
