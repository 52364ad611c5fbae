/** The card of one unit. */

import type { Fraction, Measure, Region, Scheme } from "./model.ts";
import type { Note } from "./notes.ts";
import type { ListOptions, RankOptions } from "./options.ts";
import type { Rules } from "./results.ts";
import type { RankSplit, ScoreSplit } from "./story.ts";

/** Whom a unit is compared with: all units, its region, as many before and after it, or some by name or code. */
export type Peers = "all" | "region" | number | readonly string[];

/** What a unit wants to reach: a rank, the rank of another unit, or a score. */
export type Target =
  | { readonly kind: "rank"; readonly rank: number }
  | { readonly kind: "unit"; readonly unit: string }
  | { readonly kind: "score"; readonly score: Fraction };

/** What a card shows. */
export interface ProfileOptions extends Omit<RankOptions, "top" | "region">, ListOptions {
  readonly peers?: Peers | undefined;
  readonly target?: Target | undefined;
}

/** A unit and how it stood. */
export interface UnitStanding {
  readonly code: string;
  readonly name: string;
  readonly rank: number | undefined;
  /** As ranked: rounded where ranks are on printed values. */
  readonly value: Fraction | undefined;
}

/** A unit in one year. */
export interface ProfileYear extends UnitStanding {
  readonly year: number | undefined;
  /** The list that the table was on. */
  readonly scheme: Scheme;
  readonly methodology: string;
  /** How many units are ranked. */
  readonly of: number;
  readonly regionRank: number | undefined;
  readonly regionOf: number;
  /** Where the table was on another list: the units there that this one has its values from, and how many there are. */
  readonly before: readonly UnitStanding[];
  readonly beforeOf: number;
  /** Its exact value less that of the unit of the other list that it continues: what the change of list did. */
  readonly list: Fraction | undefined;
}

/** One measure of a unit. */
export interface ProfileMeasure {
  readonly measure: Measure;
  /** An entry a year; the values as ranked. */
  readonly values: readonly (Fraction | undefined)[];
  readonly ranks: readonly (number | undefined)[];
  readonly regionRanks: readonly (number | undefined)[];
  /** Rank of the year before − rank, in places: plus is up. */
  readonly change: number | undefined;
  /** Among the units that it is compared with, itself included: the best, which of a deduction is the lowest, the middle, the nearest that is better. */
  readonly best: UnitStanding | undefined;
  readonly median: Fraction | undefined;
  readonly next: UnitStanding | undefined;
  /** What the ranked measure would gain if this one alone came to its best value, 0 of a deduction; undefined where it does not count. */
  readonly gain: Fraction | undefined;
  /** The rank in the ranked measure that this gain would give, the others as they are. */
  readonly gainRank: number | undefined;
}

/** Why a unit moved between two of its years, counted from 0. */
export interface Move {
  readonly from: number;
  readonly to: number;
  /** Of the ranked measure. */
  readonly rank: RankSplit | undefined;
  readonly score: ScoreSplit | undefined;
  /** Of every measure, the ranked one first. */
  readonly scores: readonly ScoreSplit[];
}

/** What it takes to reach a target. */
export interface TargetResult {
  readonly target: Target;
  /** The rank aimed at; undefined for a score, and where the unit aimed at has no rank. */
  readonly rank: number | undefined;
  /** Given measures that the unit needs and has no value of, where it has none of the ranked one. */
  readonly absent: readonly Measure[];
  /** The least printed value of the ranked measure that reaches it; undefined where none does. */
  readonly needed: Fraction | undefined;
  /** That less the unit's own; 0 or less where it is reached. */
  readonly lacking: Fraction | undefined;
  /** For each measure that counts: the least printed value of it alone, the largest of a deduction; undefined where none is enough. */
  readonly alone: readonly {
    readonly measure: Measure;
    readonly value: Fraction | undefined;
    readonly needed: Fraction | undefined;
  }[];
  /** The same over the years, for the ranked measure. */
  readonly years: readonly { readonly needed: Fraction | undefined; readonly lacking: Fraction | undefined }[];
}

/** Where a unit comes from, and what became of it. */
export interface Lineage {
  /** The unit that was asked for, where it is on the other list. */
  readonly asked: string | undefined;
  /** Names of the old units that this one was made of, where there are several. */
  readonly parts: readonly string[];
  /** What an old unit is in now, and with which others. */
  readonly became: { readonly name: string; readonly parts: readonly string[] } | undefined;
}

/** A rank as it was published; on the other list that of the unit that continues, or that this one continues. */
export interface PublishedRank {
  readonly year: number;
  readonly scheme: Scheme;
  readonly rank: string;
}

/** One unit over the years. */
export interface Profile {
  readonly code: string;
  readonly name: string;
  readonly scheme: Scheme;
  readonly region: Region | undefined;
  readonly rules: Rules;
  readonly by: Measure;
  readonly lineage: Lineage;
  readonly years: readonly ProfileYear[];
  /** The ranked measure first. */
  readonly measures: readonly ProfileMeasure[];
  /** Measures that are given: those of the best ranks, deductions left out; and all with something to gain, the most first. */
  readonly strengths: readonly ProfileMeasure[];
  readonly gaps: readonly ProfileMeasure[];
  readonly peers: Peers;
  /** Units that it is compared with, those next to it unless others were asked for; best first, itself left out. */
  readonly above: readonly UnitStanding[];
  readonly below: readonly UnitStanding[];
  /** From each year to the next, and from the first to the last where there are more than two. */
  readonly moves: readonly Move[];
  readonly target: TargetResult | undefined;
  /** Ranks in the ranked measure as a published table states them, on either list. */
  readonly published: readonly PublishedRank[];
  readonly likeForLike: boolean;
  readonly notes: readonly Note[];
}
