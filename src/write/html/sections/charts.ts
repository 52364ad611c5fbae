import type { Report } from "../../../types/index.ts";
import type { Sheet } from "../../formats/sheet.ts";
import { robustnessSheet } from "../../views/robustness/draws-sheet.ts";
import { kinOf, slopeSheet } from "../../views/slope-sheet.ts";
import { anchorIn, anchorsOf } from "../anchors.ts";
import type { ChartName } from "../chart-names.ts";
import { chartsOf } from "../charts/charts.ts";
import type { Chart } from "../charts/plot.ts";
import { html, Markup } from "../markup.ts";
import { reportWords } from "../page-words.ts";
import { tableOf, wide } from "../table.ts";
import type { ReportView } from "../view.ts";

/** Charts with what is to be known of them, and the figures of those that no table of the page has; undefined of none. */
export function chartsSection(report: Report, view: ReportView): Markup | undefined {
  const { charts, figures } = reportWords(view.lang);
  const drawn = chartsOf(report, view).map(({ id, title, description, svg }: Chart) => {
    const table = figuresOf(report, id, view);
    return html`<figure><h3 id="${id}-heading">${title}</h3>${wide(new Markup(svg), `${id}-heading`)}<figcaption>${description}</figcaption>${
      table && html`<details><summary>${figures}</summary>${wide(table, `${id}-heading`)}</details>`
    }</figure>
`;
  });
  if (drawn.length === 0) return undefined;
  return html`<section aria-labelledby="charts-heading"><h2 id="charts-heading">${charts}</h2>
${drawn}</section>
`;
}

/** The figures of a chart that stand in no other table. */
function figuresOf({ ranking, robustness, cards }: Report, chart: ChartName, view: ReportView): Markup | undefined {
  const { words, lang } = view;
  const table = <Row>(sheet: Sheet<Row>, anchorOf: (row: Row) => string): Markup =>
    tableOf(sheet, { id: `${chart}-figures`, caption: reportWords(lang).figures, anchorOf });
  if (chart === "intervals" && robustness) {
    const sheet = robustnessSheet(robustness, { words, lang, ranks: false, quiet: true, verbose: false });
    return table(sheet, anchorIn(ranking.units.names));
  }
  if (chart !== "slope") return undefined;
  const anchors = new Map(anchorsOf(ranking.units.names).map((anchor, row) => [ranking.units.codes[row], anchor]));
  return table(slopeSheet(kinOf(cards), words, lang), ({ now }) => anchors.get(now.code) ?? "");
}
