import type { Ranking, Standing } from "../../types/index.ts";

/** More measures than anybody reads side by side. */
const MOST = 20;

/** The measures that have a column in tables of all units: all of them, or of many those that are computed from others. */
export function mainMeasures({ standings, by }: Pick<Ranking, "standings" | "by">): readonly Standing[] {
  const all = [...standings.values()];
  if (all.length <= MOST) return all;
  return all.filter(({ measure }) => measure.is === "aggregate" || measure.code === by.code);
}
