import { computeTable } from "../calc/compute.ts";
import { rankTable } from "../calc/rank-table.ts";
import { type Structure, structureOf } from "../calc/robustness/structure.ts";
import { scoreTables } from "../calc/score/score-tables.ts";
import { has } from "../core/column.ts";
import { fail } from "../core/failure.ts";
import { isReduced, measureOf, scoredMembersOf } from "../core/graph.ts";
import type { Reading } from "../read/file/source.ts";
import type { Column, Merger, Ranking, Scores } from "../types/index.ts";
import type { RobustnessOptions } from "./options.ts";
import { readMerger } from "./read-merger.ts";
import { methodologyOf, readYear } from "./read-tables.ts";
import { refuseAbsent } from "./refuse-absent.ts";
import { unusedMerge } from "./unused-merge.ts";

/** Files of one year, ranked, and how the ranked measure is made. */
export interface RankedStructure {
  readonly scores: Scores;
  readonly merger: Merger;
  readonly ranking: Ranking;
  readonly structure: Structure;
}

/** Ranks files of one year by the given weights. @throws Failure */
export async function rankedStructure(
  paths: readonly string[],
  options: RobustnessOptions,
  world: Reading,
): Promise<RankedStructure> {
  const { as: to, missing = "unranked", decimals } = options;
  const merger = await readMerger(options, world);
  const read = await readYear(paths, { ...options, methodology: await methodologyOf(options, world) }, world);
  const [scores = read] = scoreTables([read]);
  const computed = computeTable(scores, { to, merger, missing, decimals });
  const ranked = rankTable(scores, computed, { ...options, measures: [] });
  const unused = unusedMerge(options, [scores], ranked.units.scheme);
  const ranking = { ...ranked, notes: [...ranked.notes, ...unused] };
  refuseAbsent(options, ranking.notes);
  const structure = structureOf(scores.methodology, ranking.by.code, computed.columns, computed.basis, missing);
  const reduced = structure.aggregates.find(isReduced);
  if (reduced) fail("weight-below-zero", {}, { measure: reduced.name });
  return { scores, merger, ranking, structure };
}

/** The same, where the ranked measure is made of others by weights. @throws Failure where it is not, and why */
export async function weightedStructure(
  paths: readonly string[],
  options: RobustnessOptions,
  world: Reading,
): Promise<RankedStructure> {
  const found = await rankedStructure(paths, options, world);
  const { ranking, structure } = found;
  if (structure.edges.length > 0) return found;
  const { by, units } = ranking;
  const members = scoredMembersOf(by).map(([code]) => code);
  const { columns, methodology } = structure;
  const absent = members.flatMap((code) => (columns.has(code) ? [] : (measureOf(methodology, code)?.name ?? [])));
  const isWhole = (unit: number): boolean => members.every((code) => has(columns.get(code) ?? NOTHING, unit));
  const without = units.names.filter((_, unit) => !isWhole(unit));
  const details = {
    measure: by.name,
    indicator: by.is !== "aggregate",
    absent,
    units: absent.length > 0 ? [] : without,
  };
  return fail("no-weights", { file: found.scores.file }, details);
}

const NOTHING: Column = { kind: "exact", values: [] };
