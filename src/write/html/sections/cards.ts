import type { Report } from "../../../types/index.ts";
import { anchorsOf } from "../anchors.ts";
import { cardOf } from "../card.ts";
import { html, type Markup } from "../markup.ts";
import { reportWords } from "../page-words.ts";
import type { ReportView } from "../view.ts";

/** The cards of units, or that of the one that the report is about, which is open. */
export function cardsSection({ ranking, cards, about }: Report, { words, lang }: ReportView): Markup {
  const said = reportWords(lang);
  const anchors = anchorsOf(ranking.units.names);
  const anchorOf = new Map(ranking.units.codes.map((code, row) => [code, anchors[row] ?? ""]));
  const view = { words, lang, quiet: true, verbose: false };
  return html`<section aria-labelledby="cards-heading"><h2 id="cards-heading">${said.cards}</h2>
${(about ? [about] : cards).map((card) => cardOf(card, anchorOf.get(card.code) ?? "", card === about, view))}</section>
`;
}
