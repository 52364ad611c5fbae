import { namesakeOf } from "../../reference/crosswalk.ts";
import type { Explanation, MeasureHistory, Ranking, Rules, UnitStory, Units } from "../../types/index.ts";
import { placesOf } from "../align.ts";
import { computeTable } from "../compute.ts";
import { unitNamed } from "../find-unit.ts";
import { rankTable } from "../rank-table.ts";
import { rankSplitter } from "./split-rank.ts";
import { splitScore } from "./split-score.ts";
import { type Carrying, type Transition, transitionOf, type YearOnList } from "./transition.ts";

/** Why ranks changed from the first year to the last, and what one unit's score has to do with it. */
export interface Explained {
  /** One a unit; undefined where it has not both ranks, or is not asked for. */
  readonly explanations: readonly (Explanation | undefined)[];
  readonly transition: Transition;
}

/** Splits the changes of units, by their places, from the first year to the last; the list's part stands apart. @throws Failure */
export function explainChanges(
  before: YearOnList,
  after: YearOnList,
  units: Units,
  rows: readonly number[],
  code: string,
  rules: Rules,
  carrying: Carrying,
): Explained {
  const transition = transitionOf(before, after, units, carrying);
  const split = rankSplitter(transition, code, rules, units.codes);
  const onOwnList = ownListRanking(before, code, rules, carrying);
  const oldRankOf = onOwnList ? ranksByNewCode(onOwnList, code) : () => undefined;
  const asked = new Set(rows);
  const explanations = units.codes.map((unit, row) => {
    const found = asked.has(row) ? split(row) : undefined;
    return found && { ...found, oldListRank: oldRankOf(unit) };
  });
  return { explanations, transition };
}

/** A year on the list that its table was on; undefined where that is the common one. @throws Failure */
export function ownListRanking(
  { scores, ranking }: YearOnList,
  code: string,
  rules: Rules,
  { merger, missing }: Carrying,
): Ranking | undefined {
  if (scores.units.scheme === ranking.units.scheme) return undefined;
  const computed = computeTable(scores, { merger: { ...merger, own: undefined }, missing });
  return rankTable(scores, computed, { ...rules, by: code, measures: [] });
}

/** The ranks of the units that units of the other list continue, by the codes of these. */
function ranksByNewCode({ units, standings }: Ranking, code: string): (unit: string) => number | undefined {
  const ranks = standings.get(code)?.ranks;
  const place = placesOf(units);
  return (unit) => {
    const i = place.get((units.scheme === "63" ? namesakeOf(unit) : unit) ?? unit);
    return i === undefined ? undefined : ranks?.[i];
  };
}

/** Whom one unit passed and who passed it, and what its members did to its score. @throws Failure */
export function storyOf(
  text: string,
  units: Units,
  history: MeasureHistory | undefined,
  transition: Transition | undefined,
): Omit<UnitStory, "figures"> {
  const row = unitNamed(text, units);
  const [before, after] = [history?.ranks[0], history?.ranks.at(-1)];
  const order = (i: number): { was: number; is: number } => ({
    was: Math.sign((before?.[i] ?? Number.NaN) - (before?.[row] ?? Number.NaN)),
    is: Math.sign((after?.[i] ?? Number.NaN) - (after?.[row] ?? Number.NaN)),
  });
  const rows = [...units.codes.keys()].filter((i) => i !== row);
  const names = (chosen: readonly number[]): readonly string[] => chosen.map((i) => units.names[i] ?? "");
  return {
    row,
    passed: names(rows.filter((i) => order(i).was < 0 && order(i).is > 0)),
    passedBy: names(rows.filter((i) => order(i).was > 0 && order(i).is < 0)),
    score: history && transition && splitScore(transition, history.measure.code, row),
  };
}
