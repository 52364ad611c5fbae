import { columnOf, lengthOf } from "../../core/column.ts";
import { fraction } from "../../core/fraction.ts";
import { membersFirst, scaleOf, scoredMembersOf } from "../../core/graph.ts";
import type { Aggregate, Column, Fraction, Methodology, Missing } from "../../types/index.ts";

/** One weight: that of a member in an aggregate. */
export interface Edge {
  readonly aggregate: string;
  readonly member: string;
  readonly weight: Fraction;
}

/** What a measure is computed from: the aggregates below it and the columns that these start from. */
export interface Structure {
  readonly methodology: Methodology;
  readonly by: string;
  readonly missing: Missing;
  /** Aggregates that are computed, members first, the measure itself last; none where it is given. */
  readonly aggregates: readonly Aggregate[];
  /** Every weight that counts, aggregate by aggregate in that order. */
  readonly edges: readonly Edge[];
  /** Columns of the members that are given. */
  readonly given: ReadonlyMap<string, Column>;
  /** All columns by the weights as they are. */
  readonly columns: ReadonlyMap<string, Column>;
  readonly units: number;
}

/**
 * What `by` follows from in a computed table, whose measures in `basis` were given and not computed. Aggregates keep
 * the scale that the methodology's own weights give them, so that other weights do not change it.
 */
export function structureOf(
  methodology: Methodology,
  by: string,
  columns: ReadonlyMap<string, Column>,
  basis: ReadonlySet<string>,
  missing: Missing,
): Structure {
  const units = lengthOf(columns.get(by) ?? { kind: "exact", values: [] });
  const needed = new Set([by]);
  const aggregates: Aggregate[] = [];
  const given = new Map<string, Column>();
  const edges: Edge[] = [];
  for (const measure of membersFirst(methodology).toReversed()) {
    const { code } = measure;
    if (!needed.has(code)) continue;
    const column = columns.get(code);
    if (measure.is === "leaf" || basis.has(code)) {
      if (column) given.set(code, column);
      else if (missing === "zero")
        given.set(
          code,
          columnOf(units, () => fraction(0n)),
        );
      continue;
    }
    if (column === undefined) continue;
    aggregates.unshift({ ...measure, max: scaleOf(methodology, code) });
    for (const [member] of scoredMembersOf(measure)) needed.add(member);
  }
  const known = new Set([...given.keys(), ...aggregates.map(({ code }) => code)]);
  const counted = aggregates.map((measure) => ({
    ...measure,
    of: new Map(scoredMembersOf(measure).filter(([member]) => known.has(member))),
  }));
  for (const { code, of } of counted) {
    for (const [member, weight] of of) edges.push({ aggregate: code, member, weight });
  }
  return { methodology, by, missing, aggregates: counted, edges, given, columns, units };
}
