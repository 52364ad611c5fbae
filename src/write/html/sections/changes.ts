import type { Comparison } from "../../../types/index.ts";
import { compareSheet } from "../../views/compare-sheet.ts";
import { anchorIn } from "../anchors.ts";
import { html, type Markup } from "../markup.ts";
import { reportWords } from "../page-words.ts";
import { regionIn, tableOf, wide } from "../table.ts";
import type { ReportView } from "../view.ts";

/** Who moved, like for like. */
export function changesSection(comparison: Comparison, { words, lang }: ReportView): Markup {
  const { changes } = reportWords(lang);
  const sheet = compareSheet(comparison, { words, lang, several: false, quiet: false, verbose: false });
  const [anchor, region] = [anchorIn(comparison.units.names), regionIn(comparison, lang)];
  const table = tableOf(sheet, {
    id: "changes",
    caption: sheet.captions[0] ?? changes,
    anchorOf: ({ unit }) => anchor(unit),
    regionOf: ({ unit }) => region(unit),
  });
  return html`<section aria-labelledby="changes-heading"><h2 id="changes-heading">${changes}</h2>
${wide(table, "changes-heading")}</section>
`;
}
