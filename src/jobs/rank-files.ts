import { rankScores } from "../calc/rank-scores.ts";
import { tableFiles } from "../read/file/paths.ts";
import type { Reading } from "../read/file/source.ts";
import { yearsInFolders } from "../read/file/year-in-folder.ts";
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
  const files = previous === undefined ? [] : await tableFiles([...paths, previous], world);
  const folderYears = yearsInFolders(files);
  const scores = await readYear(paths, { ...options, methodology, folderYears }, world);
  const beside = statedBeside({ ...options, methodology, folderYears, scheme: scores.units.scheme });
  const older = previous === undefined ? undefined : await readYear([previous], beside, world);
  const ranking = rankScores(scores, older, { ...options, merger });
  refuseAbsent(options, ranking.notes);
  const unused = unusedMerge(options, [scores, ...(older ? [older] : [])], ranking.units.scheme);
  return { ...ranking, notes: [...ranking.notes, ...unused] };
}
