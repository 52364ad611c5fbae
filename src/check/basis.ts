import { measureOf, scaleOf } from "../core/graph.ts";
import type { Figure, FigureKind, Fraction, Methodology, Name, Scheme, Ties } from "../types/index.ts";
import { type Interval, intersection, printedInterval, upTo } from "./exact/interval.ts";
import type { PublishedTable, Tables } from "./tables.ts";

/** What rules may know besides the figures: plain data. */
export interface Basis {
  readonly methodologyOf: (year: number) => Methodology | undefined;
  /** Units of a list by code; undefined for other units. */
  readonly unitsOf: (scheme: Scheme) => ReadonlyMap<string, string> | undefined;
  /** Divisions of a list into regions that may have been used, the usual one first: unit → English name of its region. */
  readonly divisionsOf: (scheme: Scheme) => readonly ReadonlyMap<string, string>[];
  /** New unit → the old units in it. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
  readonly weights: ReadonlyMap<"population" | "area" | "grdp", ReadonlyMap<string, Fraction>>;
  /** English name of a region → its name. */
  readonly regionNames: ReadonlyMap<string, Name>;
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
  readonly scores: Tables;
}

/** The name of a measure; its code where the year's methodology does not have it. */
export function nameOf(basis: Basis, year: number, measure: string): Name {
  const methodology = basis.methodologyOf(year);
  return (methodology && measureOf(methodology, measure)?.name) ?? { en: measure, vi: measure };
}

/** The unrounded values of a printed score, within the range of its measure where that is known. */
export function valuesOf(basis: Basis, figure: Figure): Interval {
  const methodology = basis.methodologyOf(figure.year);
  const known = methodology && measureOf(methodology, figure.measure);
  const values = printedInterval(figure);
  return known ? intersection(values, upTo(scaleOf(methodology, figure.measure))) : values;
}

/** A list of other units counts as whole where at most one rank in so many is beyond its rows. */
const ODD = 20;

/**
 * How many units the list of a table has; of other units, the rows of a table that seems to rank all of them. A part of
 * a longer list has ranks beyond its rows.
 */
export function sizeOf(basis: Basis, { scheme, ranks, scores }: Pick<PublishedTable, "scheme" | "ranks" | "scores">) {
  const list = basis.unitsOf(scheme);
  if (list) return list.size;
  const all = new Set([...ranks.keys(), ...scores.keys()]).size;
  const figures = [...ranks.values()];
  const beyond = figures.filter(({ value }) => value.n > value.d * BigInt(all)).length;
  return figures.every(({ wide }) => wide) && all === figures.length && beyond * ODD <= all ? all : undefined;
}
