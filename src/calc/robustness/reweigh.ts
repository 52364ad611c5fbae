import { columnOf, pickUnits } from "../../core/column.ts";
import { measureOf, scaleOf } from "../../core/graph.ts";
import type { Column, Fraction, Leaf, Measure } from "../../types/index.ts";
import { aggregate } from "../aggregate.ts";
import type { Structure } from "./structure.ts";

/**
 * The exact values of the measure with other weights, one an edge of the structure: of all units, or of those in
 * `rows`, in that order. A weight of 0 leaves the member out; where none is left, its aggregate is left out too.
 */
export function reweigh(structure: Structure, weights: readonly Fraction[], rows?: readonly number[]): Column {
  const { methodology, by, missing, units } = structure;
  const { measures, given } = changed(structure, weights);
  const columns = new Map(
    [...given].map(([code, column]) => [code, rows === undefined ? column : pickUnits(column, rows)]),
  );
  // Every measure states its largest value, which those of a sum have on a scale of 0–1 too.
  const computed = aggregate({ ...methodology, scale: "points", measures }, columns, missing).columns.get(by);
  return computed ?? columnOf(rows?.length ?? units, () => undefined);
}

/** The part of the methodology that other weights change, and the columns that it starts from. */
function changed({ columns, given, aggregates, edges, methodology }: Structure, weights: readonly Fraction[]) {
  const measures: Measure[] = [];
  const starts = new Map<string, Column>();
  const leaves = new Map<string, Leaf>();
  const start = (code: string, column: Column | undefined): void => {
    const measure = measureOf(methodology, code);
    if (measure === undefined || column === undefined) return;
    const { kind, name } = measure;
    leaves.set(code, { is: "leaf", code, kind, name, max: scaleOf(methodology, code) });
    starts.set(code, column);
  };
  for (const [code, column] of given) start(code, column);
  const reached = new Set<string>();
  let at = 0;
  for (const measure of aggregates) {
    const of = new Map<string, Fraction>();
    let other = false;
    for (; edges[at]?.aggregate === measure.code; at++) {
      const [edge, weight] = [edges[at], weights[at]];
      if (edge === undefined || weight === undefined) continue;
      if (weight.n !== edge.weight.n || weight.d !== edge.weight.d || reached.has(edge.member)) other = true;
      if (weight.n > 0n && (leaves.has(edge.member) || measures.some(({ code }) => code === edge.member))) {
        of.set(edge.member, weight);
      }
    }
    if (!other) start(measure.code, columns.get(measure.code));
    else reached.add(measure.code);
    if (other && of.size > 0) measures.push({ ...measure, of });
  }
  return { measures: [...leaves.values(), ...measures], given: starts };
}
