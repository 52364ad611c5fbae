import { computeTable } from "../calc/compute.ts";
import { statisticsOf } from "../calc/describe/statistics.ts";
import { rankTable } from "../calc/rank-table.ts";
import type { Reading } from "../read/file/source.ts";
import type { Description } from "../types/index.ts";
import type { DescribeOptions } from "./options.ts";
import { readMerger } from "./read-merger.ts";
import { methodologyOf, readYear } from "./read-tables.ts";
import { refuseAbsent } from "./refuse-absent.ts";

/** Says what the values of every measure in files of one year look like. @throws Failure */
export async function describeFile(
  paths: readonly string[],
  options: DescribeOptions,
  world: Reading,
): Promise<Description> {
  const { as: to, missing, decimals, measures = "all" } = options;
  const merger = await readMerger(options, world);
  const scores = await readYear(paths, { ...options, methodology: await methodologyOf(options, world) }, world);
  const computed = computeTable(scores, { to, merger, missing, decimals });
  const ranking = rankTable(scores, computed, { ...options, measures });
  refuseAbsent(options, ranking.notes);
  const statistics = [...ranking.standings.values()].map(({ values }) => statisticsOf(values));
  return { ranking, statistics };
}
