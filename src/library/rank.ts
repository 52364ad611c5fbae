import { measuresShown } from "../calc/measures.ts";
import { rankScores as rankTables } from "../calc/rank-scores.ts";
import { rankFiles } from "../jobs/rank-files.ts";
import { readMerger } from "../jobs/read-merger.ts";
import { oneYear } from "../jobs/read-tables.ts";
import { unusedMerge } from "../jobs/unused-merge.ts";
import type { Ranking, RankResult, Scores, Standing } from "../types/index.ts";
import { rankResult } from "../write/views/rank.ts";
import { type Call, call, carryPaths, pathOf, statedIn } from "./call.ts";
import type { RankOptions, RankScoresOptions, SourceList } from "./options.ts";
import { type Beneath, rowsOf } from "./result.ts";

/** A ranking: what JSON has, and beneath it exact columns. */
export type Ranked = RankResult & Beneath<Ranking>;

/** The ranking; its sheet shows the measures that were asked for, and its rows have all. */
function ranked(ranking: Ranking, { measures }: Pick<RankOptions, "measures">, { view }: Call): Ranked {
  const { methodology, by, standings } = ranking;
  const shown = measuresShown(methodology, by, measures).flatMap(({ code }): [string, Standing][] => {
    const standing = standings.get(code);
    return standing ? [[code, standing]] : [];
  });
  const own = { ...view, ranks: measures !== undefined };
  const { sheet } = rankResult({ ...ranking, standings: new Map(shown) }, own);
  return rowsOf({ ...rankResult(ranking, own), sheet }, ranking, view);
}

/**
 * Ranks the units of a table: values and ranks of every measure, nationally and in the unit's region; with `previous`
 * the change, old rank − new rank, like for like. Sources of one year are one table.
 *
 * @throws DtiError with every problem of the tables and of the options
 * @example
 * const { rows } = await rank("data/examples/2024.csv", { as: "34", previous: "data/examples/2023.csv" });
 * [rows[0].rank, rows[0].name, rows[0].change]; // → [1, "Hà Nội", 4]
 */
export const rank = (sources: SourceList, options: RankOptions = {}): Promise<Ranked> =>
  call(options, async (given) => {
    const paths = given.sources.pathsOf(sources);
    const stated = {
      ...statedIn(options, given),
      previous: pathOf(options.previous, given),
    };
    return ranked(await rankFiles(paths, { ...stated, measures: "all" }, given.world), options, given);
  });

/**
 * Ranks scores that were read: those of one year, beside those of the year before with `previous`.
 *
 * @throws DtiError where the measure, the region or the list is not there, or there are several years
 * @example
 * const result = await rankScores(await readScores("data/examples/2024.csv"), { by: "government", ties: "dense" });
 * result.measure; // → "government"
 */
export const rankScores = (scores: Scores | readonly Scores[], options: RankScoresOptions = {}): Promise<Ranked> =>
  call(options, async (given) => {
    const { previous } = options;
    const carrying = carryPaths(options, given);
    const merger = await readMerger(carrying, given.world);
    const [table, older] = [oneYear(scores), previous && oneYear(previous)];
    const ranking = rankTables(table, older, { ...options, merger, measures: "all" });
    const unused = unusedMerge(carrying, older ? [table, older] : [table], ranking.units.scheme);
    return ranked({ ...ranking, notes: [...ranking.notes, ...unused] }, options, given);
  });
