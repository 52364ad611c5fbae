import * as Plot from "@observablehq/plot";
import type { Profile } from "../../../types/index.ts";
import { localized } from "../../formats/number.ts";
import { forTerminal } from "../../formats/safe.ts";
import { movesSheet } from "../../views/profile/moves-sheet.ts";
import type { ProfileView } from "../../views/profile/profile-view.ts";
import type { ReportWords } from "../../words/report.ts";
import { labelOf, marginFor } from "./labels.ts";
import { type Chart, DOWN, draw, UP } from "./plot.ts";

/** What each measure did to the rank of a unit from its first year to its last, a bar a part; undefined of one year. */
export function waterfall(profile: Profile, words: ReportWords, view: ProfileView): Chart | undefined {
  if (!profile.moves.findLast(({ rank }) => rank)) return undefined;
  const { columns, rows } = movesSheet(profile, view);
  const [name, places] = [columns[0], columns.at(-1)];
  const parts = [...rows].flatMap((row) => {
    const [label = "", text = ""] = [name?.machine(row), places?.machine(row)];
    return text === "" ? [] : [{ label: labelOf(label), text: localized(text, view.lang), places: Number(text) }];
  });
  let sum = 0;
  const bars = parts.map((part, i) => {
    const from = i === parts.length - 1 ? 0 : sum;
    sum = from + part.places;
    return { ...part, from, to: sum, row: String(i), right: Math.max(from, sum) };
  });
  const labels = new Map(bars.map(({ row, label }) => [row, label]));
  const marginLeft = marginFor(labels.values(), 250);
  const title = `${words.waterfall}: ${profile.name}`;
  return draw("waterfall", title, words.waterfallDescription, {
    width: 510 + marginLeft,
    height: 60 + bars.length * 26,
    marginLeft,
    marginTop: 40,
    marginRight: 50,
    x: {
      label: forTerminal(places?.label ?? ""),
      labelOffset: 38,
      grid: true,
      axis: "top",
      inset: 8,
      tickFormat: (at: number) => localized(String(at), view.lang),
    },
    y: {
      domain: [...labels.keys()],
      label: null,
      padding: 0.25,
      tickSize: 0,
      tickFormat: (row: string) => labels.get(row) ?? "",
    },
    marks: [
      Plot.barX(bars, {
        x1: "from",
        x2: "to",
        y: "row",
        fill: ({ from, to, row }) => (row === String(bars.length - 1) ? "#555555" : to < from ? DOWN : UP),
      }),
      Plot.text(bars, { x: "right", y: "row", text: "text", textAnchor: "start", dx: 5 }),
      Plot.ruleX([0]),
    ],
  });
}
