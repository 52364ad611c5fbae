import { at, columnOf } from "../../core/column.ts";
import { measureOf, scaleOf } from "../../core/graph.ts";
import type { Column, Fraction, Measure } from "../../types/index.ts";
import { aggregate } from "../aggregate.ts";
import type { Structure } from "../robustness/structure.ts";

/** What the ranked measure of one unit comes to when another measure has some value, and all else stays. */
export type Effect = (value: Fraction) => Fraction | undefined;

/** The effect of one measure on the ranked one; undefined where it does not count in it. */
export function effectOf(structure: Structure, row: number, code: string): Effect | undefined {
  const { methodology, by, aggregates, missing } = structure;
  if (code === by) return (value) => value;
  const reached = new Set([code]);
  for (const { code: own, of } of aggregates) {
    if (own !== code && [...of.keys()].some((member) => reached.has(member))) reached.add(own);
  }
  if (!reached.has(by)) return undefined;
  const above = aggregates.filter((one) => one.code !== code && reached.has(one.code));
  const measures = new Map<string, Measure>();
  const given = new Map<string, Column>();
  for (const { of } of above) {
    for (const member of of.keys()) {
      const measure = measureOf(methodology, member);
      if (measure === undefined || (reached.has(member) && member !== code)) continue;
      const { kind, name } = measure;
      measures.set(member, { is: "leaf", code: member, kind, name, max: scaleOf(methodology, member) });
      const column = structure.columns.get(member) ?? structure.given.get(member);
      given.set(
        member,
        columnOf(1, () => column && at(column, row)),
      );
    }
  }
  // Enough members are there: the unit has a value.
  for (const one of above) measures.set(one.code, { ...one, needs: undefined });
  // Every measure states its largest value, which those of a sum have on a scale of 0–1 too.
  const method = { ...methodology, scale: "points" as const, measures: [...measures.values()] };
  return (value) => {
    const columns = aggregate(method, new Map([...given, [code, columnOf(1, () => value)]]), missing).columns;
    const made = columns.get(by);
    return made && at(made, 0);
  };
}
