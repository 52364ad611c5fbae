import { measureOf, scaleOf } from "../core/graph.ts";
import type {
  Expected,
  Figure,
  FigureKind,
  FindingDetails,
  Fraction,
  Methodology,
  Name,
  RuleCode,
  Scheme,
  Severity,
  Ties,
} from "../types/index.ts";
import type { Book, Table } from "./book.ts";
import { type Interval, intersection, printed, upTo } from "./exact/interval.ts";

/** What rules may know besides the figures: plain data. */
export interface Basis {
  readonly methodologyOf: (year: number) => Methodology | undefined;
  /** Units of a list by code; undefined for other units. */
  readonly unitsOf: (scheme: Scheme) => ReadonlyMap<string, string> | undefined;
  /** Divisions of a list into regions that may have been used, the usual one first: unit → region's name. */
  readonly divisionsOf: (scheme: Scheme) => readonly ReadonlyMap<string, string>[];
  /** New unit → the old units in it. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
  readonly weights: ReadonlyMap<"population" | "area" | "grdp", ReadonlyMap<string, Fraction>>;
  /** How ties are ranked, where the user says so. */
  readonly ties: Ties | undefined;
  /** What follows from the scores that the user names. */
  readonly expected: readonly Recomputed[];
}

/** One year on one list, recomputed from scores. */
export interface Recomputed {
  readonly year: number;
  readonly scheme: Scheme;
  /** Exact values, and ranks. Undefined where the scores do not give it. */
  readonly at: (unit: string, measure: string, kind: FigureKind) => Fraction | undefined;
  /** How many units have a rank in a measure. */
  readonly ranked: (measure: string) => number;
  /** The scores themselves, as printed. */
  readonly book: Book;
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

/** One comparison that a rule made: of which figures, and the conflict if they disagree. */
export interface Check<R extends RuleCode = RuleCode> {
  readonly rule: R;
  readonly cells: readonly Figure[];
  readonly conflict?: Conflict<R> | undefined;
  /** Whether figures hardly pass it by chance, so that passing speaks for each of them. */
  readonly firm: boolean;
}

/** A rule goes over the book and yields every comparison it can make. */
export type Rule = (book: Book, basis: Basis) => Iterable<Check>;

/** A comparison that holds. */
export const passed = <R extends RuleCode>(rule: R, cells: readonly Figure[], firm = false): Check<R> => ({
  rule,
  cells,
  firm,
});

/** A comparison that fails. */
export const failed = <R extends RuleCode>(
  rule: R,
  severity: Severity,
  suspects: readonly Suspect<R>[],
  details: FindingDetails[R],
): Check<R> => ({
  rule,
  cells: suspects.map(({ figure }) => figure),
  firm: false,
  conflict: { rule, severity, suspects, details },
});

/** The name of a measure; its code where the year's methodology does not have it. */
export const nameOf = (basis: Basis, year: number, measure: string): Name =>
  basis.methodologyOf(year)?.measures.find(({ code }) => code === measure)?.name ?? { en: measure, vi: measure };

/** The unrounded values of a printed score, within the range of its measure where that is known. */
export function valuesOf(basis: Basis, figure: Figure): Interval {
  const methodology = basis.methodologyOf(figure.year);
  const known = methodology && measureOf(methodology, figure.measure);
  return known ? intersection(printed(figure), upTo(scaleOf(methodology, figure.measure))) : printed(figure);
}

/** A list of other units counts as whole where at most one rank in so many is beyond its rows. */
const ODD = 20;

/**
 * How many units the list of a table has; of other units, the rows of a table that seems to rank all of them. A part of
 * a longer list has ranks beyond its rows.
 */
export function sizeOf(basis: Basis, { scheme, ranks, scores }: Pick<Table, "scheme" | "ranks" | "scores">) {
  const list = basis.unitsOf(scheme);
  if (list) return list.size;
  const all = new Set([...ranks.keys(), ...scores.keys()]).size;
  const figures = [...ranks.values()];
  const beyond = figures.filter(({ value }) => value.n > value.d * BigInt(all)).length;
  return figures.every(({ wide }) => wide) && all === figures.length && beyond * ODD <= all ? all : undefined;
}
