/** What is said of a ranking: how sure it is, and what its values look like. */

import type { Fraction, Measure, Region } from "./model.ts";
import type { Ranking } from "./results.ts";

/** What the ranks of one unit were. */
export interface RankSummary {
  readonly mean: number;
  readonly median: number;
  /** The ranks that 5 % and 95 % of the draws reach, between two of them in proportion (type 7 of Hyndman and Fan, 1996). */
  readonly low: number;
  readonly high: number;
  readonly best: number;
  readonly worst: number;
}

/** What the ranks of one unit were in draws of weights. */
export interface RankSpread extends RankSummary {
  /** Draws in which it is among the first units. */
  readonly first: number;
  /** Draws in which it ranks before the unit that is next after it; undefined for the last one. */
  readonly beatsNext: number | undefined;
}

/** How far ranks move when the weights move. */
export interface Robustness {
  /** The ranking by the weights as they are. */
  readonly ranking: Ranking;
  readonly draws: number;
  /** Undefined where the draws are of a file. */
  readonly seed: number | undefined;
  /** Percent by which each weight may be more or less than it is; undefined where the draws are of a file. */
  readonly spread: number | undefined;
  readonly drawsFile: string | undefined;
  /** How many weights were drawn. */
  readonly weights: number;
  /** How many units count as the first. */
  readonly first: number;
  /** One a unit; undefined where it has no rank. */
  readonly spreads: readonly (RankSpread | undefined)[];
  /** What each weight of a draw is called, and the weights of a draw, exactly. */
  readonly names: readonly string[];
  readonly exact: (draw: number) => readonly Fraction[];
}

/** What the values of one measure look like; figures are there where there are values enough. */
export interface Statistics {
  readonly count: number;
  readonly missing: number;
  readonly mean?: number | undefined;
  readonly median?: number | undefined;
  /** Standard deviation of a sample. */
  readonly deviation?: number | undefined;
  /** The first units of the least and of the largest value. */
  readonly least?: number | undefined;
  readonly most?: number | undefined;
  readonly skewness?: number | undefined;
  readonly kurtosis?: number | undefined;
  /** Shares of the units, 0–1: at 0, at the measure's largest value, at the commonest value. */
  readonly atZero?: number | undefined;
  readonly atLargest?: number | undefined;
  readonly commonest?: number | undefined;
  /** The unit that is farthest from the median. */
  readonly farthest?: number | undefined;
}

/** How one member goes with its aggregate and with each other member: Pearson's correlations, −1 to 1. */
export interface MemberCoherence {
  readonly measure: Measure;
  /** It takes something off the aggregate: its values count reversed in alpha and in what is to be looked at. */
  readonly isDeduction: boolean;
  readonly withAggregate: number | undefined;
  readonly withOthers: readonly { readonly measure: Measure; readonly correlation: number | undefined }[];
}

/** How the members of an aggregate go together. */
export interface Coherence {
  readonly aggregate: Measure;
  /** Cronbach's alpha. */
  readonly alpha: number | undefined;
  readonly members: readonly MemberCoherence[];
}

/** What is to be looked at in a table. */
export type DescribeFlag =
  | { readonly kind: "no-spread"; readonly measure: Measure; readonly share: number }
  | { readonly kind: "low-alpha"; readonly measure: Measure; readonly alpha: number }
  | {
      readonly kind: "against" | "alike";
      readonly measure: Measure;
      readonly other: Measure;
      /** With deductions reversed, as they count. */
      readonly correlation: number;
      readonly isReversed: boolean;
    }
  | {
      readonly kind: "outlier";
      readonly measure: Measure;
      readonly unit: number;
      readonly skewness: number;
      readonly kurtosis: number;
    };

/** The statistics of one measure in one region. */
export interface RegionStatistics {
  readonly measure: Measure;
  readonly region: Region;
  readonly statistics: Statistics;
}

/** What the values of a table look like. */
export interface Description {
  readonly ranking: Ranking;
  /** One a measure of the ranking. */
  readonly statistics: readonly Statistics[];
  readonly groups: readonly Coherence[];
  readonly flags: readonly DescribeFlag[];
  /** Of every measure in every region, where they are asked for. */
  readonly regions: readonly RegionStatistics[] | undefined;
}
