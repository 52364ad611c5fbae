import * as Plot from "@observablehq/plot";
import { at } from "../../../core/column.ts";
import type { Lang, Ranking } from "../../../types/index.ts";
import { decimalText, localized } from "../../formats/number.ts";
import { forTerminal } from "../../formats/safe.ts";
import type { ReportWords } from "../../words/report.ts";
import { labelOf } from "./labels.ts";
import { type Chart, draw } from "./plot.ts";
import { rowsChart } from "./rows.ts";

/** Scores by region, a dot a unit. */
export function spread(ranking: Ranking, anchors: readonly string[], words: ReportWords, lang: Lang): Chart {
  const { units, order, standings, by, regions, regionOf, rules } = ranking;
  const values = standings.get(by.code)?.values;
  const points = order.flatMap((row) => {
    const [value, region] = [values && at(values, row), regions[regionOf[row] ?? -1]];
    if (value === undefined || region === undefined) return [];
    const text = decimalText(value, rules.decimals);
    const title = `${forTerminal(units.names[row] ?? "")}: ${localized(text, lang)}`;
    return [{ score: Number(text), region: region.code, unit: `#${anchors[row] ?? ""}`, title }];
  });
  const names = new Map(regions.map(({ code, name }) => [code, labelOf(name[lang])]));
  const x: Plot.ScaleOptions = {
    label: forTerminal(by.name[lang]),
    inset: 8,
    tickFormat: (score: number) => localized(String(score), lang),
  };
  return draw("spread", words.spread, words.spreadDescription, {
    ...rowsChart(names, { width: 530, row: 34, margin: 230 }, x),
    marks: [
      Plot.dot(points, {
        x: "score",
        y: "region",
        r: 4,
        fill: "currentColor",
        fillOpacity: 0.55,
        ariaLabel: "unit",
        title: "title",
      }),
    ],
  });
}
