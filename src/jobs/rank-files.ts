import { computeTable } from "../calc/compute.ts";
import { withPrevious } from "../calc/previous.ts";
import { rankTable } from "../calc/rank-table.ts";
import type { Reading } from "../read/file/source.ts";
import type { Ranking } from "../types/index.ts";
import type { RankFileOptions } from "./options.ts";
import { readMerger } from "./read-merger.ts";
import { methodologyOf, readYear } from "./read-tables.ts";

/** Ranks files of one year, which are one table; beside last year's, where that is given. @throws Failure */
export async function rankFiles(paths: readonly string[], options: RankFileOptions, world: Reading): Promise<Ranking> {
  const { as: to, previous, missing, decimals } = options;
  const merger = await readMerger(options, world);
  const methodology = await methodologyOf(options, world);
  const scores = await readYear(paths, { ...options, methodology }, world);
  const ranking = rankTable(scores, computeTable(scores, { to, merger, missing, decimals }), options);
  if (previous === undefined) return ranking;
  const { year: _, scheme: __, sheet: ___, ...stated } = options;
  const older = await readYear([previous], { ...stated, methodology }, world);
  return withPrevious(ranking, older, { ...options, merger });
}
