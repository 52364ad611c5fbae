/** How far ranks move, as JSON has it. */

import type { Scheme } from "../model.ts";
import type { Numeric, ResultEnd } from "./common.ts";

/** A unit and its ranks in draws of weights. */
export interface RobustnessRow {
  /** By the given weights. */
  readonly rank: Numeric;
  readonly code: string;
  readonly name: string;
  /** Its ranks in the draws; null where it has none. */
  readonly drawn: {
    readonly mean: number;
    readonly median: number;
    /** The ranks that 5 % and 95 % of the draws reach. */
    readonly low: number;
    readonly high: number;
    readonly best: number;
    readonly worst: number;
    /** Share of the draws, 0–1, in which it is among the first units. */
    readonly first: Numeric;
    /** Share of the draws in which it ranks before the unit next after it; null for the last. */
    readonly beatsNext: Numeric;
  } | null;
}

export interface RobustnessHead {
  readonly schemaVersion: 2;
  readonly command: "robustness";
  readonly year?: number | undefined;
  readonly scheme: Scheme;
  readonly methodology: string;
  readonly measure: string;
  /** How many sets of weights were drawn, and what the draws started from. */
  readonly draws: number;
  readonly seed: number;
  /** Percent by which each weight may be more or less than the given one. */
  readonly spread: number;
  /** How many weights were drawn. */
  readonly weights: number;
  /** How many units count as the first. */
  readonly first: number;
}

/** How far ranks move when the weights move. */
export interface RobustnessResult extends RobustnessHead, ResultEnd {
  readonly rows: readonly RobustnessRow[];
}
