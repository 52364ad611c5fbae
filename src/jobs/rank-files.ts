import { rankScores } from "../calc/rank-scores.ts";
import type { Reading } from "../read/file/source.ts";
import type { Ranking } from "../types/index.ts";
import type { RankFileOptions } from "./options.ts";
import { readMerger } from "./read-merger.ts";
import { methodologyOf, readYear } from "./read-tables.ts";
import { refuseAbsent } from "./refuse-absent.ts";

/** Ranks files of one year, which are one table; beside last year's, where that is given. @throws Failure */
export async function rankFiles(paths: readonly string[], options: RankFileOptions, world: Reading): Promise<Ranking> {
  const { previous } = options;
  const merger = await readMerger(options, world);
  const methodology = await methodologyOf(options, world);
  const scores = await readYear(paths, { ...options, methodology }, world);
  const { year: _, scheme: __, sheet: ___, ...stated } = options;
  // A list of one's own is on no list of provinces in any year.
  const own = scores.units.scheme === "none" ? "none" : undefined;
  const last = { ...stated, methodology, scheme: own } as const;
  const older = previous === undefined ? undefined : await readYear([previous], last, world);
  const ranking = rankScores(scores, older, { ...options, merger });
  refuseAbsent(options, ranking.notes);
  return ranking;
}
