import { acceptability } from "../calc/robustness/acceptability.ts";
import { boxAround } from "../calc/robustness/box.ts";
import { weightRanges } from "../calc/robustness/intervals.ts";
import { leaveOut } from "../calc/robustness/leave-out.ts";
import { linesOf } from "../calc/robustness/lines.ts";
import { rankRange } from "../calc/robustness/potential.ts";
import type { Edge, Structure } from "../calc/robustness/structure.ts";
import { has } from "../core/column.ts";
import { fail } from "../core/failure.ts";
import { fraction } from "../core/fraction.ts";
import { isLinear, measureOf } from "../core/graph.ts";
import type { Reading } from "../read/file/source.ts";
import { fold } from "../reference/fold.ts";
import type {
  LeaveOneOut,
  Measure,
  RankChances,
  RankExtremes,
  ShareInterval,
  WeightIntervals,
} from "../types/index.ts";
import type { RobustnessOptions } from "./options.ts";
import { weightedStructure } from "./ranked-structure.ts";
import type { UniformWeight } from "./uniform-weight.ts";

/** The shares of each weight within which the first units, and the whole order, stay; the others in proportion. @throws Failure */
export async function weightIntervals(
  paths: readonly string[],
  options: RobustnessOptions,
  world: Reading,
): Promise<WeightIntervals> {
  const { ranking, structure } = await weightedStructure(paths, options, world);
  refuseOtherMeans(structure);
  const { first = 10 } = options;
  const { names } = ranking.units;
  const interval = (one: ReturnType<typeof weightRanges>[number]["order"]): ShareInterval => ({
    from: one.from,
    to: one.to,
    below: one.below?.map((unit) => names[unit] ?? "") ?? [],
    above: one.above?.map((unit) => names[unit] ?? "") ?? [],
  });
  const weights = weightRanges(structure, first).map(({ edge, share, top, order }) => ({
    ...measuresOf(structure, edge),
    share,
    top: top && interval(top),
    order: interval(order),
  }));
  return { kind: "intervals", ranking, first, weights };
}

/** The exact probability of each rank of each unit when the share of one weight is uniform between two. @throws Failure */
export async function rankChances(
  paths: readonly string[],
  uniform: UniformWeight,
  options: RobustnessOptions,
  world: Reading,
): Promise<RankChances> {
  const { ranking, structure } = await weightedStructure(paths, options, world);
  refuseOtherMeans(structure);
  const { member, from = fraction(0n), to = fraction(1n) } = uniform;
  const edge = edgeNamed(structure, member);
  const { lines } = linesOf(structure, edge) ?? refuseMember(structure, member);
  const chances = acceptability(lines, from, to, ranking.rules.ties, ranking.units.codes);
  return { kind: "chances", ranking, ...measuresOf(structure, edge), from, to, first: options.first ?? 10, chances };
}

/** The best and the worst rank of each unit over all weights within a spread of the given ones, with their sum. @throws Failure */
export async function rankExtremes(
  paths: readonly string[],
  options: RobustnessOptions,
  world: Reading,
): Promise<RankExtremes> {
  const { ranking, structure } = await weightedStructure(paths, options, world);
  const { by, aggregates } = structure;
  const own = aggregates.find(({ code }) => code === by);
  if (own && !isLinear(own)) refuseMean(own);
  const { spread = 25 } = options;
  const box = boxAround(structure, fraction(BigInt(spread), 100n));
  const { solver } = await import("./solver.ts");
  const solve = await solver();
  const { length } = ranking.units.codes;
  const ranges = Array.from({ length }, (_, unit) => {
    world.progress?.("", unit / length);
    return box.edges.length === 0 ? undefined : rankRange(unit, box, solve);
  });
  return { kind: "extremes", ranking, spread, weights: box.edges.length, ranges };
}

/** How far ranks shift when every member is left out in turn, the others in proportion. @throws Failure */
export async function leaveOneOut(
  paths: readonly string[],
  options: RobustnessOptions,
  world: Reading,
): Promise<LeaveOneOut> {
  const { ranking, structure } = await weightedStructure(paths, options, world);
  const { standings, by, rules, units } = ranking;
  const nominal = standings.get(by.code)?.ranks ?? new Float64Array();
  const measures = leaveOut(structure, nominal, rules, units.codes).map(({ measure, shift }) => ({
    measure,
    mean: shift.mean,
    largest: shift.largest,
    units: shift.units.map((unit) => units.names[unit] ?? ""),
  }));
  return { kind: "leave-out", ranking, measures };
}

const measuresOf = ({ methodology, aggregates }: Structure, { member, aggregate }: Edge) => {
  const [first] = aggregates;
  const known = (code: string): Measure => measureOf(methodology, code) ?? first ?? fail("no-rows", {}, {});
  return { member: known(member), aggregate: known(aggregate) };
};

/** The weight that a text names: a member by code or name, after its aggregate and a slash where it has several. @throws Failure */
function edgeNamed(structure: Structure, text: string): Edge {
  const { edges, methodology } = structure;
  const names = (edge: Edge): readonly string[] => {
    const { name } = measureOf(methodology, edge.member) ?? {};
    return [`${edge.aggregate}/${edge.member}`, edge.member, name?.en ?? "", name?.vi ?? ""];
  };
  const found = edges.filter((edge) => names(edge).some((name) => name === text || fold(name) === fold(text)));
  const [edge] = found;
  return edge !== undefined && found.length === 1 ? edge : refuseMember(structure, text);
}

function refuseMember({ edges }: Structure, found: string): never {
  const several = new Set(edges.map(({ member }) => member)).size < edges.length;
  const names = edges.map(({ aggregate, member }) => (several ? `${aggregate}/${member}` : member));
  return fail("bad-option", {}, { option: "chances", found, expected: names.join(", ") });
}

/** Exact answers are for weighted means of values that are all there. @throws Failure */
function refuseOtherMeans({ aggregates, given, missing, columns, by, units }: Structure): void {
  for (const aggregate of aggregates) if (!isLinear(aggregate)) refuseMean(aggregate);
  const total = columns.get(by);
  if (missing !== "rescale" || total === undefined) return;
  const gap = [...given].find(([, column]) => [...Array(units).keys()].some((i) => has(total, i) && !has(column, i)));
  if (gap) fail("bad-option", {}, { option: "missing", found: "rescale", expected: "unranked, zero" });
}

const refuseMean = (measure: Measure): never => fail("not-weighted-mean", {}, { measure: measure.name });
