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

/** Reads files that must be of one year and on one list. @throws Failure */
export async function readYear(paths: readonly string[], options: ReadOptions, world: Reading): Promise<Scores> {
  const file = paths.join(", ");
  const [first, ...others] = await readScores(paths, options, world);
  if (first === undefined) return fail("no-rows", { file }, {});
  const years = [...new Set([first, ...others].map(({ year }) => year))];
  if (years.length > 1) fail("several-years", { file }, { found: years.join(", ") });
  if (others.length > 0) fail("several-schemes", { file }, {});
  return first;
}
