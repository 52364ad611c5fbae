import * as Plot from "@observablehq/plot";
import { has } from "../../../core/column.ts";
import type { Lang, Ranking } from "../../../types/index.ts";
import { rankText } from "../../formats/number.ts";
import type { ReportWords } from "../../words/report.ts";
import { mainMeasures } from "../main-measures.ts";
import { inkOn, RANKS } from "../shades.ts";
import { labelOf, marginFor } from "./labels.ts";
import { type Chart, draw } from "./plot.ts";

/** How titles of measures are turned. */
const TURN = (40 * Math.PI) / 180;

/** Ranks in each measure, a row a unit, a column a measure: light is first. */
export function heat(ranking: Ranking, anchors: readonly string[], words: ReportWords, lang: Lang): Chart {
  const { units, order } = ranking;
  const measures = mainMeasures(ranking);
  const cells = order.flatMap((row) =>
    measures.flatMap(({ measure, ranks, values }) =>
      has(values, row)
        ? [{ row: String(row), measure: measure.code, rank: ranks[row] ?? Number.NaN, unit: `#${anchors[row] ?? ""}` }]
        : [],
    ),
  );
  const names = new Map(order.map((row) => [String(row), labelOf(units.names[row] ?? "")]));
  const titles = new Map(measures.map(({ measure }) => [measure.code, labelOf(measure.name[lang])]));
  const most = Math.max(2, ...cells.map(({ rank }) => rank));
  // How far the longest title, of letters 5.4 pixels wide, reaches up and to the right of its column.
  const longest = Math.max(...[...titles.values()].map(({ length }) => length));
  const [up, right] = [longest * 5.4 * Math.sin(TURN), longest * 5.4 * Math.cos(TURN)];
  const marginLeft = marginFor(names.values(), 170);
  return draw("heat", words.heat, words.heatDescription, {
    width: marginLeft + measures.length * 62 + right,
    height: 60 + up + order.length * 16,
    marginLeft,
    marginTop: 40 + up,
    marginRight: right,
    padding: 0.06,
    x: {
      domain: [...titles.keys()],
      label: null,
      axis: "top",
      tickRotate: (-TURN * 180) / Math.PI,
      tickFormat: (code: string) => titles.get(code) ?? "",
    },
    y: { domain: [...names.keys()], label: null, tickSize: 0, tickFormat: (row: string) => names.get(row) ?? "" },
    color: { type: "linear", domain: [1, most], range: [...RANKS] },
    marks: [
      Plot.cell(cells, { x: "measure", y: "row", fill: "rank", ariaLabel: "unit" }),
      Plot.text(cells, {
        x: "measure",
        y: "row",
        text: ({ rank }: { rank: number }) => rankText(rank),
        fill: ({ rank }: { rank: number }) => inkOn(rank / most),
        ariaLabel: "unit",
      }),
    ],
  });
}
