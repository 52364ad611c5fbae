/** The comparison of two scores of one unit as JSON has it. */

import type { Numeric, ResultEnd } from "./common.ts";

/** One measure of a unit by two scores of its sheet, rounded half up. */
export interface ScoreComparisonRow {
  /** Code of the measure. */
  readonly measure: string;
  readonly name: string;
  readonly kind: string;
  /** Code of the aggregate that counts it; null for the first of all. */
  readonly of: string | null;
  readonly from: Numeric;
  readonly to: Numeric;
  /** `to` − `from`: minus is lost. */
  readonly difference: Numeric;
  readonly max: number;
  /** `to` as a share of the maximum, 0–1. */
  readonly share: Numeric;
  /** As the sheet states it; empty where it states none. */
  readonly state: string;
  /** It has 0 because evidence is to be added. */
  readonly unproven: boolean;
}

export interface ScoreComparisonHead {
  readonly schemaVersion: 2;
  readonly command: "compare";
  readonly year?: number | undefined;
  readonly methodology: string;
  readonly unit: string;
  /** Headings of the two scores. */
  readonly from: string;
  readonly to: string;
}

/** Where the points of one unit went: the total, then indices, then components, each the most lost first. */
export interface ScoreComparisonResult extends ScoreComparisonHead, ResultEnd {
  readonly rows: readonly ScoreComparisonRow[];
}
