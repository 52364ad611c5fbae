import * as Plot from "@observablehq/plot";
import type { Robustness } from "../../../types/index.ts";
import type { ReportWords } from "../../words/report.ts";
import { labelOf, marginFor, rankTicks } from "./labels.ts";
import { type Chart, draw } from "./plot.ts";

/** The rank of each unit, with the ranks that 5 % and 95 % of the draws of weights reach. */
export function intervals({ ranking, spreads }: Robustness, anchors: readonly string[], words: ReportWords): Chart {
  const { units, order, standings, by } = ranking;
  const ranks = standings.get(by.code)?.ranks;
  const points = order.flatMap((row) => {
    const spread = spreads[row];
    if (spread === undefined) return [];
    const name = labelOf(units.names[row] ?? "");
    return [{ ...spread, rank: ranks?.[row] ?? Number.NaN, unit: `#${anchors[row] ?? ""}`, name, row: String(row) }];
  });
  const names = new Map(points.map(({ row, name }) => [row, name]));
  const last = Math.max(2, ...points.map(({ high }) => high));
  const marginLeft = marginFor(names.values(), 170);
  return draw("intervals", words.intervals, words.intervalsDescription, {
    width: 590 + marginLeft,
    height: 60 + points.length * 15,
    marginLeft,
    marginTop: 40,
    x: {
      label: words.rank,
      labelOffset: 38,
      grid: true,
      axis: "top",
      domain: [1, last],
      ticks: rankTicks(last),
      inset: 8,
      tickFormat: String,
    },
    y: {
      domain: points.map(({ row }) => row),
      type: "point",
      label: null,
      tickSize: 0,
      tickFormat: (row: string) => names.get(row) ?? "",
    },
    marks: [
      Plot.ruleY(points, {
        y: "row",
        x1: "low",
        x2: "high",
        stroke: "currentColor",
        strokeWidth: 3,
        strokeOpacity: 0.35,
        ariaLabel: "unit",
      }),
      Plot.dot(points, { x: "rank", y: "row", r: 3.5, fill: "currentColor", ariaLabel: "unit" }),
    ],
  });
}
