import { rankScores } from "../calc/rank-scores.ts";
import type { Reading } from "../read/file/source.ts";
import type { Ranking } from "../types/index.ts";
import type { RankFileOptions } from "./options.ts";
import { readMerger } from "./read-merger.ts";
import { methodologyOf, readYear, statedBeside } from "./read-tables.ts";
import { refuseAbsent } from "./refuse-absent.ts";
import { unusedMerge } from "./unused-merge.ts";

/** Ranks files of one year, which are one table; beside last year's, where that is given. @throws Failure */
export async function rankFiles(paths: readonly string[], options: RankFileOptions, world: Reading): Promise<Ranking> {
  const { previous } = options;
  const merger = await readMerger(options, world);
  const methodology = await methodologyOf(options, world);
  const scores = await readYear(paths, { ...options, methodology }, world);
  const beside = statedBeside({ ...options, methodology, scheme: scores.units.scheme });
  const older = previous === undefined ? undefined : await readYear([previous], beside, world);
  const ranking = rankScores(scores, older, { ...options, merger });
  refuseAbsent(options, ranking.notes);
  const unused = unusedMerge(options, [scores, ...(older ? [older] : [])], ranking.units.scheme);
  return { ...ranking, notes: [...ranking.notes, ...unused] };
}
