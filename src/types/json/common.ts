/** What all results have as JSON has them: what `--format json` writes and what the library hands out. */

import type { Ledger } from "../ledger.ts";
import type { NoteKind } from "../notes.ts";

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
