import * as Plot from "@observablehq/plot";
import type { Comparison, Lang } from "../../../types/index.ts";
import { localized, rankText } from "../../formats/number.ts";
import type { ReportWords } from "../../words/report.ts";
import { marginOf, sharedLabel } from "./labels.ts";
import { type Chart, draw } from "./plot.ts";

/** A rank at an end of the chart, with the units that share it. */
interface Label {
  readonly at: number;
  readonly rank: number;
  readonly text: string;
}

/** Ranks over the years, a line a unit. */
export function bump(
  { histories, years, units, shown }: Comparison,
  anchors: readonly string[],
  words: ReportWords,
  lang: Lang,
): Chart {
  const ranks = histories[0]?.ranks ?? [];
  const points = shown.flatMap((row) =>
    years.flatMap(({ year }, i) => {
      const rank = ranks[i]?.[row] ?? Number.NaN;
      if (Number.isNaN(rank)) return [];
      return [{ at: i, year, rank, unit: `#${anchors[row] ?? ""}`, name: units.names[row] ?? "" }];
    }),
  );
  const most = Math.max(1, ...points.map(({ rank }) => rank));
  const labels = (year: number): readonly Label[] => {
    const names = new Map<number, string[]>();
    for (const { at, rank, name } of points) if (at === year) names.set(rank, [...(names.get(rank) ?? []), name]);
    return [...names].map(([rank, sharing]) => ({
      at: year,
      rank,
      text: sharedLabel(localized(rankText(rank), lang), sharing),
    }));
  };
  const [first, last] = [labels(0), labels(years.length - 1)];
  const [marginLeft, marginRight] = [marginOf(first), marginOf(last)];
  return draw("bump", words.bump, words.bumpDescription, {
    width: 420 + marginLeft + marginRight,
    height: 60 + most * 15,
    marginLeft,
    marginRight,
    marginBottom: 20,
    x: {
      domain: years.map((_, i) => i),
      type: "point",
      tickFormat: (i: number) => String(years[i]?.year ?? ""),
      label: null,
      axis: "top",
    },
    y: { reverse: true, domain: [1, most], axis: null },
    marks: [
      Plot.line(points, {
        x: "at",
        y: "rank",
        z: "unit",
        stroke: "currentColor",
        strokeOpacity: 0.35,
        ariaLabel: "unit",
      }),
      Plot.dot(points, { x: "at", y: "rank", r: 2.5, fill: "currentColor", ariaLabel: "unit" }),
      Plot.text(first, { x: "at", y: "rank", text: "text", textAnchor: "end", dx: -8 }),
      Plot.text(last, { x: "at", y: "rank", text: "text", textAnchor: "start", dx: 8 }),
    ],
  });
}
