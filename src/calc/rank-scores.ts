import type { Column, ListOptions, Merger, Ranking, RankOptions, Scored, Scores } from "../types/index.ts";
import { placesOf } from "./align.ts";
import { type Computed, computeTable } from "./compute.ts";
import { withPrevious } from "./previous.ts";
import { rankTable } from "./rank-table.ts";
import { scoreTables } from "./score/score-tables.ts";

/** How scores are ranked, and by what they come to another list. */
export interface RankScoresOptions extends RankOptions, ListOptions {
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

/** What was scored; of units that others took over, with what these have of it. */
function scoredOf({ raw, scored = [], units, columns }: Scores, computed: Computed): Scored | undefined {
  if (raw === undefined) return undefined;
  const chosen = (from: ReadonlyMap<string, Column>): ReadonlyMap<string, Column> =>
    new Map(
      scored.flatMap((code): [string, Column][] => {
        const column = from.get(code);
        return column ? [[code, column]] : [];
      }),
    );
  if (computed.units === units) return { raw, measures: chosen(computed.columns), carried: undefined };
  const place = placesOf(units);
  const places = (computed.units.parts ?? []).map((parts) => parts.flatMap((code) => place.get(code) ?? []));
  return { raw, measures: chosen(columns), carried: { units, places, measures: chosen(computed.columns) } };
}
