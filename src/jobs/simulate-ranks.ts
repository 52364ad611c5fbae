import { computeTable } from "../calc/compute.ts";
import { orderOf } from "../calc/rank.ts";
import { rankTable } from "../calc/rank-table.ts";
import { countBefore, countTop, keepRanks, summaryOf } from "../calc/robustness/distribution.ts";
import { drawWeights, PARTS } from "../calc/robustness/draws.ts";
import { seeded } from "../calc/robustness/random.ts";
import { simulate } from "../calc/robustness/simulate.ts";
import { type Structure, structureOf } from "../calc/robustness/structure.ts";
import { fail } from "../core/failure.ts";
import { measureOf } from "../core/graph.ts";
import type { Reading } from "../read/file/source.ts";
import type { Ranking, RankSpread, Robustness } from "../types/index.ts";
import type { RobustnessOptions } from "./options.ts";
import { readMerger } from "./read-merger.ts";
import { methodologyOf, readYear } from "./read-tables.ts";
import { refuseAbsent } from "./refuse-absent.ts";

/** Weights and ranks that are held at once. */
const MOST = 50_000_000;

/** Ranks files of one year by many draws of weights around those of the methodology. @throws Failure */
export async function simulateRanks(
  paths: readonly string[],
  options: RobustnessOptions,
  world: Reading,
): Promise<Robustness> {
  const { as: to, missing = "unranked", decimals, draws: count = 1000, seed = 1, spread = 25, first = 10 } = options;
  const merger = await readMerger(options, world);
  const scores = await readYear(paths, { ...options, methodology: await methodologyOf(options, world) }, world);
  const computed = computeTable(scores, { to, merger, missing, decimals });
  const ranking = rankTable(scores, computed, { ...options, measures: [] });
  refuseAbsent(options, ranking.notes);
  const { units, rules, by } = ranking;
  const structure = structureOf(scores.methodology, by.code, computed.columns, computed.basis, missing);
  const { edges } = structure;
  const most = Math.floor(MOST / Math.max(1, edges.length, units.codes.length));
  if (count > most) fail("bad-option", {}, { option: "draws", found: String(count), expected: `1–${most}` });
  const drawn = new Set(edges.filter(({ member }) => isOfLevel(structure, member, options.levels)));
  const draws = drawWeights(edges, drawn, (spread * PARTS) / 100, count, seeded(seed));
  const kept = keepRanks(units.codes.length, count);
  simulate(structure, draws, rules, units.codes, kept.see);
  const spreads = spreadsOf(kept.ranks, ranking, first);
  return { ranking, draws: count, seed, spread, weights: drawn.size, first, spreads };
}

/** Whether a member is of one of the kinds whose weights are drawn. @throws Failure where the kinds are not there */
function isOfLevel({ methodology, edges }: Structure, member: string, levels: readonly string[] | undefined): boolean {
  if (levels === undefined) return true;
  const kindOf = (code: string): string => measureOf(methodology, code)?.kind ?? "";
  const kinds = [...new Set(edges.map((edge) => kindOf(edge.member)))];
  const unknown = levels.find((level) => !kinds.includes(level));
  if (unknown !== undefined) {
    fail("bad-option", {}, { option: "levels", found: unknown, expected: kinds.join(", ") });
  }
  return levels.includes(kindOf(member));
}

function spreadsOf(
  ranks: readonly Float32Array[],
  { units, standings, by }: Ranking,
  first: number,
): readonly (RankSpread | undefined)[] {
  const order = [...orderOf(standings.get(by.code)?.ranks ?? new Float64Array(), units.codes)];
  const next = new Map(order.map((row, place) => [row, order[place + 1]]));
  return units.codes.map((_, row) => {
    const own = ranks[row];
    const summary = own && summaryOf(own);
    if (own === undefined || summary === undefined) return undefined;
    const after = ranks[next.get(row) ?? -1];
    const beatsNext = after && summaryOf(after) ? countBefore(own, after) : undefined;
    return { ...summary, first: countTop(own, first), beatsNext };
  });
}
