import * as Plot from "@observablehq/plot";
import { at } from "../../../core/column.ts";
import type { Lang, Ranking } from "../../../types/index.ts";
import { decimalText, localized } from "../../formats/number.ts";
import { forTerminal } from "../../formats/safe.ts";
import type { ReportWords } from "../../words/report.ts";
import { labelOf, marginFor } from "./labels.ts";
import { type Chart, draw } from "./plot.ts";

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
  const marginLeft = marginFor(names.values(), 230);
  return draw("spread", words.spread, words.spreadDescription, {
    width: 530 + marginLeft,
    height: 60 + regions.length * 34,
    marginLeft,
    marginTop: 40,
    x: {
      label: forTerminal(by.name[lang]),
      labelOffset: 38,
      grid: true,
      axis: "top",
      inset: 8,
      tickFormat: (score: number) => localized(String(score), lang),
    },
    y: {
      domain: [...names.keys()],
      type: "point",
      label: null,
      tickSize: 0,
      tickFormat: (code: string) => names.get(code) ?? "",
    },
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
