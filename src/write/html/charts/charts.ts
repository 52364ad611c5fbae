import type { Lang, Report } from "../../../types/index.ts";
import { anchorsOf } from "../anchors.ts";
import { CHARTS, type ChartName } from "../chart-names.ts";
import { reportWords } from "../page-words.ts";
import { bump } from "./bump.ts";
import { heat } from "./heat.ts";
import { intervals } from "./intervals.ts";
import type { Chart } from "./plot.ts";
import { spread } from "./spread.ts";
import { tiles } from "./tiles.ts";

/** More units than anybody reads in a chart that has a row for each. */
const MOST = 200;

/** One chart of a report; undefined where the report has nothing to draw it from. */
export function chartOf({ ranking, comparison, robustness }: Report, name: ChartName, lang: Lang): Chart | undefined {
  const words = reportWords(lang);
  const anchors = anchorsOf(ranking.units.names);
  const isLong = ranking.order.length > MOST;
  if (name === "tiles") return tiles(ranking, anchors, words);
  if (name === "bump")
    return comparison && !isLong ? bump(comparison, anchorsOf(comparison.units.names), words) : undefined;
  if (name === "intervals") return robustness && !isLong ? intervals(robustness, anchors, words) : undefined;
  if (name === "heat") return isLong ? undefined : heat(ranking, anchors, words, lang);
  return ranking.regions.length > 0 ? spread(ranking, anchors, words, lang) : undefined;
}

/** All that the report has something to draw from. */
export const chartsOf = (report: Report, lang: Lang): readonly Chart[] =>
  CHARTS.flatMap((name) => chartOf(report, name, lang) ?? []);
