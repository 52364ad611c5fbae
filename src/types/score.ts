/** How scores follow from raw figures: rules, with numbers as a file has them or as exact fractions. */

import type { Fraction, Name } from "./model.ts";

/** A raw figure that a table may have: a number, or one of the words that it knows. */
export interface RawFigure<N = Fraction> {
  readonly code: string;
  readonly name: Name;
  /** Other headings that files use for it. */
  readonly aliases?: readonly string[] | undefined;
  /** The largest value it can have, so that `45 %` is 45 of 100; without it, any number is one. */
  readonly max?: N | undefined;
  /** What each word counts for; such a figure is given in words only. */
  readonly words?: ReadonlyMap<string, N> | undefined;
}

/** A figure by its code, or a constant. */
export type Term<N> = string | N;

/** Σ plus − Σ minus, times a number, per something: firms per 1,000 people. */
export interface Amount<N> {
  readonly plus: readonly Term<N>[];
  readonly minus?: readonly Term<N>[] | undefined;
  readonly times?: N | undefined;
  readonly per?: Term<N> | undefined;
}

/** What a rule reads of a table for each unit. */
export type Operand<N> = Term<N> | Amount<N>;

/** `clamp`: what is beyond an end counts as that end. `refuse`: it is an error. */
export type Outside = "clamp" | "refuse";

interface Rounded {
  /** Decimals that the points are rounded to, half up; left out, they are exact. */
  readonly decimals?: number | undefined;
}

interface Base<N> extends Rounded {
  /** What a full score is worth; left out, the measure's maximum. */
  readonly points?: N | undefined;
  /** Which end is the good one; left out, the higher. */
  readonly better?: "higher" | "lower" | undefined;
}

/** a/b of the points; where lower is better, (b − a)/b. */
export interface Ratio<N> extends Base<N> {
  readonly ratio: Operand<N>;
  readonly of: Operand<N>;
  /** What b = 0 means; left out, it is an error. */
  readonly zero?: "missing" | "full" | "none" | undefined;
  readonly outside?: Outside | undefined;
}

/** Linear between two goalposts, of which either may be the least or the largest value of all units. */
export interface Between<N> extends Base<N> {
  readonly between: Operand<N>;
  readonly from: N | "least";
  readonly to: N | "most";
  /** Whether logarithms are compared. */
  readonly log?: boolean | undefined;
  readonly outside?: Outside | undefined;
  /** What the ends are worth; left out, 0 and the points. */
  readonly range?: readonly [N, N] | undefined;
  readonly over?: Over | undefined;
}

/** The first step that a value is on gives its points. */
export interface Steps<N> extends Rounded {
  readonly steps: Operand<N>;
  readonly at: readonly Step<N>[];
  /** Points of a value on no step; left out, it is an error. */
  readonly else?: N | undefined;
}

/** A value is on a step that says one or two of: equal to `is`, ≥ `from`, > `above`, ≤ `upTo`, < `below`. */
export interface Step<N> {
  readonly is?: N | undefined;
  readonly from?: N | undefined;
  readonly above?: N | undefined;
  readonly upTo?: N | undefined;
  readonly below?: N | undefined;
  readonly points: N;
}

/** What the word of a figure counts for, of the points. */
export interface WordScore<N> extends Base<N> {
  readonly choice: string;
}

/** Of which units the spread counts: those of each year alone, or those of all years together. */
export type Over = "year" | "years";

/** Standard deviations of a sample from the mean, made to have another mean and spread. */
export interface ZScore<N> extends Omit<Base<N>, "points"> {
  readonly zscore: Operand<N>;
  readonly mean?: N | undefined;
  readonly spread?: N | undefined;
  readonly over?: Over | undefined;
}

/** 1 + how many units are worse. */
export interface RankScore<N> extends Omit<Base<N>, "points"> {
  readonly rank: Operand<N>;
  readonly over?: Over | undefined;
}

/** The share of the other units that are worse, of the points. */
export interface Percentile<N> extends Base<N> {
  readonly percentile: Operand<N>;
  readonly over?: Over | undefined;
}

/** A rule that a sum may hold. */
export type Part<N> = Ratio<N> | Between<N> | Steps<N> | WordScore<N> | ZScore<N> | RankScore<N> | Percentile<N>;

/** The points of several rules, added; at least 0 and at most the measure's maximum. */
export interface Sum<N> extends Rounded {
  readonly sum: readonly Part<N>[];
}

/** How a measure's points follow from raw figures. */
export type Score<N = Fraction> = Part<N> | Sum<N>;

/** What a rule says that no table can follow. */
export type RuleFault =
  | "goalposts"
  | "log"
  | "range"
  | "no-words"
  | "words"
  | "word-share"
  | "points"
  | "points-below"
  | "step"
  | "step-behind"
  | "divisor"
  | "constant";
