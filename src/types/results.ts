/** What rankings and comparisons come to. */

import type {
  Column,
  Fraction,
  Measure,
  Methodology,
  RankOn,
  Ranks,
  RawColumns,
  Region,
  Scheme,
  Ties,
  Units,
} from "./model.ts";
import type { Note } from "./notes.ts";
import type { Explanation, UnitStory } from "./story.ts";

/** The national and regional standing of every unit in one measure. */
export interface Standing {
  readonly measure: Measure;
  /** Exact values, not rounded. */
  readonly values: Column;
  readonly ranks: Ranks;
  readonly regionRanks: Ranks;
  /** Plain mean over the units that have a value. */
  readonly mean: Fraction | undefined;
}

/** Rules that a ranking was made by. */
export interface Rules {
  readonly ties: Ties;
  readonly rankOn: RankOn;
  readonly decimals: number;
}

/** The same units a year before, on the list of the newer table. */
export interface Previous {
  readonly year: number | undefined;
  /** The list that the older table was on before it was carried. */
  readonly scheme: Scheme;
  readonly methodology: Methodology;
  readonly values: Column;
  readonly ranks: Ranks;
  readonly regionRanks: Ranks;
  /** Old rank − new rank, in places: plus is up. */
  readonly change: Ranks;
  readonly regionChange: Ranks;
  /** Both years are on one list by measured values, so that ranks compare. */
  readonly likeForLike: boolean;
}

/** Measures that were scored from raw figures, and these, by the units that the figures are of. */
export interface Scored {
  readonly raw: RawColumns;
  readonly measures: ReadonlyMap<string, Column>;
  /** Where the values of a ranking were carried: from which units. */
  readonly carried: ScoredElsewhere | undefined;
}

/** Units whose scores another list took over. */
export interface ScoredElsewhere {
  readonly units: Units;
  /** For each unit of the ranking the places of those that it has its values from. */
  readonly places: readonly (readonly number[])[];
  /** The scored measures by the units of the ranking. */
  readonly measures: ReadonlyMap<string, Column>;
}

/** One year ranked: what the writers of `dti rank` show. */
export interface Ranking {
  readonly year: number | undefined;
  readonly methodology: Methodology;
  readonly units: Units;
  readonly rules: Rules;
  readonly by: Measure;
  readonly standings: ReadonlyMap<string, Standing>;
  /** Each unit's region: an index into `regions`, or −1. */
  readonly regionOf: Int32Array;
  readonly regions: readonly Region[];
  /** Units to show, best first; those without a rank last. */
  readonly order: readonly number[];
  readonly previous?: Previous | undefined;
  /** What was scored from raw figures; undefined where nothing was, or the table was carried to another list. */
  readonly scored?: Scored | undefined;
  readonly notes: readonly Note[];
}

/** The means of regions, in the order of a ranking's regions. */
export interface RegionMeans {
  /** Measure code → mean over the units that have a value, exact. */
  readonly means: ReadonlyMap<string, Column>;
  /** By the mean of the ranked measure. */
  readonly ranks: Ranks;
  /** How many units of each have a value in the ranked measure. */
  readonly units: readonly number[];
  /** Places of the regions to show, best first. */
  readonly shown: readonly number[];
}

/** A year of a comparison: as its table was, and on the common list. */
export interface ComparedYear {
  readonly year: number | undefined;
  /** The list that the table was on. */
  readonly scheme: Scheme;
  readonly methodology: Methodology;
  /** Its values were carried down from merged units, and not measured. */
  readonly inherited: boolean;
}

/** One measure over the years, aligned to the units of the comparison. */
export interface MeasureHistory {
  readonly measure: Measure;
  /** An entry for each year. */
  readonly ranks: readonly Ranks[];
  readonly regionRanks: readonly Ranks[];
  readonly values: readonly Column[];
  /** First rank − last rank, in places: plus is up. */
  readonly change: Ranks;
  /** The same from each year to the next. */
  readonly changes: readonly Ranks[];
  readonly regionChange: Ranks;
  /** Last score − first score: of the printed values where ranks are on these, else exactly. */
  readonly scoreChange: Column;
}

/** Several years on one list. */
export interface Comparison {
  readonly years: readonly ComparedYear[];
  readonly units: Units;
  readonly rules: Rules;
  readonly by: Measure;
  readonly histories: readonly MeasureHistory[];
  readonly regionOf: Int32Array;
  readonly regions: readonly Region[];
  /** All units of the list or region, best first, and those of them to show. */
  readonly order: readonly number[];
  readonly shown: readonly number[];
  /** The units that rose most, and those that fell most. */
  readonly climbers: readonly number[];
  readonly fallers: readonly number[];
  readonly explanations: readonly (Explanation | undefined)[] | undefined;
  readonly story: UnitStory | undefined;
  /** Whether the scores of the first and the last year are by one methodology. */
  readonly comparable: boolean;
  readonly likeForLike: boolean;
  readonly notes: readonly Note[];
}
