import type { Lang } from "../../types/index.ts";
import type { Words } from "../words/words.ts";

/** How a ranking is to be shown. */
export interface RankView {
  readonly words: Words;
  readonly lang: Lang;
  /** Whether each measure's ranks stand beside its values. */
  readonly ranks: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
}
