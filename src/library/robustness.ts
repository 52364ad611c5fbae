import { simulateRanks } from "../jobs/simulate-ranks.ts";
import type { Robustness, RobustnessResult } from "../types/index.ts";
import { robustnessResult } from "../write/views/robustness/draws-result.ts";
import { call, refuseUnread, statedIn } from "./call.ts";
import type { RobustnessOptions, SourceList } from "./options.ts";
import { type Beneath, rowsOf } from "./result.ts";

/**
 * Ranks a table by many draws of weights around those of the methodology. Shares of draws are 0–1.
 *
 * @throws DtiError with every problem of the table and of the options
 * @example
 * const { rows } = await robustness("data/examples/2024.csv", { draws: 100, spread: 0 });
 * [rows[0].drawn.best, rows[0].drawn.worst]; // → [1, 1]
 */
export const robustness = (
  sources: SourceList,
  options: RobustnessOptions = {},
): Promise<RobustnessResult & Beneath<Robustness>> =>
  call(options, async (given) => {
    refuseUnread(options.drawsFile === undefined ? "draws" : "drawsFile", options);
    const paths = given.sources.pathsOf(sources);
    const stated = statedIn(options, given);
    const found = await simulateRanks(paths, stated, given.world);
    return rowsOf(robustnessResult(found, { ...given.view, ranks: false }), found, given.view);
  });
