import * as Plot from "@observablehq/plot";
import type { Profile } from "../../../types/index.ts";
import { localized } from "../../formats/number.ts";
import type { ProfileView } from "../../views/profile/profile-view.ts";
import { whatIfSheet } from "../../views/profile/what-if-sheet.ts";
import type { ReportWords } from "../../words/report.ts";
import { labelOf } from "./labels.ts";
import { type Chart, draw, UP } from "./plot.ts";
import { rankAxis, rowsChart } from "./rows.ts";

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
  return draw("what-if", `${words.whatIf}: ${profile.name}`, words.whatIfDescription, {
    ...rowsChart(labels, { width: 510, row: 26, margin: 250 }, rankAxis(words.rank, last, 12)),
    marks: [
      Plot.ruleX([now.rank], { strokeDasharray: "3 2" }),
      Plot.ruleY(points, { y: "row", x1: "rank", x2: "now", stroke: UP, strokeWidth: 3 }),
      Plot.dot(points, { x: "rank", y: "row", r: 4, fill: UP }),
      Plot.text(points, { x: "rank", y: "row", text: "text", textAnchor: "end", dx: -8 }),
    ],
  });
}
