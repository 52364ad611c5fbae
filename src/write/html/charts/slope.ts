import * as Plot from "@observablehq/plot";
import type { Lang } from "../../../types/index.ts";
import { localized, rankText } from "../../formats/number.ts";
import type { Kin } from "../../views/slope-sheet.ts";
import type { ReportWords } from "../../words/report.ts";
import { marginOf, sharedLabel } from "./labels.ts";
import { type Chart, draw } from "./plot.ts";

/** Ranks on the old list and on the new one, a line from each old unit to the one that it is part of. */
export function slope(
  kin: readonly Kin[],
  anchors: ReadonlyMap<string, string>,
  words: ReportWords,
  lang: Lang,
): Chart | undefined {
  const lines = kin.flatMap(({ old, now }) => {
    if (old.rank === undefined || now.rank === undefined) return [];
    const [left, right] = [(old.rank - 1) / Math.max(1, old.of - 1), (now.rank - 1) / Math.max(1, now.of - 1)];
    return [{ left, right, old, now, unit: `#${anchors.get(now.code) ?? ""}` }];
  });
  const [first] = lines;
  if (first === undefined) return undefined;
  const labels = (at: "left" | "right") => {
    const names = new Map<number, Set<string>>();
    for (const line of lines) {
      const { name } = at === "left" ? line.old : line.now;
      names.set(line[at], (names.get(line[at]) ?? new Set()).add(name));
    }
    const rank = (place: number): number | undefined =>
      lines.find((line) => line[at] === place)?.[at === "left" ? "old" : "now"].rank;
    return [...names].map(([place, sharing]) => ({
      place,
      text: sharedLabel(localized(rankText(rank(place)), lang), [...sharing]),
    }));
  };
  const [olds, news] = [labels("left"), labels("right")];
  const [marginLeft, marginRight] = [marginOf(olds), marginOf(news)];
  return draw("slope", words.slope, words.slopeDescription, {
    width: 420 + marginLeft + marginRight,
    height: 70 + Math.max(first.old.of, first.now.of) * 15,
    marginLeft,
    marginRight,
    marginTop: 40,
    marginBottom: 20,
    x: {
      domain: [0, 1],
      axis: "top",
      label: null,
      ticks: [0, 1],
      tickFormat: (at: number) => String((at === 0 ? first.old : first.now).of),
    },
    y: { reverse: true, domain: [0, 1], axis: null },
    marks: [
      Plot.link(lines, {
        x1: 0,
        x2: 1,
        y1: "left",
        y2: "right",
        stroke: "currentColor",
        strokeOpacity: 0.45,
        ariaLabel: "unit",
      }),
      Plot.text(olds, { x: 0, y: "place", text: "text", textAnchor: "end", dx: -8 }),
      Plot.text(news, { x: 1, y: "place", text: "text", textAnchor: "start", dx: 8 }),
    ],
  });
}
