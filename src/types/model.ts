/** What is measured: units, measures, columns of values, methodologies. */

import type { Note } from "./notes.ts";
import type { Place } from "./problems.ts";
import type { RawFigure, Score } from "./score.ts";

export type Lang = "en" | "vi";

export type Scheme = "63" | "34" | "none";

export type Division = "eight" | "six";

export type Ties = "competition" | "dense" | "ordinal" | "modified" | "fractional";

export type RankOn = "printed" | "exact";

/** How a file states its values: 0–1, percent, or points up to each measure's maximum. */
export type Scale = "fraction" | "percent" | "points";

export type Missing = "unranked" | "zero" | "rescale" | "error";

/** A text in both languages. */
export interface Name {
  readonly en: string;
  readonly vi: string;
}

/** A whole number over a positive whole number, in lowest terms. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

/** The values of one measure, a number a unit, over one denominator: unit i has `num[i] / den`, NaN is missing. */
export interface FixedColumn {
  readonly kind: "fixed";
  readonly den: bigint;
  /** Whole numbers up to 2⁵³ − 1, so that doubles hold them exactly. */
  readonly num: Float64Array;
}

/** The values of one measure where one denominator and doubles do not hold them. */
export interface ExactColumn {
  readonly kind: "exact";
  readonly values: readonly (Fraction | undefined)[];
  /** The values are roots, logarithms or too long, and held with 40 significant digits. */
  readonly approximate?: boolean | undefined;
}

/** The values of one measure, exactly, in the order of the units. */
export type Column = FixedColumn | ExactColumn;

interface MeasureBase {
  readonly code: string;
  readonly kind: string;
  readonly name: Name;
  /** Other headings that files use for it. */
  readonly aliases?: readonly string[] | undefined;
}

/** A measure whose values are given: its `max` is its points. */
export interface Leaf extends MeasureBase {
  readonly is: "leaf";
  readonly max: Fraction;
  /** How a merged unit comes by its value: the mean of its parts, or for counts their sum. */
  readonly merge?: "mean" | "sum" | undefined;
  /** How its points follow from raw figures. */
  readonly score?: Score | undefined;
  /** The same in the words of the decision. */
  readonly rule?: Name | undefined;
}

/** How the values of members make one value. */
export type Mean = "arithmetic" | "geometric" | "harmonic" | "sum" | "median";

/** A measure computed from its members: Σ weight·value / Σ weight. */
export interface Aggregate extends MeasureBase {
  readonly is: "aggregate";
  /** Member code → weight; below 0 in a sum only, where the member is taken off. */
  readonly of: ReadonlyMap<string, Fraction>;
  readonly mean?: Mean | undefined;
  /** Whether its value may fall below 0 where members are taken off; else it is 0 there. */
  readonly belowZero?: boolean | undefined;
  /** A unit with less than this share of its indicators, 0–1, has no value. */
  readonly needs?: Fraction | undefined;
  readonly max?: Fraction | undefined;
}

export type Measure = Leaf | Aggregate;

/** How measures combine: what a methodology file says. */
export interface Methodology {
  readonly id: string;
  readonly title: Name;
  /** The decision or document that states it, in one language or in both. */
  readonly source: string | Name;
  /** First and last data year, both included. */
  readonly years?: readonly [number, number] | undefined;
  /** Why the weights are not official, or null where they are. */
  readonly assumed?: Name | null | undefined;
  readonly decimals: number;
  readonly ties: Ties;
  readonly rankOn: RankOn;
  /** `fraction`: values are 0–1. `points`: values are 0–max. */
  readonly scale: "fraction" | "points";
  /** Raw figures that scores follow from. */
  readonly figures?: readonly RawFigure[] | undefined;
  readonly measures: readonly Measure[];
}

/** The units of a table, column by column, in the order of the file. */
export interface Units {
  readonly scheme: Scheme;
  readonly codes: readonly string[];
  readonly names: readonly string[];
  /** Region of each unit as the file states it; only kept where there is no official division. */
  readonly regions?: readonly string[] | undefined;
  /** Codes on the other scheme that each unit was made from. */
  readonly parts?: readonly (readonly string[])[] | undefined;
  /** Values were carried down from merged units: every old unit has its new unit's, which no one measured. */
  readonly inherited?: boolean | undefined;
}

/** Which units of one list go into which of another. */
export interface Crosswalk {
  readonly from: Scheme;
  readonly to: Scheme;
  readonly targets: readonly CrosswalkTarget[];
}

export interface CrosswalkTarget {
  readonly code: string;
  readonly name: string;
  readonly parts: readonly { readonly code: string; readonly share: Fraction }[];
}

/** How merged units come by a mean: what weighs their parts. */
export type MergeRule = "equal" | "population" | "area" | "grdp" | "file";

/** One year of scores, as read: every measure that the file gives. */
export interface Scores {
  readonly file: string;
  readonly year: number | undefined;
  readonly methodology: Methodology;
  readonly units: Units;
  readonly columns: ReadonlyMap<string, Column>;
  /** Raw figures of the file, which scores follow from. */
  readonly raw?: RawColumns | undefined;
  /** Codes of the measures that were scored from them. */
  readonly scored?: readonly string[] | undefined;
  /** Whether the file has a row a value rather than a row a unit. */
  readonly long: boolean;
  /** Whether each unit has a sheet of its own, so that what one of them lacks is a missing value of that unit. */
  readonly sheets?: boolean | undefined;
  /** The line of each unit in the file, 0 where it has none. */
  readonly lines: readonly number[];
  /** The file of each unit, where the table is of several. */
  readonly files?: readonly string[] | undefined;
  readonly notes: readonly Note[];
}

/** The raw figures of a table. */
export interface RawColumns {
  readonly columns: ReadonlyMap<string, Column>;
  /** Where the figure of a unit stands. */
  readonly placeOf: (unit: number, figure: string) => Place;
}

/** Ranks, one a unit; NaN where there is none. */
export type Ranks = Float64Array;

/** A region of a division, or as a file names it. */
export interface Region {
  readonly code: string;
  readonly name: Name;
}

/** A province of one of the two lists. */
export interface Province {
  readonly code: string;
  readonly name: string;
  readonly fullName: string;
  readonly english: string;
}

/** An old province and the new one it is in. Figures are of 2024: persons, km², billion VND. */
export interface ProvinceRow {
  readonly old: Province;
  readonly now: Province;
  readonly iso: string;
  readonly population: string;
  readonly area: string;
  readonly grdp: string;
  readonly regions: {
    readonly eight: Region | undefined;
    readonly sixOld: Region | undefined;
    readonly sixNew: Region | undefined;
  };
}
