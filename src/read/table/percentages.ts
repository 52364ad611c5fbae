import { problem } from "../../core/failure.ts";
import { nearestDouble } from "../../core/fraction.ts";
import type { Fraction, NamedMeasure, Note, Problem } from "../../types/index.ts";
import type { Shares } from "./column-builder.ts";

/** A column of scores in which cells are percentages, and how many cells it has. */
export interface ShareColumn {
  readonly measure: NamedMeasure;
  readonly max: Fraction;
  readonly shares: Readonly<Shares>;
  readonly cells: number;
}

/**
 * What is to be said of percentages among points: each is a share of the maximum, which is told; where other cells of
 * the column are points, one of the two may be meant for the other. Of at most 1 or 100 both are the same.
 */
export function percentagesIn(
  columns: readonly ShareColumn[],
  file: string,
): { readonly problems: readonly Problem[]; readonly notes: readonly Note[] } {
  const doubtful = columns.filter(({ max }) => max.d !== 1n || (max.n !== 1n && max.n !== 100n));
  const [mixed, whole] = [
    doubtful.filter(({ shares, cells }) => shares.count < cells),
    doubtful.filter(({ shares, cells }) => shares.count >= cells),
  ];
  const problems = mixed.map(({ measure, max, shares: { found, place, count }, cells }) => {
    const details = { measure: measure.name, max: nearestDouble(max), found, count, cells };
    return problem("percent-mixed", place, details);
  });
  const [first] = whole;
  if (first === undefined) return { problems, notes: [] };
  const measures = whole.map(({ measure }) => measure);
  const max = nearestDouble(first.max);
  return { problems, notes: [{ kind: "percent-shares", details: { file, measures, found: first.shares.found, max } }] };
}
