import { rankScenarios as rankAlternatives } from "../jobs/rank-scenarios.ts";
import type { ResultEnd, ScenarioRow, Scenarios, ScenariosHead } from "../types/index.ts";
import { scenariosResult } from "../write/views/robustness/scenarios.ts";
import { call, heldMethodology, refuseUnread, statedIn } from "./call.ts";
import type { ScenarioOptions, SourceList } from "./options.ts";
import { type Beneath, rowsOf } from "./result.ts";

/** Ranks by several methods: what JSON has, and beneath it exact fractions. */
export type RankedScenarios = ScenariosHead &
  ResultEnd & { readonly rows: readonly ScenarioRow[] } & Beneath<Scenarios>;

/**
 * Ranks a table by every combination of alternatives: other methodologies, ties, decimals, means …: a row a unit, with
 * its rank in each of `scenarios`.
 *
 * @throws DtiError with every problem of the table and of the options
 * @example
 * const { scenarios } = await rankScenarios("data/examples/2024.csv", { vary: { mean: ["arithmetic", "geometric"] } });
 * scenarios.map(({ alternatives }) => alternatives); // → [["arithmetic"], ["geometric"]]
 */
export const rankScenarios = (sources: SourceList, options: ScenarioOptions = {}): Promise<RankedScenarios> =>
  call(options, async (given) => {
    refuseUnread("scenario", options);
    const paths = given.sources.pathsOf(sources);
    const stated = {
      ...statedIn(options, given),
      scenarios: options.scenarios?.map((methodology) => heldMethodology(methodology, given)),
    };
    const found = await rankAlternatives(paths, stated, given.world);
    return rowsOf(scenariosResult(found, { ...given.view, ranks: false }), found, given.view);
  });
