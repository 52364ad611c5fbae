import type { Lang } from "../../types/index.ts";
import type { Words } from "../words/words.ts";

/** In which words a report speaks. */
export interface ReportView {
  readonly words: Words;
  readonly lang: Lang;
}

/** More units than anybody reads in a chart that has a row for each. */
export const MOST_ROWS = 200;
