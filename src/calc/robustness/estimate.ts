import { at, lengthOf } from "../../core/column.ts";
import { nearestDouble } from "../../core/fraction.ts";
import { scaleOf } from "../../core/graph.ts";
import type { Column, Fraction } from "../../types/index.ts";
import { type Estimates, MEANS, unknown } from "./means.ts";
import type { Structure } from "./structure.ts";

/** Computes a measure in doubles with weights that start at `from`, one an edge; each call writes over the last. */
export type Estimate = (weights: Float64Array, from: number) => Estimates;

/**
 * A structure's measure in doubles, over its scale (0–1 as a rule), with a bound of how far each may be from the exact
 * value: what the bounds cannot tell apart must be compared exactly.
 */
export function estimator({ methodology, by, aggregates, edges, given, missing, units }: Structure): Estimate {
  const known = new Map<string, Estimates>();
  for (const [code, column] of given) known.set(code, estimatesOf(column, scaleOf(methodology, code)));
  const steps = aggregates.map(({ code, mean = "arithmetic", needs }) => {
    const own = edges.filter(({ aggregate }) => aggregate === code);
    const members = own.flatMap(({ member }) => known.get(member) ?? []);
    // Which units a needed share leaves out is told exactly.
    const estimated = needs === undefined ? MEANS[mean] : unknown;
    const { result, compute } = estimated(members, units, missing === "rescale");
    known.set(code, result);
    return { compute, count: members.length };
  });
  const result = known.get(by) ?? estimatesOf({ kind: "exact", values: [] }, { n: 1n, d: 1n });
  return (weights, from) => {
    let place = from;
    for (const { compute, count } of steps) {
      compute(weights, place);
      place += count;
    }
    return result;
  };
}

function estimatesOf(column: Column, scale: Fraction): Estimates {
  const values = Float64Array.from({ length: lengthOf(column) }, (_, i) => {
    const value = at(column, i);
    return value === undefined ? Number.NaN : nearestDouble({ n: value.n * scale.d, d: value.d * scale.n });
  });
  const most = values.map((value) => (Number.isNaN(value) ? 0 : Math.abs(value)));
  return {
    values,
    errors: most.map((value) => 2 * Number.EPSILON * value),
    most,
    settled: true,
    gaps: values.some(Number.isNaN),
  };
}
