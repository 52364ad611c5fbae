import { regionMeans } from "../calc/region-means.ts";
import type { Reading } from "../read/file/source.ts";
import type { Ranking, RegionMeans } from "../types/index.ts";
import type { RankFileOptions } from "./options.ts";
import { rankFiles } from "./rank-files.ts";

/** A ranking of files of one year, and the means of its regions, ranked. @throws Failure */
export async function rankRegions(
  paths: readonly string[],
  options: RankFileOptions,
  world: Reading,
): Promise<{ readonly ranking: Ranking; readonly means: RegionMeans }> {
  const ranking = await rankFiles(paths, options, world);
  return { ranking, means: regionMeans(ranking, options) };
}
