/** What a file shows of an index whose method nobody has written down yet. */

import type { Fraction, Methodology } from "./model.ts";
import type { Note } from "./notes.ts";

/** A measure as a file heads or lists it. */
export interface OutlineMeasure {
  /** As the file writes it; undefined where it has none. */
  readonly code: string | undefined;
  readonly name: string;
  /** The whole heading of its column, where that is neither its code nor its name. */
  readonly heading: string | undefined;
  /** What the file says that it lies in: the heading above its column, or its index. */
  readonly group: string | undefined;
  readonly isTotal: boolean;
  /** The place, among the measures, of the one that it adds to in every row; undefined where the figures show none. */
  readonly partOf?: number | undefined;
  /** What it weighs, as a row of weights says. */
  readonly weight?: Fraction | undefined;
  /** The largest value that the file allows it, and the largest that it has. */
  readonly max: Fraction | undefined;
  readonly largest: Fraction | undefined;
}

/** The measures of a file, and what their values look like. */
export interface Outline {
  readonly file: string;
  readonly measures: readonly OutlineMeasure[];
  /** The most decimals of any value. */
  readonly decimals: number;
  /** Whether values are written in percent. */
  readonly percent: boolean;
  /** Whether the total is the plain sum of what it counts, as the figures show. */
  readonly summed?: boolean | undefined;
  /** Headings of columns of figures that are no measures: ranks, changes, years. */
  readonly left: readonly string[];
  /** Headings of scores that units gave themselves: left for assessed ones of the same measures, or kept for want of them. */
  readonly own: { readonly left: readonly string[]; readonly kept: readonly string[] };
}

/** A methodology made from a file, and what the file did not tell. */
export interface Draft {
  readonly methodology: Methodology;
  readonly notes: readonly Note[];
}
