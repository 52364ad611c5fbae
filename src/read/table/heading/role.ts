import type { FigureKind } from "../../../types/index.ts";
import type { Level } from "./words.ts";

/** Published figures other than scores. */
export const PUBLISHED_KINDS = [
  "rank",
  "regional_rank",
  "previous_rank",
  "previous_regional_rank",
  "rank_change",
  "regional_rank_change",
  "score_change",
  "score_change_pct",
] as const satisfies readonly FigureKind[];
export type PublishedKind = (typeof PUBLISHED_KINDS)[number];

/** What a heading speaks of, though it is not understood as a whole, or is of no use. */
export type Topic = "score" | "rank" | "change" | "other";

/** Whose figure a score is: as the unit itself states it, or as others assessed it. */
export type ScoreBasis = "self" | "assessed";

/** The year before that of the table. */
export const PREVIOUS = "previous";
export type StatedYear = number | typeof PREVIOUS;

/** What a column holds. */
export type Role =
  | { readonly is: "code"; readonly level: Level }
  | { readonly is: "name"; readonly level: Level; readonly lang: "vi" | "en" | undefined }
  | {
      readonly is: "year" | "scheme" | "parts" | "inherited" | "kind" | "measure" | "number";
    }
  | { readonly is: "region"; readonly cluster: boolean }
  /** A score of no measure in particular: the value in long form. */
  | {
      readonly is: "value";
      readonly year: StatedYear | undefined;
      readonly basis: ScoreBasis | undefined;
      readonly outOf: number | "%" | undefined;
    }
  | {
      readonly is: "score";
      readonly code: string;
      readonly year: StatedYear | undefined;
      readonly basis: ScoreBasis | undefined;
      /** The largest value that the heading allows: 1 in `(0–1)`; `%`. */
      readonly outOf: number | "%" | undefined;
    }
  | {
      readonly is: "published";
      readonly kind: PublishedKind;
      readonly measure: string | undefined;
      readonly year: number | undefined;
      /** Whether its ranks are among other groups than regions. */
      readonly cluster: boolean;
      /** The list that the ranks are of. */
      readonly list: string | undefined;
      /** The year that a change is counted from. */
      readonly against: number | undefined;
    }
  /** A change of rank or of score: what else the table has tells which. */
  | {
      readonly is: "change";
      /** Whether it is said to be within regions, where only ranks are. */
      readonly region: boolean;
      readonly measure: string | undefined;
      readonly year: number | undefined;
      readonly against: number | undefined;
    }
  /** Units that the units of the rows lie in, or their names in another language. */
  | { readonly is: "beside" }
  | { readonly is: "ignored" }
  | {
      readonly is: "unknown";
      readonly states: Topic | undefined;
      readonly measure: string | undefined;
      readonly basis: ScoreBasis | undefined;
      readonly year: number | undefined;
    };

/** A heading that is not understood. */
export const UNKNOWN: Extract<Role, { is: "unknown" }> = {
  is: "unknown",
  states: undefined,
  measure: undefined,
  basis: undefined,
  year: undefined,
};

/** A printed figure that its heading only names. */
export const publishedRole = (kind: PublishedKind, measure?: string, year?: number): Role => ({
  is: "published",
  kind,
  measure,
  year,
  cluster: false,
  list: undefined,
  against: undefined,
});
