import type { Lang, Ranks } from "../../types/index.ts";
import type { Words } from "../words/words.ts";

/** How a ranking is to be shown. */
export interface RankView {
  readonly words: Words;
  readonly lang: Lang;
  /** Codes of the measures to show, first the one that is ranked by. */
  readonly measures: readonly string[];
  /** Whether each measure's ranks stand beside its values. */
  readonly ranks: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
}

/** Old rank − new rank of a row, plus is up; NaN where it has not both. */
export const difference = (before: Ranks, now: Ranks | undefined, row: number): number =>
  (before[row] ?? Number.NaN) - (now?.[row] ?? Number.NaN);
