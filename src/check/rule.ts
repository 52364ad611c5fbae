import type { Expected, Figure, FigureKind, FindingDetails, RuleCode, Severity } from "../types/index.ts";
import type { Basis } from "./basis.ts";
import type { Tables } from "./tables.ts";

/** A rule of the checker: its codes, and what it compares. */
export interface Rule<R extends RuleCode = RuleCode> {
  readonly codes: Readonly<Record<R, About>>;
  /** Every comparison that the rule can make of the figures. */
  readonly check: (tables: Tables, basis: Basis) => Iterable<Check<R>>;
}

/** What is known of a code: which figures it is about, and its place among several that one figure breaks. */
export interface About {
  readonly subjects: readonly FigureKind[] | "all";
  /** The lower, the more telling: of several that a figure breaks, the lowest explains it. */
  readonly precedence: number;
}

/** A figure that may be the wrong one, and what it would have to be if the others are right. */
export interface Suspect<R extends RuleCode = RuleCode> {
  readonly figure: Figure;
  readonly expected?: Expected | undefined;
  /** What is to be said if it is this one, where that is something else. */
  readonly details?: FindingDetails[R] | undefined;
}

/** Figures that cannot all be right. */
export interface Conflict<R extends RuleCode = RuleCode> {
  readonly rule: R;
  readonly severity: Severity;
  /** Most likely first. */
  readonly suspects: readonly Suspect<R>[];
  readonly details: FindingDetails[R];
}

/** One comparison that a rule made, or could not make. */
export interface Check<R extends RuleCode = RuleCode> {
  readonly rule: R;
  readonly figures: readonly Figure[];
  /** There where the figures disagree. */
  readonly conflict?: Conflict<R> | undefined;
  /** Whether figures hardly pass it by chance, so that passing speaks for each of them. */
  readonly firm: boolean;
  /** Whether an exact answer would have cost too much, so that there is none. */
  readonly skipped: boolean;
}

/** A comparison that holds. */
export const pass = <R extends RuleCode>(rule: R, figures: readonly Figure[], firm = false): Check<R> => ({
  rule,
  figures,
  firm,
  skipped: false,
});

/** A comparison that would cost too much. */
export const skip = <R extends RuleCode>(rule: R, figures: readonly Figure[]): Check<R> => ({
  rule,
  figures,
  firm: false,
  skipped: true,
});

/** A comparison that fails. */
export const contradict = <R extends RuleCode>(
  rule: R,
  severity: Severity,
  suspects: readonly Suspect<R>[],
  details: FindingDetails[R],
): Check<R> => ({
  rule,
  figures: suspects.map(({ figure }) => figure),
  firm: false,
  skipped: false,
  conflict: { rule, severity, suspects, details },
});

/** A contradiction in a broken table names at most so many counterparts. */
export const COUNTERPARTS = 12;

/** How many each of them names: fewer, the more of them there are, and two at least, so that they tell who is wrong. */
export const counterpartsOf = (contradictions: number): number =>
  Math.max(2, Math.min(COUNTERPARTS, Math.floor(WITH_ALL / Math.max(1, contradictions))));

/** So many counterparts are no burden together. */
const WITH_ALL = 3000;
