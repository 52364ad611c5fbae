import { createHash } from "node:crypto";
import { script } from "virtual:page-script";
import type { Lang, Report } from "../../types/index.ts";
import { compareSheet } from "../views/compare-sheet.ts";
import { shownNotes } from "../views/notes.ts";
import { rankSheet } from "../views/rank-sheet.ts";
import type { Words } from "../words/words.ts";
import { anchorsOf } from "./anchors.ts";
import { chartsOf } from "./charts/charts.ts";
import type { Chart } from "./charts/plot.ts";
import { html, Markup } from "./markup.ts";
import { reportWords } from "./page-words.ts";
import { STYLE } from "./style.ts";
import { tableOf } from "./table.ts";

/** In which words a report speaks. */
export interface ReportView {
  readonly words: Words;
  readonly lang: Lang;
}

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** One page that needs nothing else: tables that are whole without scripts, charts beside them. */
export function reportPage(report: Report, { words, lang }: ReportView): string {
  const { ranking, comparison } = report;
  const said = reportWords(lang);
  const view = { words, lang, ranks: false, quiet: false, verbose: false };
  const anchors = anchorsOf(ranking.units.names);
  const title = [ranking.methodology.title[lang], ranking.year].filter((part) => part !== undefined).join(" · ");
  const sheet = rankSheet(ranking, view);
  const regionIn = (names: Pick<Report["ranking"], "regions" | "regionOf">) => (row: number) =>
    names.regions[names.regionOf[row] ?? -1]?.name[lang] ?? "";
  const main = tableOf(sheet, { id: "ranking", caption: title, anchors, regionOf: regionIn(ranking) });
  const changes = comparison && {
    sheet: compareSheet(comparison, { ...view, several: false }),
    anchors: anchorsOf(comparison.units.names),
    regionOf: regionIn(comparison),
  };
  const notes = shownNotes([...ranking.notes, ...(comparison?.notes ?? [])], words, false);
  const content = html`<header><h1>${title}</h1>
<p>${words.method(ranking.methodology.title[lang], ranking.methodology.source, ranking.methodology.id)}. ${words.rankedOn(ranking.rules)}; ${words.ties[ranking.rules.ties]}. ${words.schemeName[ranking.units.scheme]}.</p>
</header>
<main>
<section aria-labelledby="notes-heading"><h2 id="notes-heading">${said.notes}</h2>
<ul class="notes">${notes.map(({ message }) => html`<li>${message}</li>`)}</ul></section>
<section aria-labelledby="ranking-heading"><h2 id="ranking-heading">${said.ranking}</h2>
<div class="controls" hidden><label>${said.search}<input type="search" id="search" autocomplete="off"></label>
<label>${said.region}<select id="region"><option value="">${said.allRegions}</option>${ranking.regions.map(({ name }) => html`<option>${name[lang]}</option>`)}</select></label>
<p>${said.chosen}: <output id="chosen">${said.unchosen}</output></p></div>
<div class="wide" tabindex="0" role="group" aria-labelledby="ranking-heading">${main}</div></section>
${
  changes &&
  html`<section aria-labelledby="changes-heading"><h2 id="changes-heading">${said.changes}</h2>
<div class="wide" tabindex="0" role="group" aria-labelledby="changes-heading">${tableOf(changes.sheet, { ...changes, id: "changes", caption: said.changes })}</div></section>`
}
<section aria-labelledby="charts-heading"><h2 id="charts-heading">${said.charts}</h2>
${chartsOf(report, lang).map(figure)}</section>
</main>`;
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${hashOf(STYLE)}; script-src ${hashOf(script)}; base-uri 'none'; form-action 'none'">
${html`<title>${title}</title>`.text}
<style>${STYLE}</style></head>
<body data-sort="${said.sortBy}" data-unchosen="${said.unchosen}">
${content.text}
<script>${script}</script></body></html>
`;
}

const figure = ({ title, description, svg }: Chart): Markup =>
  html`<figure><h3>${title}</h3>${new Markup(svg)}<figcaption>${description}</figcaption></figure>`;
