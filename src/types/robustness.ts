/** How far ranks move, by other ways than draws. */

import type { Fraction, Measure } from "./model.ts";
import type { Ranking } from "./results.ts";

/** The shares of a weight between which something stays as it is, and the units that change places at each end. */
export interface ShareInterval {
  readonly from: Fraction;
  readonly to: Fraction;
  readonly below: readonly string[];
  readonly above: readonly string[];
}

/** How far one weight may move, the others of its aggregate in proportion. */
export interface WeightInterval {
  readonly member: Measure;
  /** The aggregate that it is a weight in. */
  readonly aggregate: Measure;
  /** Its share in that as it is, 0–1. */
  readonly share: Fraction;
  /** While the first units stay the same ones; undefined where a tie leaves open which they are. */
  readonly top: ShareInterval | undefined;
  /** While the whole order stays. */
  readonly order: ShareInterval;
}

/** Between which shares each weight may move. */
export interface WeightIntervals {
  readonly kind: "intervals";
  readonly ranking: Ranking;
  readonly first: number;
  readonly weights: readonly WeightInterval[];
}

/** The exact probability of each rank when the share of one weight is uniform between two. */
export interface RankChances {
  readonly kind: "chances";
  readonly ranking: Ranking;
  readonly member: Measure;
  readonly aggregate: Measure;
  readonly from: Fraction;
  readonly to: Fraction;
  readonly first: number;
  /** One a unit: rank → probability, 0–1; empty where it has no value. */
  readonly chances: readonly ReadonlyMap<number, Fraction>[];
}

/** The best and the worst rank over all weights within a box. */
export interface RankExtremes {
  readonly kind: "extremes";
  readonly ranking: Ranking;
  /** Percent by which each weight of the measure's own members may be more or less, all with one sum. */
  readonly spread: number;
  readonly weights: number;
  /** One a unit; undefined where it lacks a value. */
  readonly ranges: readonly ({ readonly best: number; readonly worst: number } | undefined)[];
}

/** How far ranks shift when a measure is left out. */
export interface LeftOutMeasure {
  readonly measure: Measure;
  readonly mean: Fraction;
  readonly largest: number;
  /** Names of the units that shift most. */
  readonly units: readonly string[];
}

/** Every measure left out in turn. */
export interface LeaveOneOut {
  readonly kind: "leave-out";
  readonly ranking: Ranking;
  readonly measures: readonly LeftOutMeasure[];
}

/** A choice of a method, and one of its alternatives. */
export interface Choice {
  readonly choice: "methodology" | "ties" | "decimals" | "missing" | "mean" | "merge";
  readonly alternatives: readonly string[];
}

/** One combination of alternatives and what it did. */
export interface Scenario {
  /** One alternative a choice. */
  readonly alternatives: readonly string[];
  readonly ranks: Float64Array;
  /** How many units have a rank, and how many another one than nominally. */
  readonly ranked: number;
  readonly moved: number;
  /** Mean and largest shift of ranks, in places, and whose. */
  readonly mean: Fraction;
  readonly largest: number;
  readonly units: readonly string[];
  /** How many weights have another share in their aggregate than nominally, and how many measures are computed by another mean. */
  readonly weights: number;
  readonly means: number;
}

/** All combinations of alternatives, side by side. */
export interface Scenarios {
  readonly kind: "scenarios";
  readonly ranking: Ranking;
  readonly choices: readonly Choice[];
  /** The last choice changes fastest. */
  readonly scenarios: readonly Scenario[];
  /** For each choice the exact share of the variance of the mean shift; undefined where nothing varies. */
  readonly sensitivities: readonly { readonly first: Fraction; readonly total: Fraction }[] | undefined;
}

/** What says how far ranks move without draws. */
export type RankAnalysis = WeightIntervals | RankChances | RankExtremes | LeaveOneOut | Scenarios;
