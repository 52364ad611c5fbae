import { orderOf } from "../calc/rank.ts";
import { countBefore, type Halves, keepRanks, rankSummaryOf } from "../calc/robustness/distribution.ts";
import { drawWeights, givenDraws, PARTS } from "../calc/robustness/draws.ts";
import { randomFrom } from "../calc/robustness/random.ts";
import { simulate } from "../calc/robustness/simulate.ts";
import type { Edge, Structure } from "../calc/robustness/structure.ts";
import { fail } from "../core/failure.ts";
import { measureOf } from "../core/graph.ts";
import { type DrawnWeight, readDraws } from "../read/draws/read-draws.ts";
import type { Reading } from "../read/file/source.ts";
import type { Ranking, RankSpread, Robustness } from "../types/index.ts";
import type { RobustnessOptions } from "./options.ts";
import { type RankedStructure, weightedStructure } from "./ranked-structure.ts";

/** Weights and ranks that are held at once. */
const MOST = 50_000_000;

/** Ranks files of one year by many draws of weights: around those of the methodology, or as a file has them. @throws Failure */
export async function simulateRanks(
  paths: readonly string[],
  options: RobustnessOptions,
  world: Reading,
): Promise<Robustness> {
  return drawRanks(await weightedStructure(paths, options, world), options, world);
}

/** The same of a ranking that is there, by how its ranked measure is made. @throws Failure */
export async function drawRanks(
  { ranking, structure }: Pick<RankedStructure, "ranking" | "structure">,
  options: RobustnessOptions,
  world: Reading,
): Promise<Robustness> {
  const { draws: count = 1000, seed = 1, spread = 25, first = 10, drawsFile } = options;
  const { units, rules } = ranking;
  const { edges } = structure;
  const names = namesOf(edges);
  const given = drawsFile === undefined ? undefined : await readDraws(drawsFile, names, options, world);
  const most = Math.floor(MOST / Math.max(1, edges.length, units.codes.length));
  const asked = given?.length ?? count;
  if (asked > most) fail("bad-option", {}, { option: "draws", found: String(asked), expected: `1–${most}` });
  const drawn = new Set(edges.filter(({ member }) => isOfLevel(structure, member, options.levels)));
  const draws = given
    ? givenDraws(edges, given)
    : drawWeights(edges, drawn, (spread * PARTS) / 100, count, randomFrom(seed));
  const kept = keepRanks(units.codes.length, draws.count);
  simulate(structure, draws, rules, units.codes, (draw, ranks) => {
    if (draw % TOLD === 0) world.progress?.("", draw / draws.count);
    kept.see(draw, ranks);
  });
  return {
    ranking,
    draws: draws.count,
    seed: given ? undefined : seed,
    spread: given ? undefined : spread,
    drawsFile,
    weights: given ? edges.length : drawn.size,
    first,
    spreads: spreadsOf(kept.ranks, ranking, first),
    names: names.map((weight) => weight.names.at(-1) ?? ""),
    exact: draws.exact,
  };
}

/** Draws between two words on how far they are. */
const TOLD = 64;

/** What each weight is called in a file of draws: by its member, or its aggregate and member where that has several. */
function namesOf(edges: readonly Edge[]): readonly DrawnWeight[] {
  const times = new Map<string, number>();
  for (const { member } of edges) times.set(member, (times.get(member) ?? 0) + 1);
  return edges.map(({ aggregate, member }) => {
    const long = `${aggregate}/${member}`;
    return { names: (times.get(member) ?? 0) > 1 ? [long] : [long, member] };
  });
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
  ranks: readonly Halves[],
  { units, standings, by }: Ranking,
  first: number,
): readonly (RankSpread | undefined)[] {
  const order = [...orderOf(standings.get(by.code)?.ranks ?? new Float64Array(), units.codes)];
  const next = new Map(order.map((row, place) => [row, order[place + 1]]));
  const summaries = ranks.map((own) => rankSummaryOf(own, first));
  return units.codes.map((_, row) => {
    const own = ranks[row];
    const summary = summaries[row];
    if (own === undefined || summary === undefined) return undefined;
    const behind = next.get(row) ?? -1;
    const after = summaries[behind] && ranks[behind];
    const beatsNext = after && countBefore(own, after);
    return { ...summary, beatsNext };
  });
}
