import type { Lang, Methodology } from "../../types/index.ts";
import type { Words } from "../words/words.ts";

/** The document that states a methodology; one language stands for both where the file gives one. */
export const sourceIn = ({ source }: Methodology, lang: Lang): string =>
  typeof source === "string" ? source : source[lang];

/** A methodology in a caption: title, source and id. */
export const methodText = (methodology: Methodology, { words, lang }: { words: Words; lang: Lang }): string =>
  words.method(methodology.title[lang], sourceIn(methodology, lang), methodology.id);
