import { oneYear } from "../jobs/read-tables.ts";
import { remapFile, remapScores as remapTables } from "../jobs/remap-file.ts";
import type { Remapped, RemapResult, Scores } from "../types/index.ts";
import { remapResult } from "../write/views/remap.ts";
import { type Call, call, carryPaths, statedIn } from "./call.ts";
import type { RemapOptions, RemapScoresOptions } from "./options.ts";
import { type Beneath, rowsOf } from "./result.ts";
import type { Source } from "./source.ts";

/** A table on another list: what JSON has, and beneath it exact columns. */
export type Carried = RemapResult & Beneath<Remapped>;

const carried = (table: Remapped, { view }: Call): Carried =>
  rowsOf(
    remapResult(table, { ...view, spreadsheet: false }),
    table,
    view,
    remapResult(table, { ...view, spreadsheet: true }),
  );

/**
 * Carries a table to the other list of provinces, or by a crosswalk of one's own. A value that is no decimal is a text
 * such as `2.2851/3`.
 *
 * @throws DtiError with every problem of the table and of the options
 * @example
 * const { rows } = await remap("data/examples/2024.csv", { to: "34" });
 * rows.find(({ name }) => name === "Hà Tĩnh").parts; // → ["42"]
 */
export const remap = (source: Source, options: RemapOptions): Promise<Carried> =>
  call(options, async (given) => {
    const stated = statedIn(options, given);
    return carried(await remapFile(given.sources.pathOf(source), stated, given.world), given);
  });

/**
 * Carries scores that were read to another list.
 *
 * @throws DtiError where they are on that list, or cannot come to it
 * @example
 * const scores = await readScores("data/examples/2024.csv");
 * (await remapScores(scores, { to: "34", merge: "population" })).rows.length; // → 34
 */
export const remapScores = (scores: Scores | readonly Scores[], options: RemapScoresOptions): Promise<Carried> =>
  call(options, async (given) => {
    const stated = { ...options, ...carryPaths(options, given) };
    return carried(await remapTables(oneYear(scores), stated, given.world), given);
  });
