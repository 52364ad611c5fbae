import * as Plot from "@observablehq/plot";
import type { Profile } from "../../../types/index.ts";
import { localized } from "../../formats/number.ts";
import type { ProfileView } from "../../views/profile/profile-view.ts";
import { whatIfSheet } from "../../views/profile/what-if-sheet.ts";
import type { ReportWords } from "../../words/report.ts";
import { labelOf, marginFor, rankTicks } from "./labels.ts";
import { type Chart, draw, UP } from "./plot.ts";

/** The rank that each of the weakest measures of a unit would give it alone; undefined where it has no rank. */
export function whatIf(profile: Profile, words: ReportWords, view: ProfileView): Chart | undefined {
  const now = profile.years.at(-1);
  if (now?.rank === undefined || profile.gaps.length === 0) return undefined;
  const { columns, rows } = whatIfSheet(profile, view);
  const points = [...rows].map((row, i) => ({
    row: String(i),
    label: labelOf(columns[0]?.machine(row) ?? ""),
    now: now.rank,
    rank: Number(columns.at(-1)?.machine(row)),
    text: localized(columns.at(-1)?.machine(row) ?? "", view.lang),
  }));
  const labels = new Map(points.map(({ row, label }) => [row, label]));
  const last = Math.max(2, now.of);
  const marginLeft = marginFor(labels.values(), 250);
  return draw("what-if", `${words.whatIf}: ${profile.name}`, words.whatIfDescription, {
    width: 510 + marginLeft,
    height: 60 + points.length * 26,
    marginLeft,
    marginTop: 40,
    x: {
      label: words.rank,
      labelOffset: 38,
      grid: true,
      axis: "top",
      domain: [1, last],
      ticks: rankTicks(last),
      inset: 12,
      tickFormat: String,
    },
    y: {
      domain: [...labels.keys()],
      type: "point",
      label: null,
      tickSize: 0,
      tickFormat: (row: string) => labels.get(row) ?? "",
    },
    marks: [
      Plot.ruleX([now.rank], { strokeDasharray: "3 2" }),
      Plot.ruleY(points, { y: "row", x1: "rank", x2: "now", stroke: UP, strokeWidth: 3 }),
      Plot.dot(points, { x: "rank", y: "row", r: 4, fill: UP }),
      Plot.text(points, { x: "rank", y: "row", text: "text", textAnchor: "end", dx: -8 }),
    ],
  });
}
