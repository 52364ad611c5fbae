import { fail } from "../core/failure.ts";
import type { Reading } from "../read/file/source.ts";
import { readMethodology } from "../read/methodology/read-methodology.ts";
import type { ReadOptions } from "../read/options.ts";
import { readScores } from "../read/table/scores.ts";
import type { Methodology, Scores } from "../types/index.ts";
import type { FileOptions } from "./options.ts";

/** The methodology that is named, read where it is a file. @throws Failure */
export const methodologyOf = async ({ methodology }: FileOptions, world: Reading): Promise<Methodology | undefined> =>
  typeof methodology === "string" ? await readMethodology(methodology, world) : methodology;

/** What is stated of a table as far as it holds for others beside it: a list of one's own is theirs too, and a sheet is where they have one of its name. */
export function statedBeside<O extends ReadOptions>(options: O) {
  const { year: _, scheme, sheet: preferredSheet, ...stated } = options;
  return { ...stated, preferredSheet, scheme: scheme === "none" ? scheme : undefined };
}

/** Reads files that must be of one year and on one list; a folder stands for those in it. @throws Failure */
export const readYear = async (paths: readonly string[], options: ReadOptions, world: Reading): Promise<Scores> =>
  oneYear(await readScores(paths, options, world), paths.join(", "));

/** The one table that there is. @throws Failure where there are several years or lists */
export function oneYear(
  tables: Scores | readonly Scores[],
  file = [tables]
    .flat()
    .map((scores) => scores.file)
    .join(", "),
): Scores {
  const [first, ...others] = [tables].flat();
  if (first === undefined) return fail("no-rows", { file }, {});
  const years = [...new Set([first, ...others].map(({ year }) => year))];
  if (years.length > 1) fail("several-years", { file }, { found: years.join(", ") });
  if (others.length > 0) fail("several-schemes", { file }, {});
  return first;
}
