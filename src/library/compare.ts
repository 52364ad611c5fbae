import { compareYears } from "../calc/compare.ts";
import { compareFiles } from "../jobs/compare-files.ts";
import { readMerger } from "../jobs/read-merger.ts";
import { unusedMerge } from "../jobs/unused-merge.ts";
import type { CompareResult, Comparison, Scores } from "../types/index.ts";
import { compareResult } from "../write/views/compare.ts";
import { type Call, call, carryPaths, statedIn } from "./call.ts";
import type { CompareOptions, CompareScoresOptions, SourceList } from "./options.ts";
import { type Beneath, rowsOf } from "./result.ts";

/** A comparison: what JSON has, and beneath it exact columns. */
export type Compared = CompareResult & Beneath<Comparison>;

const compared = (comparison: Comparison, { measures }: CompareScoresOptions, { view }: Call): Compared =>
  rowsOf(compareResult(comparison, { ...view, several: measures !== undefined }), comparison, view);

/**
 * Compares years on one list, that of the newest unless `as` says another: a row for each unit and measure.
 *
 * @param sources tables in rising order of years, or one that holds several
 * @throws DtiError with every problem of the tables and of the options
 * @example
 * const years = ["data/examples/2022.csv", "data/examples/2023.csv"];
 * const { rows } = await compare(years, { explain: "Hà Tĩnh" });
 * const { change, explain } = rows.find(({ name }) => name === "Hà Tĩnh");
 * explain.own + explain.others; // → change
 */
export const compare = (sources: SourceList, options: CompareOptions = {}): Promise<Compared> =>
  call(options, async (given) => {
    const paths = given.sources.pathsOf(sources);
    const stated = statedIn(options, given);
    return compared(await compareFiles(paths, stated, given.world), options, given);
  });

/**
 * Compares scores that were read, in rising order of years.
 *
 * @throws DtiError where years are too few, twice or out of order, or have no measure in common
 * @example
 * const scores = await readScores(["data/examples/2022.csv", "data/examples/2023.csv"]);
 * (await compareScores(scores, { as: "34" })).rows.length; // → 34
 */
export const compareScores = (scores: readonly Scores[], options: CompareScoresOptions = {}): Promise<Compared> =>
  call(options, async (given) => {
    const carrying = carryPaths(options, given);
    const comparison = compareYears(scores, options, await readMerger(carrying, given.world));
    const unused = unusedMerge(carrying, scores, comparison.units.scheme);
    return compared({ ...comparison, notes: [...comparison.notes, ...unused] }, options, given);
  });
