/** How far ranks move, as JSON has it. */

import type { Scheme } from "../model.ts";
import type { RankAnalysis } from "../robustness.ts";
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
  /** Null where the draws are of a file. */
  readonly seed: Numeric;
  /** Percent by which each weight may be more or less than the given one; null where the draws are of a file. */
  readonly spread: Numeric;
  /** How many weights were drawn. */
  readonly weights: number;
  /** How many units count as the first. */
  readonly first: number;
}

/** How far ranks move when the weights move. */
export interface RobustnessResult extends RobustnessHead, ResultEnd {
  readonly rows: readonly RobustnessRow[];
}

/** How far ranks move, by another way than draws. Shares and chances are exact: `13/12`. */
export interface AnalysisHead {
  readonly schemaVersion: 2;
  readonly command: "robustness";
  readonly analysis: RankAnalysis["kind"];
  readonly year?: number | undefined;
  readonly scheme: Scheme;
  readonly methodology: string;
  readonly measure: string;
}

interface IntervalJson {
  readonly from: string;
  readonly to: string;
  /** The two units that change places at each end. */
  readonly below: readonly string[];
  readonly above: readonly string[];
}

/** A weight, and the shares in its aggregate within which the first units and the whole order stay. */
export interface IntervalRow {
  readonly measure: string;
  readonly aggregate: string;
  readonly share: string;
  /** Null where a tie leaves open which units are the first. */
  readonly top: IntervalJson | null;
  readonly order: IntervalJson;
}

/** A unit and the chance of each of its ranks. */
export interface ChancesRow {
  readonly code: string;
  readonly name: string;
  readonly expected: string | null;
  readonly first: string | null;
  readonly chances: Readonly<Record<string, string>>;
}

/** A unit and its best and worst rank over all weights of a box. */
export interface ExtremesRow {
  readonly rank: Numeric;
  readonly code: string;
  readonly name: string;
  readonly best: Numeric;
  readonly worst: Numeric;
}

/** A measure, and how far ranks shift without it. */
export interface LeftOutRow {
  readonly measure: string;
  readonly mean: number;
  readonly exact: string;
  readonly largest: number;
  readonly units: readonly string[];
}

export interface ScenariosHead extends AnalysisHead {
  readonly choices: readonly {
    readonly choice: string;
    readonly alternatives: readonly string[];
    /** Sobol indices of the mean shift of ranks, 0–1. */
    readonly first: Numeric;
    readonly total: Numeric;
  }[];
  readonly scenarios: readonly {
    readonly alternatives: readonly string[];
    readonly ranked: number;
    readonly moved: number;
    readonly mean: string;
    readonly largest: number;
    readonly units: readonly string[];
    readonly weights: number;
    readonly means: number;
  }[];
}

/** A unit and its rank in each scenario. */
export interface ScenarioRow {
  readonly rank: Numeric;
  readonly code: string;
  readonly name: string;
  readonly ranks: readonly Numeric[];
}
