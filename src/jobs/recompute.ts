import { placesOf } from "../calc/align.ts";
import { computeTable } from "../calc/compute.ts";
import { rankTable } from "../calc/rank-table.ts";
import { scoreTables } from "../calc/score/score-tables.ts";
import type { Recomputed } from "../check/basis.ts";
import { tablesOf } from "../check/tables.ts";
import { at } from "../core/column.ts";
import { fraction } from "../core/fraction.ts";
import { openedOnce } from "../read/file/open-rows.ts";
import { tableFiles } from "../read/file/paths.ts";
import type { Reading } from "../read/file/source.ts";
import type { ReadOptions } from "../read/options.ts";
import { readPublished } from "../read/published/published.ts";
import type { Published } from "../read/published/published-table.ts";
import { readScores } from "../read/table/scores.ts";
import type { Figure, Ranking } from "../types/index.ts";
import type { CheckOptions } from "./options.ts";
import { readMerger } from "./read-merger.ts";
import { statedBeside } from "./read-tables.ts";
import { readingNotes } from "./reading-notes.ts";

/** The latest year of figures; 0 where none tells one. */
export const latestOf = (figures: readonly Figure[]): number =>
  figures.reduce((most, { year }) => Math.max(most, year), 0);

/** Rankings made from the scores that the tables should follow from, on each list that the tables are on. */
export async function recompute(
  path: string,
  options: CheckOptions & ReadOptions,
  figures: readonly Figure[],
  given: Reading,
): Promise<{ readonly rankings: readonly Recomputed[] } & Published> {
  const world = openedOnce(given);
  const files = await tableFiles([path], world);
  const { by: _, ...stated } = statedBeside(options);
  const { by, ties, rankOn, regions, missing } = options;
  const latest = latestOf(figures);
  const tables = scoreTables(await readScores(files, stated, world));
  const merger = await readMerger(stated, world);
  // The same file as it is printed: what is compared with it rests on rounded scores.
  const printed = (await readPublished(files, { ...stated, otherwise: latest }, world)).figures;
  const rankings: Recomputed[] = [];
  for (const scores of tables) {
    const year = scores.year ?? latest;
    const lists = new Set(figures.filter((figure) => figure.year === year).map(({ scheme }) => scheme));
    for (const scheme of lists) {
      if (scheme !== scores.units.scheme && !(scheme === "34" && scores.units.scheme === "63")) continue;
      const computed = computeTable(scores, { to: scheme, merger, missing });
      const ranking = rankTable(scores, computed, { by, ties, rankOn, regions, measures: "all" });
      const own = printed.filter((figure) => figure.year === year && figure.scheme === scheme);
      rankings.push(recomputationOf(ranking, own, latest));
    }
  }
  return { rankings, figures: printed, notes: readingNotes(tables.flatMap(({ notes }) => notes)) };
}

/** A ranking made from scores, as what published figures are compared with. */
function recomputationOf(
  { year, units, standings }: Ranking,
  scores: readonly Figure[],
  otherwise: number,
): Recomputed {
  const place = placesOf(units);
  const ranked = new Map<string, number>();
  return {
    year: year ?? otherwise,
    scheme: units.scheme,
    scores: tablesOf(scores),
    ranked: (measure) => {
      const known = ranked.get(measure);
      const found = known ?? standings.get(measure)?.ranks.filter((rank) => !Number.isNaN(rank)).length ?? 0;
      ranked.set(measure, found);
      return found;
    },
    at: (unit, measure, kind) => {
      const standing = standings.get(measure);
      const i = place.get(unit);
      if (standing === undefined || i === undefined) return undefined;
      if (kind === "score") return at(standing.values, i);
      const rank =
        kind === "rank" ? standing.ranks[i] : kind === "regional_rank" ? standing.regionRanks[i] : Number.NaN;
      return rank === undefined || Number.isNaN(rank) ? undefined : fraction(BigInt(2 * rank), 2n);
    },
  };
}
