import { compareYears } from "../calc/compare.ts";
import { computeTable } from "../calc/compute.ts";
import { profilesOf } from "../calc/profile/profile.ts";
import { rankTable } from "../calc/rank-table.ts";
import { structureOf } from "../calc/robustness/structure.ts";
import { scoreTables } from "../calc/score/score-tables.ts";
import { fail } from "../core/failure.ts";
import { isReduced } from "../core/graph.ts";
import type { Reading } from "../read/file/source.ts";
import type { Report } from "../types/index.ts";
import { readYears } from "./compare-files.ts";
import type { ReportFileOptions } from "./options.ts";
import { readMerger } from "./read-merger.ts";
import { refuseAbsent } from "./refuse-absent.ts";
import { drawRanks } from "./simulate-ranks.ts";

/** Draws of weights behind the intervals of a report: fewer of long lists. */
const drawsFor = (units: number): number => (units > 500 ? 200 : 1000);

/** More units than anybody looks through one by one. */
const MOST_CARDS = 200;

/** What a report of one or several years shows. @throws Failure */
export async function reportFiles(
  paths: readonly string[],
  options: ReportFileOptions,
  world: Reading,
): Promise<Report> {
  const tables = scoreTables(await readYears(paths, options, world));
  const merger = await readMerger(options, world);
  const newest = tables.at(-1) ?? fail("too-few-years", {}, { found: 0 });
  const { as: to, missing = "unranked", decimals, card } = options;
  const computed = computeTable(newest, { to, merger, missing, decimals });
  const ranking = rankTable(newest, computed, { ...options, measures: "all" });
  refuseAbsent(options, ranking.notes);
  // Weights of what is taken off are not drawn.
  const weighs = computed.columns.size > computed.basis.size && !newest.methodology.measures.some(isReduced);
  const draws = drawsFor(ranking.units.codes.length);
  const structure = weighs
    ? structureOf(newest.methodology, ranking.by.code, computed.columns, computed.basis, missing)
    : undefined;
  const { codes } = ranking.units;
  const isLong = ranking.order.length > MOST_CARDS;
  const profiles =
    isLong && card === undefined ? undefined : profilesOf(tables, { ...options, measures: "all" }, merger);
  const about = card === undefined ? undefined : profiles?.of(card);
  return {
    ranking,
    about,
    cards: profiles && !isLong ? ranking.order.map((row) => profiles.of(codes[row] ?? "")) : [],
    comparison:
      tables.length > 1 ? compareYears(tables, { ...options, measures: [] }, merger, profiles?.aligned) : undefined,
    robustness: structure?.edges.length
      ? await drawRanks({ ranking, structure }, { ...options, draws }, world)
      : undefined,
  };
}
