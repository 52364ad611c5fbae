import { fraction } from "../../core/fraction.ts";
import { isLinear, measureOf, scoredMembersOf, sharesOf } from "../../core/graph.ts";
import type { Aggregate, FittedAggregate, FittedShare, Methodology } from "../../types/index.ts";
import type { Tables } from "../tables.ts";
import { contradictionsOf } from "./contradictions.ts";
import { alone, demandsOf, isPossible, rangeOf } from "./ranges.ts";
import { type FitRow, fitRows } from "./rows.ts";
import { simpleWeights } from "./simple.ts";

/** What printed tables say of the weights of every arithmetic mean or sum that they print with its members. */
export function fit(tables: Tables, methodology: Methodology): readonly FittedAggregate[] {
  return methodology.measures.flatMap((measure): FittedAggregate[] => {
    if (measure.is !== "aggregate" || !isLinear(measure)) return [];
    const rows = fitRows(tables, methodology, measure);
    return rows.length === 0 ? [] : [fitOne(measure, rows, methodology)];
  });
}

function fitOne(measure: Aggregate, rows: readonly FitRow[], methodology: Methodology): FittedAggregate {
  const members = scoredMembersOf(measure).map(([code]) => code);
  const demands = demandsOf(rows, members.length);
  const base = { measure, rows: rows.length };
  if (!isPossible(demands, members.length)) {
    return { ...base, shares: [], ...contradictionsOf(rows, members.length, methodology) };
  }
  const ranges = members.map((_, i) => rangeOf(alone(i, members.length), demands) ?? ([ZERO, ONE] as const));
  // Fewer rows than weights settle nothing, however simple it looks.
  const simple = rows.length < members.length ? undefined : simpleWeights(ranges, demands);
  const stated = sharesOf(methodology, measure);
  const shares = members.flatMap((code, i): FittedShare[] => {
    const [member, range] = [measureOf(methodology, code), ranges[i]];
    if (member === undefined || range === undefined) return [];
    const [least, most] = range;
    return [{ member, stated: stated.get(code) ?? ZERO, least, most, simple: simple?.[i] }];
  });
  return { ...base, shares, wrong: [], together: [] };
}

const [ZERO, ONE] = [fraction(0n), fraction(1n)];
