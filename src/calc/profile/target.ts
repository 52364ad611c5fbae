import { at, has } from "../../core/column.ts";
import { fail } from "../../core/failure.ts";
import { compare, nearestDouble, subtract } from "../../core/fraction.ts";
import { measureOf, scaleOf } from "../../core/graph.ts";
import type { Column, Fraction, MeasureHistory, Ranks, Rules, Target, TargetResult, Units } from "../../types/index.ts";
import { unitNamed } from "../find-unit.ts";
import type { Structure } from "../robustness/structure.ts";
import { type Effect, effectOf } from "./effect.ts";
import { possibleScores } from "./possible-scores.ts";
import { largestValue, leastValue, type Reaches, reachesRank, reachesScore } from "./reach.ts";

/** What a target is asked of: the ranked measure over the years, and how it is made in the newest one. */
export interface TargetOf {
  readonly history: MeasureHistory;
  readonly structure: Structure;
  /** Codes of the measures that take something off the ranked one. */
  readonly deductions: ReadonlySet<string>;
  readonly units: Units;
  readonly rules: Rules;
  readonly row: number;
  /** Values as they rank. */
  readonly shown: (column: Column) => Column;
}

/** What it takes one unit to reach a target, the others' scores as they are. @throws Failure for a unit that is not there, or more than the units ranked */
export function targetOf(target: Target, asked: TargetOf): TargetResult {
  const { history, structure, row } = asked;
  const years = history.values.map((_, y) => inYear(target, y, asked));
  const last = history.values.length - 1;
  const newest = history.values[last];
  const hasValue = newest !== undefined && has(newest, row);
  const rank = rankIn(target, last, asked);
  if (target.kind === "rank") refuseBeyond(target.rank, asked);
  const reaches = reachesIn(target, last, asked);
  const { methodology, aggregates, by } = structure;
  const members = new Set(aggregates.flatMap(({ of }) => [...of.keys()]));
  const alone = methodology.measures.flatMap(({ code }) => {
    const measure = measureOf(methodology, code);
    const effect = members.has(code) && code !== by ? effectOf(structure, row, code) : undefined;
    if (measure === undefined || effect === undefined || !hasValue) return [];
    const column = structure.columns.get(code);
    const needed = reaches && neededOf(code, effect, reaches, asked);
    return [{ measure, value: column && at(asked.shown(column), row), needed }];
  });
  const without = [...structure.given].flatMap(([code, column]) => (has(column, row) ? [] : [code]));
  const absent = hasValue ? [] : without.flatMap((code) => measureOf(methodology, code) ?? []);
  return { target, rank, absent, needed: years[last]?.needed, lacking: years[last]?.lacking, alone, years };
}

/** The value of a measure that is enough and the nearest to none, of those that its rule can give. */
function neededOf(
  code: string,
  effect: Effect,
  reaches: Reaches,
  { structure, deductions, rules }: TargetOf,
): Fraction | undefined {
  const { methodology } = structure;
  const isDeduction = deductions.has(code);
  const possible = possibleScores(methodology, code);
  if (possible === undefined) {
    const search = isDeduction ? largestValue : leastValue;
    return search(effect, reaches, scaleOf(methodology, code), rules.decimals);
  }
  const isEnough = (value: Fraction): boolean => {
    const made = effect(value);
    return made !== undefined && reaches(made);
  };
  return isDeduction ? possible.findLast(isEnough) : possible.find(isEnough);
}

/** A rank that no unit can have: the unit itself counts, with a rank or without. */
function refuseBeyond(rank: number, { history, structure, row }: TargetOf): void {
  const units = [...(history.ranks.at(-1) ?? [])].filter((own, i) => i === row || !Number.isNaN(own)).length;
  if (rank > units) {
    fail("rank-beyond", {}, { rank, units, max: nearestDouble(scaleOf(structure.methodology, structure.by)) });
  }
}

function inYear(target: Target, y: number, asked: TargetOf): TargetResult["years"][number] {
  const { history, structure, row, rules, shown } = asked;
  const column = history.values[y];
  const own = column && at(shown(column), row);
  const reaches = reachesIn(target, y, asked);
  if (column === undefined || own === undefined || reaches === undefined)
    return { needed: undefined, lacking: undefined };
  // Others may have more than the scale, where a file's points do.
  const most = [...Array(asked.units.codes.length).keys()].reduce(
    (largest, i) => {
      const value = at(column, i);
      return value && compare(value, largest) > 0 ? value : largest;
    },
    scaleOf(structure.methodology, structure.by),
  );
  const needed = leastValue((value) => value, reaches, most, rules.decimals);
  return { needed, lacking: needed && subtract(needed, own) };
}

/** Whether a value of a year would be enough; undefined where the other unit has no rank. @throws Failure */
function reachesIn(target: Target, y: number, asked: TargetOf): Reaches | undefined {
  const { history, units, rules, row } = asked;
  const column = history.values[y];
  if (column === undefined) return undefined;
  if (target.kind === "score") return reachesScore(column, target.score, rules);
  const rank = rankIn(target, y, asked);
  return rank === undefined ? undefined : reachesRank(column, row, rank, rules, units.codes);
}

/** The rank aimed at in a year; undefined for a score, and where the unit aimed at has none. */
function rankIn(target: Target, y: number, { history, units }: TargetOf): number | undefined {
  if (target.kind === "score") return undefined;
  return target.kind === "rank" ? target.rank : rankOf(unitNamed(target.unit, units), history.ranks[y]);
}

const rankOf = (row: number, ranks: Ranks | undefined): number | undefined => {
  const rank = ranks?.[row];
  return rank === undefined || Number.isNaN(rank) ? undefined : rank;
};
