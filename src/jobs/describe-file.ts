import { computeTable } from "../calc/compute.ts";
import { coherenceOf } from "../calc/describe/coherence.ts";
import { flagsOf } from "../calc/describe/flags.ts";
import { statisticsOf } from "../calc/describe/statistics.ts";
import { rankTable } from "../calc/rank-table.ts";
import { scoreTables } from "../calc/score/score-tables.ts";
import { nearestDouble } from "../core/fraction.ts";
import { scaleOf } from "../core/graph.ts";
import type { Reading } from "../read/file/source.ts";
import type { Description, Ranking, RegionStatistics } from "../types/index.ts";
import type { DescribeOptions } from "./options.ts";
import { readMerger } from "./read-merger.ts";
import { methodologyOf, readYear } from "./read-tables.ts";
import { refuseAbsent } from "./refuse-absent.ts";
import { unusedMerge } from "./unused-merge.ts";

/** Says what the values of every measure in files of one year look like. @throws Failure */
export async function describeFile(
  paths: readonly string[],
  options: DescribeOptions,
  world: Reading,
): Promise<Description> {
  const { as: to, missing, decimals, measures = "all" } = options;
  const merger = await readMerger(options, world);
  const read = await readYear(paths, { ...options, methodology: await methodologyOf(options, world) }, world);
  const [scores = read] = scoreTables([read]);
  const computed = computeTable(scores, { to, merger, missing, decimals });
  const ranked = rankTable(scores, computed, { ...options, measures });
  const unused = unusedMerge(options, [scores], ranked.units.scheme);
  const ranking = { ...ranked, notes: [...ranked.notes, ...unused] };
  refuseAbsent(options, ranking.notes);
  const largestOf = (code: string): number => nearestDouble(scaleOf(scores.methodology, code));
  const standings = [...ranking.standings.values()];
  const statistics = standings.map(({ measure, values }) => statisticsOf(values, largestOf(measure.code)));
  const groups = coherenceOf(scores.methodology, computed.columns, new Set(ranking.standings.keys()));
  const described = standings.map(({ measure }, i) => ({
    measure,
    statistics: statistics[i] ?? { count: 0, missing: 0 },
  }));
  const flags = flagsOf(described, groups);
  return { ranking, statistics, groups, flags, regions: options.byRegion ? regionsOf(ranking) : undefined };
}

/** The statistics of every measure in every region. */
function regionsOf({ standings, regions, regionOf }: Ranking): readonly RegionStatistics[] {
  return [...standings.values()].flatMap(({ measure, values }) =>
    regions.map((region, at) => {
      const among = new Set([...regionOf.keys()].filter((i) => regionOf[i] === at));
      return { measure, region, statistics: statisticsOf(values, undefined, among) };
    }),
  );
}
