/** A comparison as JSON has it. */

import type { Scheme } from "../model.ts";
import type { ByYear, Numeric, Origin, ResultEnd } from "./common.ts";

/** What one measure did to a change: as a number, and as a fraction, exactly. */
export interface PartJson {
  /** Code of the measure. */
  readonly measure: string;
  readonly change: number;
  readonly exact: string;
}

/** What several measures did to a change together: codes of these. */
export interface JointPartJson {
  readonly measures: readonly string[];
  readonly change: number;
  readonly exact: string;
}

/** A change of rank split into parts, in places, plus is up; the exact ones add up to it. */
export interface RankSplitJson {
  /** What it did that another method was applied to the older data. */
  readonly method: number;
  /** What the unit's own scores did, and what the others' did. */
  readonly own: number;
  readonly others: number;
  readonly exact: { readonly method: string; readonly own: string; readonly others: string };
  /** Shapley values of the measure's members, which add up to `own`; null where it is not computed from them. */
  readonly members: readonly PartJson[] | null;
  /** Where many members changed, those that did least, as one; part of `own` too. */
  readonly together?: JointPartJson | undefined;
}

/** The same, and where the unit stood on the older table's own list. */
export interface ExplanationJson extends RankSplitJson {
  readonly oldListRank: Numeric;
}

/** A change of score: method + members is the change. */
export interface ScoreSplitJson extends PartJson {
  readonly method: Numeric;
  readonly exactMethod: string | null;
  readonly members: readonly PartJson[] | null;
  readonly together?: JointPartJson | undefined;
}

/** A unit over the years, in one measure. */
export interface CompareRow extends Origin {
  readonly code: string;
  readonly name: string;
  readonly region?: { readonly code: string; readonly name: string } | undefined;
  /** Code of the measure. */
  readonly measure: string;
  readonly ranks: ByYear;
  readonly regionRanks: ByYear;
  readonly values: ByYear;
  /** Rank in the first year − rank in the last, in places: plus is up. */
  readonly change: Numeric;
  /** The same from year to year: `2022-2023` → places. */
  readonly changes: Readonly<Record<string, Numeric>>;
  readonly regionChange: Numeric;
  /** Value in the last year − value in the first. */
  readonly scoreChange: Numeric;
  /** The change and its parts. */
  readonly explain?: ExplanationJson | undefined;
}

export interface CompareHead {
  readonly schemaVersion: 2;
  readonly command: "compare";
  readonly scheme: Scheme;
  /** Code of the measure that is ranked by. */
  readonly measure: string;
  readonly years: readonly {
    readonly year?: number | undefined;
    readonly scheme: Scheme;
    readonly methodology: string;
  }[];
  readonly likeForLike: boolean;
  /** Whether one methodology made all scores. */
  readonly scoreComparable: boolean;
}

export interface CompareEnd extends ResultEnd {
  /** Codes of the units that rose most, and of those that fell most. */
  readonly climbers: readonly string[];
  readonly fallers: readonly string[];
  /** What more is said of the unit whose change is explained. */
  readonly story?:
    | {
        readonly code: string;
        readonly passed: readonly string[];
        readonly passedBy: readonly string[];
        readonly score?: ScoreSplitJson | undefined;
        /** Raw figures that changed, as the tables have them; where scores follow from any. */
        readonly figures?:
          | readonly {
              readonly measure: string;
              readonly figure: string;
              readonly from: string | null;
              readonly to: string | null;
            }[]
          | undefined;
      }
    | undefined;
}

/** Several years on one list: a row for each unit and measure. */
export interface CompareResult extends CompareHead, CompareEnd {
  readonly rows: readonly CompareRow[];
}
