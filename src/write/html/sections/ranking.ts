import type { Ranking } from "../../../types/index.ts";
import { rankSheet } from "../../views/rank-sheet.ts";
import { anchorIn } from "../anchors.ts";
import { mainMeasures } from "../main-measures.ts";
import { html, type Markup } from "../markup.ts";
import { reportWords } from "../page-words.ts";
import { regionIn, tableOf, wide } from "../table.ts";
import type { ReportView } from "../view.ts";

/** Who stands where, and what to search, filter and choose units by. */
export function rankingSection(ranking: Ranking, caption: string, { words, lang }: ReportView): Markup {
  const said = reportWords(lang);
  const ranked = rankSheet(ranking, { words, lang, ranks: false, quiet: false, verbose: false });
  const left = new Set(ranking.standings.keys());
  for (const { measure } of mainMeasures(ranking)) left.delete(measure.code);
  const sheet = { ...ranked, columns: ranked.columns.filter(({ key }) => !left.has(key)) };
  const anchorOf = anchorIn(ranking.units.names);
  const options = ranking.regions.map(({ name }) => html`<option>${name[lang]}</option>`);
  return html`<section aria-labelledby="ranking-heading"><h2 id="ranking-heading">${said.ranking}</h2>
<div class="controls" hidden><label>${said.search}<input type="search" id="search" autocomplete="off"></label>
${options.length > 0 ? html`<label>${said.region}<select id="region"><option value="">${said.allRegions}</option>${options}</select></label>` : undefined}</div>
${wide(tableOf(sheet, { id: "ranking", caption, anchorOf, regionOf: regionIn(ranking, lang) }), "ranking-heading")}</section>
`;
}
