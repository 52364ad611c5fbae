import type { Report } from "../../../types/index.ts";
import { kinOf } from "../../views/slope-sheet.ts";
import { anchorsOf } from "../anchors.ts";
import { CHARTS, type ChartName } from "../chart-names.ts";
import { reportWords } from "../page-words.ts";
import { MOST_ROWS, type ReportView } from "../view.ts";
import { bump } from "./bump.ts";
import { heat } from "./heat.ts";
import { intervals } from "./intervals.ts";
import type { Chart } from "./plot.ts";
import { slope } from "./slope.ts";
import { spread } from "./spread.ts";
import { tiles } from "./tiles.ts";
import { waterfall } from "./waterfall.ts";
import { whatIf } from "./what-if.ts";

/** One chart of a report; undefined where the report has nothing to draw it from. */
export function chartOf(report: Report, name: ChartName, { words, lang }: ReportView): Chart | undefined {
  const { ranking, comparison, robustness, cards, about } = report;
  const said = reportWords(lang);
  const anchors = anchorsOf(ranking.units.names);
  const isLong = ranking.order.length > MOST_ROWS;
  const view = { words, lang, quiet: true, verbose: false };
  if (name === "waterfall") return about && waterfall(about, said, view);
  if (name === "what-if") return about && whatIf(about, said, view);
  if (name === "tiles") return tiles(ranking, anchors, said);
  if (name === "spread") return ranking.regions.length > 0 ? spread(ranking, anchors, said, lang) : undefined;
  if (isLong) return undefined;
  if (name === "bump") return comparison && bump(comparison, anchorsOf(comparison.units.names), said, lang);
  if (name === "intervals") return robustness && intervals(robustness, anchors, said);
  if (name === "heat") return heat(ranking, anchors, said, lang);
  const anchorOf = new Map(ranking.units.codes.map((code, row) => [code, anchors[row] ?? ""]));
  return slope(kinOf(cards), anchorOf, said, lang);
}

/** All that the report has something to draw from; the ranks in each measure are a table of the page. */
export const chartsOf = (report: Report, view: ReportView): readonly Chart[] =>
  CHARTS.flatMap((name) => (name === "heat" ? [] : (chartOf(report, name, view) ?? [])));
