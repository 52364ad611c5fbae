import { has } from "../../../core/column.ts";
import type { Ranking } from "../../../types/index.ts";
import { localized, rankText } from "../../formats/number.ts";
import { anchorsOf } from "../anchors.ts";
import { mainMeasures } from "../main-measures.ts";
import { html, type Markup } from "../markup.ts";
import { reportWords } from "../page-words.ts";
import { shadeOf } from "../shades.ts";
import { regionIn, wide } from "../table.ts";
import type { ReportView } from "../view.ts";

/** Ranks in each measure: a table whose cells are coloured, so that it is the chart and its figures in one. */
export function ranksSection(ranking: Ranking, { words, lang }: ReportView): Markup {
  const { units, order } = ranking;
  const said = reportWords(lang);
  const measures = mainMeasures(ranking);
  const anchors = anchorsOf(units.names);
  const regionOf = regionIn(ranking, lang);
  const last = measures.map(({ ranks }) => ranks.reduce((most, rank) => (rank > most ? rank : most), 1));
  const cell = (row: number) => (i: number) => {
    const { ranks, values } = measures[i] ?? {};
    const rank = ranks?.[row] ?? Number.NaN;
    if (!values || !has(values, row) || Number.isNaN(rank)) return html`<td>–</td>`;
    return html`<td class="${shadeOf(rank, last[i] ?? 1)}">${localized(rankText(rank), lang)}</td>`;
  };
  const rows = order.map(
    (row) =>
      html`<tr data-unit="${anchors[row] ?? ""}" data-region="${regionOf(row)}"><th scope="row"><bdi>${units.names[row] ?? ""}</bdi></th>${[...measures.keys()].map(cell(row))}</tr>
`,
  );
  const table = html`<table id="ranks"><caption>${said.heatDescription}</caption>
<thead><tr><th scope="col" class="unit">${words.labels.unit}</th>${measures.map(({ measure }) => html`<th scope="col">${measure.name[lang]}</th>`)}</tr></thead>
<tbody>
${rows}</tbody></table>`;
  return html`<section aria-labelledby="ranks-heading"><h2 id="ranks-heading">${said.heat}</h2>
${wide(table, "ranks-heading")}</section>
`;
}
