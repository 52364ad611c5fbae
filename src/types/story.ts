/** Why a rank and a score changed, and what more is said of one unit. */

import type { Fraction, Leaf, Measure } from "./model.ts";

/** What one measure did to a change. */
export interface PartOfChange {
  readonly measure: Measure;
  readonly change: Fraction;
}

/** What several measures did to a change together. */
export interface JointPart {
  readonly measures: readonly Measure[];
  readonly change: Fraction;
}

/** Why a rank changed, in places, plus is up: method + own + others is old rank − new rank, exactly. */
export interface RankSplit {
  /** What it did that another method was applied to the older data. */
  readonly method: Fraction;
  /** What the unit's own scores did: the sum of its members' parts, and of that of several together. */
  readonly own: Fraction;
  /** What the others' scores did. */
  readonly others: Fraction;
  /** Shapley values of the ranked measure's members; undefined where it is not computed from them. */
  readonly members: readonly PartOfChange[] | undefined;
  /** Where more members changed than can be tried in every combination: those that did least, as one. */
  readonly together: JointPart | undefined;
}

/** Why a score changed: method + members is new score − old score, exactly. */
export interface ScoreSplit {
  readonly measure: Measure;
  readonly change: Fraction;
  /** What it did that another method was applied to the older data; undefined where it cannot be applied to them. */
  readonly method: Fraction | undefined;
  /** Weight × change of each member; undefined where the measure is not computed from them in both years. */
  readonly members: readonly PartOfChange[] | undefined;
  /** In a mean that is no weighted sum, where too many members changed: those that did least, as one. */
  readonly together: JointPart | undefined;
}

/** Why a unit's rank changed from the first year to the last. */
export interface Explanation extends RankSplit {
  /** Rank in the first year on the list that its table was on, where that is another; of the unit that this one continues. */
  readonly oldListRank: number | undefined;
}

/** What more is said of one unit. */
export interface UnitStory {
  readonly row: number;
  /** Units that were before it and no longer are, and the other way round. */
  readonly passed: readonly string[];
  readonly passedBy: readonly string[];
  /** Why its score changed. */
  readonly score: ScoreSplit | undefined;
  /** Which of its raw figures changed. */
  readonly figures: readonly FigureChange[];
}

/** A raw figure of a unit in the first and the last year, and the measure that is scored from it. */
export interface FigureChange {
  readonly measure: Leaf;
  readonly figure: string;
  readonly from: Fraction | undefined;
  readonly to: Fraction | undefined;
}
