import type { Merger, Missing, Ranking, RankOptions, Scheme, Scores } from "../types/index.ts";
import { computeTable } from "./compute.ts";
import { withPrevious } from "./previous.ts";
import { rankTable } from "./rank-table.ts";

/** How scores are ranked, and by what they come to another list. */
export interface RankScoresOptions extends RankOptions {
  /** The list to rank on; left out, that of the scores. */
  readonly as?: Scheme | undefined;
  readonly missing?: Missing | undefined;
  readonly merger: Merger;
}

/** Ranks scores; beside those of the year before, where there are any. @throws Failure */
export function rankScores(scores: Scores, older: Scores | undefined, options: RankScoresOptions): Ranking {
  const { as: to, merger, missing, decimals } = options;
  const ranking = rankTable(scores, computeTable(scores, { to, merger, missing, decimals }), options);
  return older === undefined ? ranking : withPrevious(ranking, older, options);
}
