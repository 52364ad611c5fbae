/** Which weights printed tables imply. */

import type { Figure } from "./check.ts";
import type { Aggregate, Fraction, Measure, Methodology } from "./model.ts";
import type { FittedCell, Note } from "./notes.ts";

/** The weights of a methodology's aggregates as printed tables have them. */
export interface Fit {
  readonly methodology: Methodology;
  readonly aggregates: readonly FittedAggregate[];
  readonly notes: readonly Note[];
}

/** One aggregate: what its weights can be, as shares that sum to 1. */
export interface FittedAggregate {
  readonly measure: Aggregate;
  /** How many rows print the aggregate and every member. */
  readonly rows: number;
  /** In the order of the members; empty where no weights fit. */
  readonly shares: readonly FittedShare[];
  /** Rows without any one of which the others fit some weights. */
  readonly wrong: readonly WrongRow[];
  /** Where there is no such row, a smallest set of rows that no weights fit together. */
  readonly together: readonly Figure[];
}

/** What the share of one member can be. */
export interface FittedShare {
  readonly member: Measure;
  /** As the methodology has it. */
  readonly stated: Fraction;
  readonly least: Fraction;
  readonly most: Fraction;
  /** The value that is simple and fits together with those of the other members; undefined where none or several do, or rows are too few. */
  readonly simple: Fraction | undefined;
}

/** A row that does not fit the others. */
export interface WrongRow {
  readonly figure: Figure;
  /** What each of its cells would have to be to fit them. */
  readonly cells: readonly FittedCell[];
}
