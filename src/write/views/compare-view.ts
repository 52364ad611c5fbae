import type { Lang } from "../../types/index.ts";
import type { Words } from "../words/words.ts";

/** How a comparison is to be shown. */
export interface CompareView {
  readonly words: Words;
  readonly lang: Lang;
  readonly quiet: boolean;
  readonly verbose: boolean;
  /** Whether measures were asked for by name, so that each has its row. */
  readonly several: boolean;
}
