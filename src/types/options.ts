/** What a calculation may be told. */

import type { Crosswalk, Division, Fraction, MergeRule, Missing, RankOn, Scheme, Ties } from "./model.ts";

/** How ranks are made; what is left out is as the methodology has it. */
export interface RuleOptions {
  readonly ties?: Ties | undefined;
  /** Whether values rank as printed, rounded to `decimals`, or unrounded. */
  readonly rankOn?: RankOn | undefined;
  /** Decimals of printed values. */
  readonly decimals?: number | undefined;
}

/** Into which regions units go, and which of them to show. */
export interface RegionOptions {
  /** The division of the provinces; left out, the eight regions on the 63 and the official six on the 34. */
  readonly regions?: Division | undefined;
  /** The regions to show, by code or name; left out, all. */
  readonly region?: string | readonly string[] | undefined;
}

/** What of a table is ranked. */
export interface RankOptions extends RuleOptions, RegionOptions {
  /** The measure to rank by, by code or name; left out, the total. */
  readonly by?: string | undefined;
  /** Further measures to rank, by code or name, or all; left out, the total and its pillars. */
  readonly measures?: readonly string[] | "all" | undefined;
  /** The units to show, by code or name; left out, all. */
  readonly only?: readonly string[] | undefined;
  /** Only units of this rank and better. */
  readonly top?: number | undefined;
}

/** On which list values are, and what is done where they are missing. */
export interface ListOptions {
  /** Left out, the list of the table; of several years that of the newest. */
  readonly as?: Scheme | undefined;
  /** What a missing value does: nothing more (`unranked`), counts as 0, leaves its weight to others, or is an error. */
  readonly missing?: Missing | undefined;
}

/** What is compared of several years. */
export interface CompareOptions extends RankOptions, ListOptions {
  /** Splits changes into own score and others' scores: of every unit, or of a named one, whose story is told. */
  readonly explain?: string | true | undefined;
  /** Best first, or those first that rose most. */
  readonly sort?: "rank" | "change" | undefined;
}

/** What a unit weighs in a merged mean; undefined where that is not known. */
export type WeightOf = (code: string) => Fraction | undefined;

/** How tables are carried from one list to another. */
export interface Merger {
  readonly rule: MergeRule;
  readonly weightOf: WeightOf;
  /** A crosswalk of the user's own, between lists that `dti` does not know. */
  readonly own: Crosswalk | undefined;
  /** The table is stated to be on the crosswalk's old side. */
  readonly old?: boolean | undefined;
}
