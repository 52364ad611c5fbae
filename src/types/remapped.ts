import type { Column, Methodology, Units } from "./model.ts";
import type { Note } from "./notes.ts";

/** A table carried to another list, in the form of the file it came from. */
export interface Remapped {
  readonly year: number | undefined;
  readonly methodology: Methodology;
  readonly units: Units;
  /** The measures of the file, in its order. */
  readonly columns: ReadonlyMap<string, Column>;
  /** Whether the file has a row a value rather than a row a unit. */
  readonly long: boolean;
  /** Decimals to round to; values are exact without. */
  readonly decimals: number | undefined;
  readonly notes: readonly Note[];
}
