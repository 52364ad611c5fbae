import { divide, fraction } from "../core/fraction.ts";
import { isLinear, measureOf, membersFirst, membersOf } from "../core/graph.ts";
import type { Figure, Methodology } from "../types/index.ts";
import { type Basis, valuesOf } from "./basis.ts";
import { exactly, plus, times } from "./exact/interval.ts";
import { OrderedBounds } from "./ordered-bounds.ts";
import { withPlaces } from "./score-bounds.ts";
import type { Tables } from "./tables.ts";

const averaged = new WeakMap<Methodology, ReadonlySet<string>>();

/** Whether the mean of parts' values is the value of the mean of parts: not where a geometric mean is in it. */
export function isMeanOfParts(methodology: Methodology, code: string): boolean {
  const known = averaged.get(methodology) ?? meansOfParts(methodology);
  averaged.set(methodology, known);
  return known.has(code) || measureOf(methodology, code) === undefined;
}

function meansOfParts(methodology: Methodology): ReadonlySet<string> {
  const found = new Set<string>();
  for (const measure of membersFirst(methodology)) {
    const mean =
      measure.is === "leaf"
        ? measure.merge !== "sum"
        : isLinear(measure) && [...membersOf(measure).keys()].every((member) => found.has(member));
    if (mean) found.add(measure.code);
  }
  return found;
}

/** The least and the most that a rank can be. */
export interface RankBounds {
  readonly least: number;
  readonly most: number;
}

const carried = new WeakMap<Tables, Map<string, ReadonlyMap<string, RankBounds> | undefined>>();

/**
 * The ranks that units of the shorter list would have had in a year ranked on the longer one: of the plain means of
 * their parts. Undefined unless all 63 scores are known.
 */
export function carriedRanks(tables: Tables, basis: Basis, year: number, measure: string) {
  const known = carried.get(tables) ?? new Map<string, ReadonlyMap<string, RankBounds> | undefined>();
  carried.set(tables, known);
  const key = `${year}/${measure}`;
  if (!known.has(key)) known.set(key, carry(tables, basis, year, measure));
  return known.get(key);
}

function carry(
  tables: Tables,
  basis: Basis,
  year: number,
  measure: string,
): ReadonlyMap<string, RankBounds> | undefined {
  const methodology = basis.methodologyOf(year);
  const table = tables.table(year, "63", measure);
  const complete = table !== undefined && table.scores.size === basis.unitsOf("63")?.size;
  if (!complete || methodology === undefined || !isMeanOfParts(methodology, measure)) return undefined;
  const bare = [...basis.parts].map(([unit, parts]) => {
    const scores = parts.flatMap((part): Figure[] => {
      const score = table.scores.get(part);
      return score ? [score] : [];
    });
    const sum = scores.reduce((total, score) => plus(total, valuesOf(basis, score)), exactly(fraction(0n)));
    const interval = times(sum, divide(fraction(1n), fraction(BigInt(Math.max(1, scores.length)))));
    return { unit, rank: undefined, interval, scores };
  });
  const bounds = withPlaces(bare);
  const order = new OrderedBounds(bounds);
  return new Map(
    bounds.map((own) => [own.unit, { least: 1 + order.above(own), most: bounds.length - order.below(own) }]),
  );
}
