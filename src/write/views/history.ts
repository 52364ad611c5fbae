import { at, columnOf, lengthOf, rounded } from "../../core/column.ts";
import { subtract } from "../../core/fraction.ts";
import type { Column, Comparison, Lang, MeasureHistory, Note, Ranks, Rules } from "../../types/index.ts";
import type { Words } from "../words/words.ts";

/** How a comparison is to be shown. */
export interface CompareView {
  readonly words: Words;
  readonly lang: Lang;
  readonly quiet: boolean;
  readonly verbose: boolean;
  /** Whether measures were asked for by name, so that each has its row. */
  readonly several: boolean;
}

/** How many climbers and fallers are named. */
const NAMED = 3;

export const rankOf = (ranks: Ranks | undefined, row: number): number => ranks?.[row] ?? Number.NaN;
export const moved = (from: Ranks | undefined, to: Ranks | undefined, row: number): number =>
  rankOf(from, row) - rankOf(to, row);

/** Score of the last year − score of the first: of the printed values where ranks are on these, else exactly. */
export const scoreChange = ({ values }: MeasureHistory, { rankOn, decimals }: Rules): Column => {
  const [first, last] = [values[0], values.at(-1)].map((column) =>
    column && rankOn === "printed" ? rounded(column, decimals) : column,
  );
  return columnOf(first ? lengthOf(first) : 0, (i) => {
    const [from, to] = [first && at(first, i), last && at(last, i)];
    return from && to && subtract(to, from);
  });
};

/** The units that moved most, up or down. */
export function mostMoved({ histories, order }: Comparison, direction: 1 | -1): readonly number[] {
  const [main] = histories;
  const change = (row: number): number => direction * moved(main?.ranks[0], main?.ranks.at(-1), row);
  return [...order]
    .filter((row) => change(row) > 0)
    .sort((a, b) => change(b) - change(a))
    .slice(0, NAMED);
}

/** Says of the unit in question, where lists differ, that its two printed ranks do not compare. */
export function mixedLists({ story, explanations, years, units, histories }: Comparison): readonly Note[] {
  const old = story && explanations?.[story.row]?.oldListRank;
  const [first] = years;
  if (!story || old === undefined || !first) return [];
  const ranks = histories[0]?.ranks;
  const [like, now] = [rankOf(ranks?.[0], story.row), rankOf(ranks?.at(-1), story.row)];
  const details = { unit: units.names[story.row] ?? "", old, oldOf: first.scheme, now, nowOf: units.scheme, like };
  return [{ kind: "mixed-lists", details }];
}
