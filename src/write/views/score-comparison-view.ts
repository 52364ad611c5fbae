import type { Lang } from "../../types/index.ts";
import type { Words } from "../words/words.ts";

/** How the comparison of two scores is to be shown. */
export interface ScoreComparisonView {
  readonly words: Words;
  readonly lang: Lang;
  readonly quiet: boolean;
  readonly verbose: boolean;
  /** How many components; left out, all. */
  readonly top: number | undefined;
}
