import { compareYears } from "../calc/compare.ts";
import type { Reading } from "../read/file/source.ts";
import { readScores } from "../read/table/scores.ts";
import type { Comparison, Scores } from "../types/index.ts";
import type { CompareFileOptions } from "./options.ts";
import { readMerger } from "./read-merger.ts";
import { methodologyOf } from "./read-tables.ts";

/** Compares years, each of which is a file or a part of one, in rising order. @throws Failure */
export async function compareFiles(
  paths: readonly string[],
  options: CompareFileOptions,
  world: Reading,
): Promise<Comparison> {
  const methodology = await methodologyOf(options, world);
  const tables: Scores[] = [];
  // A file alone is compared by all the years that it states; one beside others is of its own year.
  const reading = { ...options, methodology, everyYear: paths.length === 1 };
  for (const path of paths) tables.push(...(await readScores([path], reading, world)));
  return compareYears(tables, options, await readMerger(options, world));
}
