import { script, scriptHash } from "virtual:page-script";
import { style, styleHash } from "virtual:page-style";
import type { Ranking, Report } from "../../types/index.ts";
import { methodText } from "../views/method-text.ts";
import { shownNotes } from "../views/notes.ts";
import { anchorsOf } from "./anchors.ts";
import { mainMeasures } from "./main-measures.ts";
import { html } from "./markup.ts";
import { reportWords } from "./page-words.ts";
import { cardsSection } from "./sections/cards.ts";
import { changesSection } from "./sections/changes.ts";
import { chartsSection } from "./sections/charts.ts";
import { rankingSection } from "./sections/ranking.ts";
import { ranksSection } from "./sections/ranks.ts";
import { MOST_ROWS, type ReportView } from "./view.ts";

/** One page that needs nothing else: tables that are whole without scripts, charts beside them. */
export function reportPage(report: Report, view: ReportView): string {
  const { ranking, comparison, cards, about } = report;
  const { words, lang } = view;
  const said = reportWords(lang);
  const { methodology, rules, units, order } = ranking;
  const title = titleOf(ranking, view);
  const main = mainMeasures(ranking).length;
  const isLong = order.length > MOST_ROWS;
  const notes = [
    ...shownNotes([...ranking.notes, ...(comparison?.notes ?? [])], words, false).map(({ message }) => message),
    ...(isLong ? [said.leftOut(order.length)] : []),
    ...(main < ranking.standings.size ? [said.mainOnly(main, ranking.standings.size)] : []),
  ].map(sentence);
  const content = html`<header><h1>${title}</h1>
<p>${sentence(words.schemeName[units.scheme])}; ${methodText(methodology, view)}; ${words.rankedOn(rules)}; ${words.ties[rules.ties]}.</p>
</header>
<main>
<section aria-labelledby="notes-heading"><h2 id="notes-heading">${said.notes}</h2>
<ul class="notes">${notes.map((message) => html`<li>${message}</li>`)}</ul></section>
${rankingSection(ranking, title, view)}${comparison && changesSection(comparison, view)}${isLong ? undefined : ranksSection(ranking, view)}${chartsSection(report, view)}${cards.length > 0 || about ? cardsSection(report, view) : undefined}<p class="choice" hidden>${said.chosen}: <output id="chosen">${said.unchosen}</output> <button type="button" id="to-card" hidden>${said.toCard}</button></p>
</main>`;
  const chosen = about ? (anchorsOf(units.names)[units.codes.indexOf(about.code)] ?? "") : "";
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${styleHash}; script-src ${scriptHash}; base-uri 'none'; form-action 'none'">
${html`<title>${title}</title>`.text}
<style>${style}</style></head>
${html`<body data-sort="${said.sortBy}" data-unchosen="${said.unchosen}" data-about="${chosen}">`.text}
${content.text}
<script>${script}</script></body></html>
`;
}

/** What was ranked, and of which year; a year that the methodology's title ends with is not said again. */
function titleOf({ methodology, year }: Ranking, { lang }: ReportView): string {
  const title = methodology.title[lang];
  return year === undefined || title.endsWith(String(year)) ? title : `${title} · ${reportWords(lang).dataOf(year)}`;
}

/** A text that stands alone begins with a capital letter. */
const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
