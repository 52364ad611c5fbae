import { compare } from "../../core/fraction.ts";
import { isLinear, measureOf, sharesOf } from "../../core/graph.ts";
import type {
  Aggregate,
  Choice,
  ListOptions,
  Mean,
  Merger,
  Methodology,
  Missing,
  Ranking,
  RankOptions,
  Scenario,
  Scenarios,
  Scores,
  Ties,
} from "../../types/index.ts";
import { computeTable } from "../compute.ts";
import { underMethod } from "../explain/transition.ts";
import { rankTable } from "../rank-table.ts";
import { shiftOf } from "./leave-out.ts";
import { combinationAt, sobol } from "./sobol.ts";

/** The alternatives of each choice; the first of each need not be the nominal one. */
export interface Alternatives {
  /** Methodologies beside the nominal one. */
  readonly methodologies?: readonly Methodology[] | undefined;
  readonly ties?: readonly Ties[] | undefined;
  readonly decimals?: readonly number[] | undefined;
  readonly missing?: readonly Missing[] | undefined;
  readonly mean?: readonly Mean[] | undefined;
  /** Ways that merged units come by a mean, and what they are called. */
  readonly mergers?: readonly { readonly name: string; readonly merger: Merger }[] | undefined;
}

/** What a scenario is made of. */
export interface ScenarioOptions extends RankOptions, ListOptions {}

interface Method {
  readonly methodology: Methodology;
  readonly merger?: Merger;
  readonly ties?: Ties;
  readonly decimals?: number;
  readonly missing?: Missing;
  readonly mean?: Mean;
}

/** An alternative of a choice. */
interface Alternative {
  readonly name: string;
  readonly method: Partial<Method>;
}

/** Ranks a table by every combination of alternatives. @throws Failure */
export function scenariosOf(
  scores: Scores,
  nominal: Ranking,
  alternatives: Alternatives,
  options: ScenarioOptions,
  merger: Merger,
): Scenarios {
  const { methodologies = [], ties = [], decimals = [], missing = [], mean = [], mergers = [] } = alternatives;
  const methods = methodologies.length > 0 ? [scores.methodology, ...methodologies] : [];
  const lists: readonly (readonly [Choice["choice"], readonly Alternative[]])[] = [
    ["methodology", methods.map((methodology) => ({ name: methodology.id, method: { methodology } }))],
    ["ties", ties.map((one) => ({ name: one, method: { ties: one } }))],
    ["decimals", decimals.map((one) => ({ name: String(one), method: { decimals: one } }))],
    ["missing", missing.map((one) => ({ name: one, method: { missing: one } }))],
    ["mean", mean.map((one) => ({ name: one, method: { mean: one } }))],
    ["merge", mergers.map(({ name, merger: one }) => ({ name, method: { merger: one } }))],
  ];
  const used = lists.filter(([, items]) => items.length > 0);
  const sizes = used.map(([, items]) => items.length);
  const count = sizes.reduce((product, size) => product * size, 1);
  const choices = used.map(([choice, items]): Choice => ({ choice, alternatives: items.map(({ name }) => name) }));
  const scenarios = Array.from({ length: count }, (_, nth) => {
    const picked = combinationAt(nth, sizes).flatMap((at, c) => used[c]?.[1][at] ?? []);
    const nominally: Method = { methodology: scores.methodology, merger };
    const method: Method = Object.assign(nominally, ...picked.map((one) => one.method));
    const names = picked.map(({ name }) => name);
    return scenarioOf(scores, nominal, method, names, options, method.merger ?? merger);
  });
  const means = scenarios.map(({ mean }) => mean);
  return { kind: "scenarios", ranking: nominal, choices, scenarios, sensitivities: sobol(means, sizes) };
}

function scenarioOf(
  scores: Scores,
  nominal: Ranking,
  method: Method,
  alternatives: readonly string[],
  options: ScenarioOptions,
  merger: Merger,
): Scenario {
  const { as: to } = options;
  const { missing = options.missing, ties = nominal.rules.ties, decimals = nominal.rules.decimals, mean } = method;
  const methodology = withMean(method.methodology, mean);
  const table = underMethod(scores, methodology);
  const computed = computeTable(table, { to, merger, missing, decimals });
  const { rankOn } = nominal.rules;
  const asked = { ...options, region: undefined, only: undefined, top: undefined };
  const ranking = rankTable(table, computed, { ...asked, ties, rankOn, decimals, by: nominal.by.code, measures: [] });
  const ranks = ranking.standings.get(nominal.by.code)?.ranks ?? new Float64Array();
  const before = nominal.standings.get(nominal.by.code)?.ranks ?? new Float64Array();
  const shift = shiftOf(before, ranks);
  return {
    alternatives,
    ranks,
    ranked: ranks.filter((rank) => !Number.isNaN(rank)).length,
    moved: ranks.filter((rank, i) => !Number.isNaN(rank) && rank !== before[i]).length,
    mean: shift.mean,
    largest: shift.largest,
    units: shift.units.map((unit) => nominal.units.names[unit] ?? ""),
    ...differencesOf(scores.methodology, methodology),
  };
}

/** The same methodology with another mean in every aggregate that is a weighted mean. */
function withMean(methodology: Methodology, mean: Mean | undefined): Methodology {
  if (mean === undefined) return methodology;
  const measures = methodology.measures.map((measure) =>
    measure.is === "aggregate" && measure.mean !== "sum" ? { ...measure, mean } : measure,
  );
  return { ...methodology, measures };
}

/** How many weights have another share than in the nominal methodology, and how many aggregates another mean. */
function differencesOf(nominal: Methodology, other: Methodology): { readonly weights: number; readonly means: number } {
  let [weights, means] = [0, 0];
  for (const measure of other.measures) {
    const own = measureOf(nominal, measure.code);
    if (measure.is !== "aggregate" || own?.is !== "aggregate") continue;
    const shares = sharesOf(nominal, own);
    for (const [member, share] of sharesOf(other, measure)) {
      const before = shares.get(member);
      if (before === undefined ? share.n > 0n : compare(before, share) !== 0) weights++;
    }
    if (meanOf(own) !== meanOf(measure)) means++;
  }
  return { weights, means };
}

const meanOf = (measure: Aggregate): Mean =>
  isLinear(measure) && measure.mean !== "sum" ? "arithmetic" : (measure.mean ?? "arithmetic");
