import type { Measure, Rules } from "../../types/index.ts";

/** What a query over the table of scores ranks. */
export interface PlainRanking {
  /** Measures whose sums the result has. */
  readonly measures: readonly Measure[];
  /** Those of them that are ranked, the one that orders the result first. */
  readonly ranked: readonly Measure[];
  /** Codes of the measures that the table holds. */
  readonly columns: readonly string[];
  readonly decimals: number;
  /** Whether the table of scores has a column of names beside that of units, and one of regions. */
  readonly named: boolean;
  readonly regional: boolean;
  readonly rules: Rules;
}
