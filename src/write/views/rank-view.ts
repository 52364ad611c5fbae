import type { Lang, Ranking } from "../../types/index.ts";
import type { Words } from "../words/words.ts";

/** How a ranking is to be shown. */
export interface RankView {
  readonly words: Words;
  readonly lang: Lang;
  /** Whether each measure's ranks stand beside its values. */
  readonly ranks: boolean;
  /** Whether raw figures and rules are shown, and not totals. */
  readonly raw?: boolean | undefined;
  readonly quiet: boolean;
  readonly verbose: boolean;
}

/** What a workbook calls the sheet of a ranking: its year and list. */
export const sheetName = ({ year, units }: Pick<Ranking, "year" | "units">, { schemeName }: Words): string =>
  [year, schemeName[units.scheme]].filter((part) => part !== undefined).join(" · ");
