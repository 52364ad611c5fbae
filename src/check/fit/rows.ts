import { divide, fraction } from "../../core/fraction.ts";
import { scaleOf, scoredMembersOf } from "../../core/graph.ts";
import type { Aggregate, Figure, Methodology } from "../../types/index.ts";
import { type Interval, intersection, printedInterval, times, upTo } from "../exact/interval.ts";
import type { Tables } from "../tables.ts";

/** A row that prints an aggregate and all of its members, as shares of their scales. */
export interface FitRow {
  readonly whole: Interval;
  readonly parts: readonly Interval[];
  /** The figure of the aggregate, then those of its members. */
  readonly figures: readonly Figure[];
}

/** The rows of tables that print an aggregate and each member that counts: one of weight 0 is listed, not scored. */
export function fitRows(tables: Tables, methodology: Methodology, aggregate: Aggregate): readonly FitRow[] {
  const codes = [aggregate.code, ...scoredMembersOf(aggregate).map(([code]) => code)];
  return tables.units.flatMap(({ scores }): FitRow[] => {
    const figures = codes.flatMap((code) => scores.get(code) ?? []);
    const [whole, ...parts] = figures.map((figure) => shareOf(methodology, figure));
    return whole === undefined || figures.length < codes.length ? [] : [{ whole, parts, figures }];
  });
}

/** The unrounded values that print as a figure, as shares of the largest. */
function shareOf(methodology: Methodology, figure: Figure): Interval {
  const scale = scaleOf(methodology, figure.measure);
  return intersection(times(printedInterval(figure), divide(fraction(1n), scale)), upTo(fraction(1n)));
}
