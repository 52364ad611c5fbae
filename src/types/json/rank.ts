/** A ranking as JSON has it. */

import type { Scheme } from "../model.ts";
import type { ByMeasure, Numeric, Origin, ResultEnd } from "./common.ts";

/** A unit of a ranking. */
export interface RankRow extends Origin {
  /** In the measure that is ranked by. */
  readonly rank: Numeric;
  readonly code: string;
  readonly name: string;
  readonly region?:
    | {
        readonly code: string;
        readonly name: string;
        /** Among the units of the region, in the measure that is ranked by. */
        readonly rank: Numeric;
        readonly ranks: ByMeasure;
      }
    | undefined;
  /** Rounded half up to the decimals of the methodology or of the options. */
  readonly values: ByMeasure;
  readonly ranks: ByMeasure;
  /** Last year, on the list of this one. */
  readonly previous?: { readonly rank: Numeric; readonly value: Numeric; readonly regionRank: Numeric } | undefined;
  /** Scored measure → what its points follow from; where it is asked for. */
  readonly raw?: Readonly<Record<string, RawScore>> | undefined;
  /** Old rank − new rank, in places: plus is up. */
  readonly change?: Numeric | undefined;
  readonly regionChange?: Numeric | undefined;
}

/** The points of a scored measure, and the raw figures that they follow from, as the table has them. */
export interface ScoredFigures {
  readonly figures: Readonly<Record<string, string | null>>;
  readonly score: Numeric;
}

/** The points of a scored measure; carried from another list, with those of the units that they came from. */
export type RawScore =
  | ScoredFigures
  | {
      readonly score: Numeric;
      readonly parts: readonly (ScoredFigures & { readonly code: string; readonly name: string })[];
    };

export interface RankHead {
  readonly schemaVersion: 2;
  readonly command: "rank";
  readonly year?: number | undefined;
  readonly scheme: Scheme;
  /** Id of the methodology. */
  readonly methodology: string;
  /** Code of the measure that is ranked by. */
  readonly measure: string;
  readonly previousYear?: number | undefined;
  /** Whether both years rank the same units on one list, by measured values. */
  readonly likeForLike?: boolean | undefined;
}

export interface RankEnd extends ResultEnd {
  /** Measure code → plain mean over the units that have a value. */
  readonly mean: Readonly<Record<string, number>>;
}

/** A ranking: best first, units without a rank last. */
export interface RankResult extends RankHead, RankEnd {
  readonly rows: readonly RankRow[];
}

/** A region and the plain means of its units. */
export interface RegionMeanRow {
  /** By the mean of the ranked measure. */
  readonly rank: Numeric;
  readonly code: string;
  readonly name: string;
  /** How many of its units have a value in the ranked measure. */
  readonly units: number;
  readonly means: ByMeasure;
}

export interface RegionMeansHead {
  readonly schemaVersion: 2;
  readonly command: "rank";
  readonly means: "region";
  readonly year?: number | undefined;
  readonly scheme: Scheme;
  readonly methodology: string;
  readonly measure: string;
}
