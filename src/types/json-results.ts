/** Results as JSON has them: what `--format json` writes and what the library hands out. */

import type { FigureKind, RuleCode, UnreadParts } from "./check.ts";
import type { Ledger } from "./ledger.ts";
import type { Scheme } from "./model.ts";
import type { NoteKind } from "./notes.ts";
import type { Severity } from "./problems.ts";

/** A rank from 1, which ends in .5 under fractional ties, or a value; null where there is none. */
export type Numeric = number | null;

/** Measure code → rank or value. */
export type ByMeasure = Readonly<Record<string, Numeric>>;

/** Year → rank or value. */
export type ByYear = Readonly<Record<string, Numeric>>;

/** What a reader should know of a result, in a sentence. */
export interface SaidNote {
  readonly kind: NoteKind;
  readonly message: string;
}

/** What stands at the end of every result. */
export interface ResultEnd {
  readonly notes: readonly SaidNote[];
  /** What became of every column and row of each file. */
  readonly reading: readonly Ledger[];
}

/** Where the values of a unit come from, where it has none of its own. */
export interface Origin {
  /** Codes of the units on the other list that it has its values from. */
  readonly parts?: readonly string[] | undefined;
  /** Its values are those of the merged unit, not measurements of its own. */
  readonly inherited?: true | undefined;
}

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
  /** Old rank − new rank, in places: plus is up. */
  readonly change?: Numeric | undefined;
  readonly regionChange?: Numeric | undefined;
}

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

/** What one measure did to a change: as a number, and as a fraction, exactly. */
export interface PartJson {
  /** Code of the measure. */
  readonly measure: string;
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
      }
    | undefined;
}

/** Several years on one list: a row for each unit and measure. */
export interface CompareResult extends CompareHead, CompareEnd {
  readonly rows: readonly CompareRow[];
}

/** A unit of a table that was carried to another list. */
export interface RemapRow extends Origin {
  readonly code: string;
  readonly name: string;
  /** Measure code → exact value; one that is no decimal is a text such as `2.2851/3`. */
  readonly values: Readonly<Record<string, number | string | null>>;
}

export interface RemapHead {
  readonly schemaVersion: 2;
  readonly command: "remap";
  readonly year?: number | undefined;
  readonly scheme: Scheme;
}

/** A table on another list. */
export interface RemapResult extends RemapHead, ResultEnd {
  readonly rows: readonly RemapRow[];
}

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

/** The least or the largest value, and the first unit that has it. */
export interface Extreme {
  readonly value: number;
  readonly code: string;
  readonly name: string;
}

/** What the values of a measure look like; null where there are too few of them. */
export interface DescribeRow {
  /** Code of the measure. */
  readonly measure: string;
  readonly name: string;
  /** Units with a value, and without. */
  readonly count: number;
  readonly missing: number;
  readonly mean: Numeric;
  readonly median: Numeric;
  /** Standard deviation of a sample. */
  readonly deviation: Numeric;
  readonly least: Extreme | null;
  readonly most: Extreme | null;
  readonly skewness: Numeric;
  readonly kurtosis: Numeric;
}

export interface DescribeHead {
  readonly schemaVersion: 2;
  readonly command: "describe";
  readonly year?: number | undefined;
  readonly scheme: Scheme;
  readonly methodology: string;
}

/** What the values of a table look like: a row a measure. */
export interface DescribeResult extends DescribeHead, ResultEnd {
  readonly rows: readonly DescribeRow[];
}

/** A figure that cannot be right, or looks wrong. */
export interface FindingRow {
  /** A heading of `data/rules.md`. */
  readonly rule: RuleCode;
  readonly severity: Severity;
  readonly file: string;
  readonly line: number;
  /** Cells of the row, from 1. */
  readonly column: number;
  readonly unit: { readonly code: string; readonly name: string };
  readonly year: Numeric;
  readonly scheme: Scheme;
  /** Code of the measure, or its name in the file. */
  readonly measure: string;
  readonly kind: FigureKind;
  /** As printed. */
  readonly found: string;
  /** What it could rightly be: one figure, or the least and the most; null where nothing tells. */
  readonly expected: string | readonly [string, string] | null;
  readonly message: string;
  readonly hint: string;
  readonly help: string;
  /** Other rules that the figure breaks. */
  readonly also: readonly RuleCode[];
  /** The other figures of the contradiction. */
  readonly related: readonly {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly unit: string;
    readonly measure: string;
    readonly kind: FigureKind;
    readonly year: Numeric;
    readonly found: string;
  }[];
  /** What the message is made of, by rule. */
  readonly details: Readonly<Record<string, unknown>>;
}

/** What a check of published tables found. */
export interface CheckReport extends ResultEnd {
  readonly schemaVersion: 2;
  readonly command: "check";
  /** In the order of files and lines. */
  readonly findings: readonly FindingRow[];
  /** How many of the figures that a rule is about it could check. */
  readonly coverage: readonly {
    readonly rule: RuleCode;
    readonly checked: number;
    readonly given: number;
    readonly skipped: number;
  }[];
  /** How many figures the tables hold. */
  readonly figures: number;
  /** What of the tables was not read, other than what the user leaves out. */
  readonly unread: UnreadParts;
  /** Findings that the baseline accepts. */
  readonly accepted: number;
}

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
  /** Among the units that it is compared with. */
  readonly best: StandingJson | null;
  readonly median: Numeric;
  /** The nearest that is better. */
  readonly next: StandingJson | null;
  /** What the ranked measure would gain if this one alone came to its largest value; null where it does not count. */
  readonly gain: Numeric;
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
  /** For each measure that counts, the least value of it alone; null where none is enough. */
  readonly alone: readonly { readonly measure: string; readonly value: Numeric; readonly needed: Numeric }[];
  readonly years: readonly { readonly needed: Numeric; readonly lacking: Numeric }[];
}

export interface ProfileEnd extends ResultEnd {
  /** Codes of given measures: those of the best ranks, and those with the most to gain. */
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
