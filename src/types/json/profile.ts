/** A unit's card as JSON has it. */

import type { Scheme } from "../model.ts";
import type { ByYear, Numeric, ResultEnd } from "./common.ts";
import type { RankSplitJson, ScoreSplitJson } from "./compare.ts";

/** A unit and how it stands. */
export interface StandingJson {
  readonly code: string;
  readonly name: string;
  readonly rank: Numeric;
  readonly value: Numeric;
}

/** A measure of one unit. */
export interface ProfileRow {
  /** Code of the measure. */
  readonly measure: string;
  readonly name: string;
  readonly kind: string;
  readonly values: ByYear;
  readonly ranks: ByYear;
  readonly regionRanks: ByYear;
  /** Rank of the year before − rank, in places: plus is up. */
  readonly change: Numeric;
  /** Among the units that it is compared with; of a deduction the lowest. */
  readonly best: StandingJson | null;
  readonly median: Numeric;
  /** The nearest that is better. */
  readonly next: StandingJson | null;
  /** What the ranked measure would gain if this one alone came to its best value, 0 of a deduction; null where it does not count. */
  readonly gain: Numeric;
  /** The rank in the ranked measure that this gain would give, the others as they are. */
  readonly gainRank: Numeric;
}

export interface ProfileHead {
  readonly schemaVersion: 2;
  readonly command: "profile";
  readonly scheme: Scheme;
  readonly code: string;
  readonly name: string;
  readonly region?: { readonly code: string; readonly name: string } | undefined;
  /** Code of the measure that is ranked by. */
  readonly measure: string;
  readonly likeForLike: boolean;
  readonly lineage: {
    /** The unit that was asked for, where it is on the other list. */
    readonly asked: string | null;
    /** Names of the old units that it was made of. */
    readonly parts: readonly string[];
    /** What an old unit is in now. */
    readonly became: { readonly name: string; readonly parts: readonly string[] } | null;
  };
  readonly years: readonly (StandingJson & {
    readonly year?: number | undefined;
    /** The list that the table was on. */
    readonly scheme: Scheme;
    readonly methodology: string;
    /** How many units are ranked, in all and in the region. */
    readonly of: number;
    readonly regionRank: Numeric;
    readonly regionOf: number;
    /** Where the table was on another list: the units there that it has its values from, of how many. */
    readonly before: readonly StandingJson[];
    readonly beforeOf: number;
    /** What the change of list did to the value. */
    readonly list: Numeric;
  })[];
}

/** What it takes to reach a target. */
export interface TargetJson {
  readonly kind: "rank" | "unit" | "score";
  readonly target: number | string;
  /** The least value that reaches it; null where none does. */
  readonly needed: Numeric;
  /** That less the own value; 0 or less where it is reached. */
  readonly lacking: Numeric;
  /** For each measure that counts, the least value of it alone, the largest of a deduction; null where none is enough. */
  readonly alone: readonly { readonly measure: string; readonly value: Numeric; readonly needed: Numeric }[];
  readonly years: readonly { readonly needed: Numeric; readonly lacking: Numeric }[];
}

export interface ProfileEnd extends ResultEnd {
  /** Codes of given measures: those of the best ranks, deductions left out, and those with the most to gain. */
  readonly strengths: readonly string[];
  readonly gaps: readonly string[];
  /** Units that it is compared with, best first. */
  readonly above: readonly StandingJson[];
  readonly below: readonly StandingJson[];
  /** Why it moved, from one of its years to another, counted from 0. */
  readonly moves: readonly {
    readonly from: number;
    readonly to: number;
    readonly rank: RankSplitJson | null;
    /** Of every measure, the ranked one first. */
    readonly scores: readonly ScoreSplitJson[];
  }[];
  readonly target?: TargetJson | undefined;
  readonly published: readonly { readonly year: number; readonly scheme: Scheme; readonly rank: string }[];
}

/** The card of one unit: a row for each measure. */
export interface ProfileResult extends ProfileHead, ProfileEnd {
  readonly rows: readonly ProfileRow[];
}
