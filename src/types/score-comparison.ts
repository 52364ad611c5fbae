/** Two scores of one unit, side by side. */

import type { Fraction, Measure, Methodology } from "./model.ts";
import type { Note } from "./notes.ts";

/** What the sheet of a unit says of a component besides its scores. */
export interface SheetComponent {
  /** As the sheet states it; empty where it states none. */
  readonly state: string;
  /** Whether the state says that evidence is to be added, so that 0 is not proven rather than measured. */
  readonly unproven: boolean;
  /** The difference of the two scores as the sheet prints it. */
  readonly printed: Fraction | undefined;
}

/** One measure by both scores, on the methodology's scale. */
export interface ComparedScore {
  readonly measure: Measure;
  /** The aggregate that counts it; undefined for the first of all. */
  readonly of: Measure | undefined;
  readonly from: Fraction | undefined;
  readonly to: Fraction | undefined;
  /** `to` − `from`: minus is lost. */
  readonly difference: Fraction | undefined;
  readonly max: Fraction;
  /** `to` as a share of the maximum, 0–1. */
  readonly share: Fraction | undefined;
  readonly state: string;
  /** It has 0 because evidence is to be added. */
  readonly unproven: boolean;
}

/** Where the points of one unit went from one score to another. */
export interface ScoreComparison {
  readonly unit: string;
  readonly year: number | undefined;
  readonly methodology: Methodology;
  readonly decimals: number;
  /** The headings of the two scores. */
  readonly from: string;
  readonly to: string;
  /** The total, then the indices, then the components, each the most lost first. */
  readonly rows: readonly ComparedScore[];
  readonly notes: readonly Note[];
}
