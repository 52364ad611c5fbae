import { computeTable } from "../calc/compute.ts";
import { remapTable } from "../calc/remap.ts";
import { scoreTables } from "../calc/score/score-tables.ts";
import { fail } from "../core/failure.ts";
import type { Reading } from "../read/file/source.ts";
import type { Remapped, Scores } from "../types/index.ts";
import type { RemapOptions } from "./options.ts";
import { readMerger } from "./read-merger.ts";
import { methodologyOf, readYear } from "./read-tables.ts";
import { refuseAbsent } from "./refuse-absent.ts";
import { unusedMerge } from "./unused-merge.ts";

/** Carries the table of a file to another list. @throws Failure */
export async function remapFile(path: string, options: RemapOptions, world: Reading): Promise<Remapped> {
  const methodology = await methodologyOf(options, world);
  const scores = await readYear([path], { ...options, methodology }, world);
  const table = await remapScores(scores, options, world);
  refuseAbsent(options, table.notes);
  return { ...table, notes: [...table.notes, ...unusedMerge(options, [scores], table.units.scheme)] };
}

/** Carries scores to another list. @throws Failure */
export async function remapScores(read: Scores, options: RemapOptions, world: Reading): Promise<Remapped> {
  const { to, crosswalk, missing, decimals } = options;
  const merger = { ...(await readMerger(options, world, to)), old: true };
  const [scores = read] = scoreTables([read]);
  const { file, units } = scores;
  if (to === units.scheme && crosswalk === undefined) fail("same-list", { file }, { scheme: to });
  return remapTable(scores, computeTable(scores, { to: to ?? "none", merger, missing, decimals }), options);
}
