import type { PlotOptions, ScaleOptions } from "@observablehq/plot";
import { marginFor, rankTicks } from "./labels.ts";

/** How large a chart of rows is, in pixels: its marks, a row, and the usual margin of labels. */
interface RowsSize {
  readonly width: number;
  readonly row: number;
  readonly margin: number;
}

/** A chart with a row a label: labels on the left by the keys of rows, and the axis of figures at the top. */
export function rowsChart(labels: ReadonlyMap<string, string>, size: RowsSize, x: ScaleOptions): PlotOptions {
  const marginLeft = marginFor(labels.values(), size.margin);
  return {
    width: size.width + marginLeft,
    height: 60 + labels.size * size.row,
    marginLeft,
    marginTop: 40,
    x: { labelOffset: 38, grid: true, axis: "top", ...x },
    y: {
      domain: [...labels.keys()],
      type: "point",
      label: null,
      tickSize: 0,
      tickFormat: (key: string) => labels.get(key) ?? "",
    },
  };
}

/** The axis of ranks from 1 to the last. */
export const rankAxis = (label: string, last: number, inset: number): ScaleOptions => ({
  label,
  domain: [1, last],
  ticks: rankTicks(last),
  inset,
  tickFormat: String,
});
