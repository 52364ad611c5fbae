import { at, scaled } from "../../core/column.ts";
import { divide } from "../../core/fraction.ts";
import { measureOf, scaleOf } from "../../core/graph.ts";
import { known } from "../../core/known.ts";
import type { Column, Merger, Methodology, Missing, Ranking, Ranks, Scores, Units } from "../../types/index.ts";
import { alignColumn, alignRanks, placesAmong } from "../align.ts";
import { type Computed, computeTable } from "../compute.ts";
import { memberChanges } from "./member-changes.ts";
import type { MemberChange } from "./players.ts";

/** A year as it was read, and computed and ranked on a common list. */
export interface YearOnList {
  readonly scores: Scores;
  readonly computed: Computed;
  readonly ranking: Ranking;
}

/** How tables come to the common list, and what missing values do there. */
export interface Carrying {
  readonly merger: Merger;
  readonly missing: Missing | undefined;
}

/** Two years on one list, and the older data by the newer method between them; all in the order of the list's units. */
export interface Transition {
  /** The newer year's. */
  readonly methodology: Methodology;
  readonly missing: Missing;
  readonly old: (code: string) => Column;
  readonly now: (code: string) => Column;
  /** The older data by the newer method; undefined where it cannot be applied to them. */
  readonly restated: (code: string) => Column | undefined;
  readonly oldRanks: (code: string) => Ranks;
  readonly nowRanks: (code: string) => Ranks;
  /** The members of a measure and what they were and are for one unit; undefined where it is given and not computed. */
  readonly membersOf: (code: string, row: number) => readonly MemberChange[] | undefined;
}

/** What stands between two years: the method changes first, then the data. @throws Failure */
export function transitionOf(older: YearOnList, newer: YearOnList, units: Units, carrying: Carrying): Transition {
  const { methodology } = newer.scores;
  const { missing = "unranked" } = carrying;
  const between = restate(older, newer, carrying);
  const inOrder = ({ units: own, columns }: Computed) => {
    const places = placesAmong(units, own);
    return known((code: string): Column => alignColumn(columns.get(code), places));
  };
  const [old, restated, now] = [inOrder(older.computed), inOrder(between), inOrder(newer.computed)];
  const ranksIn = ({ ranking }: YearOnList) => {
    const places = placesAmong(units, ranking.units);
    return (code: string): Ranks => alignRanks(ranking.standings.get(code)?.ranks, places);
  };
  return {
    methodology,
    missing,
    old,
    now,
    restated: (code) => (between.columns.has(code) ? restated(code) : undefined),
    oldRanks: ranksIn(older),
    nowRanks: ranksIn(newer),
    membersOf: lastKnown((code, row) => {
      const measure = measureOf(methodology, code);
      const isGiven = [between, newer.computed].some(({ basis, columns }) => basis.has(code) || !columns.has(code));
      if (measure?.is !== "aggregate" || isGiven) return undefined;
      return memberChanges(
        methodology,
        measure,
        (member) => [at(restated(member), row), at(now(member), row)],
        missing,
      );
    }),
  };
}

/** Keeps what was last computed: the score and the rank of a unit are split one after the other. */
function lastKnown<R>(compute: (code: string, row: number) => R): (code: string, row: number) => R {
  let last: { readonly code: string; readonly row: number; readonly found: R } | undefined;
  return (code, row) => {
    if (last?.code !== code || last.row !== row) last = { code, row, found: compute(code, row) };
    return last.found;
  };
}

function restate({ scores, computed }: YearOnList, newer: YearOnList, { merger, missing }: Carrying): Computed {
  const { methodology } = newer.scores;
  if (methodology.id === scores.methodology.id) return computed;
  const made = computeTable(underMethod(scores, methodology), { to: newer.ranking.units.scheme, merger, missing });
  // The same units, as the newer year calls them.
  return { ...made, units: computed.units };
}

/** A table by another method: the columns that this one knows, on its scale. */
export function underMethod(scores: Scores, methodology: Methodology): Scores {
  const { columns, methodology: old } = scores;
  const known = [...columns].flatMap(([code, column]): [string, Column][] =>
    measureOf(methodology, code)
      ? [[code, scaled(column, divide(scaleOf(methodology, code), scaleOf(old, code)))]]
      : [],
  );
  return { ...scores, methodology, columns: new Map(known) };
}
