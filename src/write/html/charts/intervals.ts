import * as Plot from "@observablehq/plot";
import type { Robustness } from "../../../types/index.ts";
import type { ReportWords } from "../../words/report.ts";
import { labelOf } from "./labels.ts";
import { type Chart, draw } from "./plot.ts";
import { rankAxis, rowsChart } from "./rows.ts";

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
  return draw("intervals", words.intervals, words.intervalsDescription, {
    ...rowsChart(names, { width: 590, row: 15, margin: 170 }, rankAxis(words.rank, last, 8)),
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
