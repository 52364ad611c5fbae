import { scenariosOf } from "../calc/robustness/scenarios.ts";
import { fail } from "../core/failure.ts";
import { measureOf } from "../core/graph.ts";
import type { Reading } from "../read/file/source.ts";
import { readMethodology } from "../read/methodology/read-methodology.ts";
import type { Merger, Methodology, Ranking, Scenarios, Scores } from "../types/index.ts";
import type { ScenarioFileOptions, Vary } from "./options.ts";
import { rankedStructure } from "./ranked-structure.ts";
import { readMerger } from "./read-merger.ts";

/** More combinations are not tried. */
const MOST = 2000;

/** Ranks files of one year by every combination of alternatives: other methodologies, ties, decimals, means … @throws Failure */
export async function rankScenarios(
  paths: readonly string[],
  options: ScenarioFileOptions,
  world: Reading,
): Promise<Scenarios> {
  const { scenarios = [], vary = {} } = options;
  const methodologies: Methodology[] = [];
  for (const scenario of scenarios) {
    methodologies.push(typeof scenario === "string" ? await readMethodology(scenario, world) : scenario);
  }
  refuseTwins(methodologies, vary);
  const sizes = [methodologies.length + 1, ...Object.values(vary).map((items) => items?.length ?? 1)];
  const found = sizes.reduce((product, size) => product * Math.max(1, size), 1);
  if (found > MOST) fail("too-many-scenarios", {}, { found, limit: MOST });
  const { scores, ranking, merger } = await rankedStructure(paths, options, world);
  const { by } = ranking;
  if (methodologies.some(({ id }) => id === scores.methodology.id)) {
    fail("alternative-twice", {}, { option: "scenario", found: scores.methodology.id, own: true });
  }
  const other = methodologies.find((methodology) => measureOf(methodology, by.code) === undefined);
  if (other) fail("scenario-measure", {}, { methodology: other.id, measure: by, measures: other.measures });
  const { merge = [], ...others } = vary;
  if (merge.length > 0 && !isMerged(scores, ranking)) fail("nothing-merged", {}, {});
  const mergers: { name: string; merger: Merger }[] = [];
  for (const name of merge) mergers.push({ name, merger: await readMerger({ ...options, merge: name }, world) });
  return scenariosOf(scores, ranking, { ...others, methodologies, mergers }, options, merger);
}

/** Results name an alternative by its id or value. @throws Failure where one is there twice */
function refuseTwins(methodologies: readonly Methodology[], vary: Vary): void {
  const twins = (items: readonly (string | number)[]) => items.filter((item, i) => items.indexOf(item) < i);
  const [scenario] = twins(methodologies.map(({ id }) => id));
  if (scenario !== undefined) fail("alternative-twice", {}, { option: "scenario", found: `${scenario}`, own: false });
  const [varied] = Object.entries(vary).flatMap(([choice, items = []]) =>
    twins(items).map((item) => `${choice}=${item}`),
  );
  if (varied !== undefined) fail("alternative-twice", {}, { option: "vary", found: varied, own: false });
}

/** Whether any unit of a ranking is made of several of its table. */
const isMerged = (scores: Scores, { units }: Ranking): boolean =>
  units !== scores.units && (units.parts ?? []).some((parts) => parts.length > 1);
