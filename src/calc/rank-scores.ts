import type { Column, Merger, Missing, Ranking, RankOptions, Scheme, Scored, Scores } from "../types/index.ts";
import { type Computed, computeTable } from "./compute.ts";
import { withPrevious } from "./previous.ts";
import { rankTable } from "./rank-table.ts";
import { scoreTables } from "./score/score-tables.ts";

/** How scores are ranked, and by what they come to another list. */
export interface RankScoresOptions extends RankOptions {
  /** The list to rank on; left out, that of the scores. */
  readonly as?: Scheme | undefined;
  readonly missing?: Missing | undefined;
  readonly merger: Merger;
}

/** Ranks scores; beside those of the year before, where there are any. @throws Failure */
export function rankScores(read: Scores, before: Scores | undefined, options: RankScoresOptions): Ranking {
  const { as: to, merger, missing, decimals } = options;
  const [scores = read, older] = scoreTables(before ? [read, before] : [read]);
  const computed = computeTable(scores, { to, merger, missing, decimals });
  const ranking = { ...rankTable(scores, computed, options), scored: scoredOf(scores, computed) };
  return older === undefined ? ranking : withPrevious(ranking, older, options);
}

/** What was scored of the units that are ranked: not of units that others were merged into. */
function scoredOf({ raw, scored = [], units }: Scores, computed: Computed): Scored | undefined {
  if (raw === undefined || computed.units !== units) return undefined;
  const columns = scored.flatMap((code): [string, Column][] => {
    const column = computed.columns.get(code);
    return column ? [[code, column]] : [];
  });
  return { raw, measures: new Map(columns) };
}
