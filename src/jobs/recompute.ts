import type { Recomputed } from "../check/rule.ts";
import { type Flags, readingOf } from "../cli/options.ts";
import type { Io } from "../cli/world/io.ts";
import { csvFiles } from "../read/file/paths.ts";
import { readPublished } from "../read/published/published.ts";
import { readScores } from "../read/table/scores.ts";
import type { Figure, Methodology } from "../types/index.ts";
import { carryingFor } from "./carry.ts";
import { recomputed } from "./check-basis.ts";
import { computeYear, rankYear } from "./ranking.ts";

/** The latest year of figures; 0 where none tells one. */
export const latestOf = (figures: readonly Figure[]): number =>
  figures.reduce((most, { year }) => Math.max(most, year), 0);

/** Rankings made from the scores that the tables should follow from, on each list that the tables are on. */
export async function recompute(
  path: string,
  flags: Flags,
  methodology: Methodology | undefined,
  figures: readonly Figure[],
  io: Io,
): Promise<readonly Recomputed[]> {
  const files = csvFiles([path], io);
  const { scheme: _, year: __, ...rest } = readingOf(flags);
  const latest = latestOf(figures);
  const tables = await readScores(files, { ...rest, methodology }, io);
  const carrying = await carryingFor(flags, io);
  const rankings: Recomputed[] = [];
  for (const scores of tables) {
    const year = scores.year ?? latest;
    const lists = new Set(figures.filter((figure) => figure.year === year).map(({ scheme }) => scheme));
    const { figures: printed } = await readPublished(files, { ...rest, methodology, otherwise: year }, io);
    for (const scheme of lists) {
      if (scheme !== scores.units.scheme && !(scheme === "34" && scores.units.scheme === "63")) continue;
      const asked = { ...flags, format: "json" };
      const ranking = rankYear(scores, computeYear(scores, asked, carrying, scheme), asked);
      const own = printed.filter((figure) => figure.scheme === scheme);
      rankings.push(recomputed(ranking, own, latest));
    }
  }
  return rankings;
}
