import { compareYears } from "../calc/compare.ts";
import { eachOf } from "../core/failure.ts";
import { tableFiles } from "../read/file/paths.ts";
import { type Reading, refuseTwice } from "../read/file/source.ts";
import { yearsInFolders } from "../read/file/year-in-folder.ts";
import { readScores } from "../read/table/scores.ts";
import type { Comparison, Scores } from "../types/index.ts";
import type { CompareFileOptions, FileOptions } from "./options.ts";
import { readMerger } from "./read-merger.ts";
import { methodologyOf } from "./read-tables.ts";
import { refuseAbsent } from "./refuse-absent.ts";
import { unusedMerge } from "./unused-merge.ts";

/** Compares years, each of which is a file or a part of one, in rising order. @throws Failure */
export async function compareFiles(
  paths: readonly string[],
  options: CompareFileOptions,
  world: Reading,
): Promise<Comparison> {
  const tables = await readYears(paths, options, world);
  const comparison = compareYears(tables, options, await readMerger(options, world));
  refuseAbsent(options, comparison.notes);
  return { ...comparison, notes: [...comparison.notes, ...unusedMerge(options, tables, comparison.units.scheme)] };
}

/**
 * Reads each path by itself: a file alone by all the years that it states, one beside others as of its own year; of a
 * folder, the files of one year are one table. @throws Failure
 */
export async function readYears(
  paths: readonly string[],
  options: FileOptions,
  world: Reading,
): Promise<readonly Scores[]> {
  const methodology = await methodologyOf(options, world);
  const files = await eachOf(paths, (path) => tableFiles([path], world));
  refuseTwice(files.flat(), world);
  const reading = {
    ...options,
    methodology,
    everyYear: files.flat().length === 1,
    folderYears: yearsInFolders(files.flat()),
  };
  return (await eachOf(files, (some) => readScores(some, reading, world))).flat();
}
