import { checkFiles, checkTables as checkPublished } from "../jobs/check-files.ts";
import { readTables as readPublished } from "../jobs/read-figures.ts";
import type { Published } from "../read/published/published-table.ts";
import type { CheckReport, CheckResult } from "../types/index.ts";
import { checkResult } from "../write/views/check-result.ts";
import { type Call, call, pathOf, statedIn } from "./call.ts";
import type { CheckOptions, SourceList } from "./options.ts";
import { type Beneath, resultOf } from "./result.ts";

/** What a check found: what JSON has, and beneath it exact figures. */
export type Checked = CheckReport & Beneath<CheckResult>;

const checked = (result: CheckResult, { view }: Call): Checked => {
  const { report, sheet, sheets, own } = checkResult(result, { ...view, strict: false });
  const notesTitle = view.words.labels.notes;
  return resultOf(report(), result, { sheet, sheets, notesTitle, markdown: own.markdown, json: own.json });
};

const checkOptionsIn = (options: CheckOptions, given: Call) => ({
  ...statedIn(options, given),
  previous: pathOf(options.previous, given),
  mergedFrom: pathOf(options.mergedFrom, given),
  scores: pathOf(options.scores, given),
  baseline: pathOf(options.baseline, given),
});

/**
 * Checks published tables against themselves, their scores, their method, last year and the merger. A figure that
 * cannot be right is a finding, not an error.
 *
 * @param sources tables, or folders of CSV files
 * @throws DtiError with every problem of the tables and of the options
 * @example
 * const table = [
 *   { province: "Đà Nẵng", rank: 1, previous_rank: 1, rank_change: 0 },
 *   { province: "Hồ Chí Minh", rank: 2, previous_rank: 3, rank_change: -1 },
 * ];
 * const { findings } = await check(table, { year: 2022 });
 * findings.map(({ rule, found, expected }) => [rule, found, expected]); // → [["rank-change", "-1", "1"]]
 */
export const check = (sources: SourceList, options: CheckOptions = {}): Promise<Checked> =>
  call(options, async (given) => {
    const paths = given.sources.pathsOf(sources);
    return checked(await checkFiles(paths, checkOptionsIn(options, given), given.world), given);
  });

/**
 * Reads published tables, figure by figure, as they stand there.
 *
 * @throws DtiError with every cell, row and column that cannot be read
 * @example
 * const { figures } = await readTables([{ province: "Đà Nẵng", rank: 1 }], { year: 2022 });
 * [figures[0].kind, figures[0].text]; // → ["rank", "1"]
 */
export const readTables = (sources: SourceList, options: CheckOptions = {}): Promise<Published> =>
  call(options, (given) => {
    const paths = given.sources.pathsOf(sources);
    return readPublished(paths, checkOptionsIn(options, given), given.world);
  });

/**
 * Checks published tables that were read.
 *
 * @throws DtiError with every problem of the tables that it is to be checked against, and of the options
 * @example
 * const tables = await readTables([{ province: "Đà Nẵng", rank: 64 }], { year: 2022 });
 * (await checkTables(tables)).findings[0].rule; // → "rank-range"
 */
export const checkTables = (tables: Published, options: CheckOptions = {}): Promise<Checked> =>
  call(options, async (given) =>
    checked(await checkPublished(tables, checkOptionsIn(options, given), given.world), given),
  );
