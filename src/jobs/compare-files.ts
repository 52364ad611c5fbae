import { compareYears } from "../calc/compare.ts";
import type { Reading } from "../read/file/source.ts";
import { readScores } from "../read/table/scores.ts";
import type { Comparison, Scores } from "../types/index.ts";
import type { CompareFileOptions, FileOptions } from "./options.ts";
import { readMerger } from "./read-merger.ts";
import { methodologyOf } from "./read-tables.ts";
import { refuseAbsent } from "./refuse-absent.ts";

/** Compares years, each of which is a file or a part of one, in rising order. @throws Failure */
export async function compareFiles(
  paths: readonly string[],
  options: CompareFileOptions,
  world: Reading,
): Promise<Comparison> {
  const tables = await readYears(paths, options, world);
  const comparison = compareYears(tables, options, await readMerger(options, world));
  refuseAbsent(options, comparison.notes);
  return comparison;
}

/** Reads each file by itself: one alone by all the years that it states, one beside others as of its own year. */
export async function readYears(
  paths: readonly string[],
  options: FileOptions,
  world: Reading,
): Promise<readonly Scores[]> {
  const methodology = await methodologyOf(options, world);
  const tables: Scores[] = [];
  const reading = { ...options, methodology, everyYear: paths.length === 1 };
  for (const path of paths) tables.push(...(await readScores([path], reading, world)));
  return tables;
}
