import { divide, fraction } from "../core/fraction.ts";
import { isLinear, measureOf } from "../core/graph.ts";
import type { Figure, Methodology } from "../types/index.ts";
import type { Book } from "./book.ts";
import { exactly, plus, times } from "./exact/interval.ts";
import { type Basis, valuesOf } from "./rule.ts";
import { above, type Entry, ordered } from "./standing.ts";

/** The old unit whose name a new unit of the shorter list goes on: its only part, or the part of the same name. */
export function namesakeOf(unit: string, basis: Basis): string | undefined {
  const parts = basis.parts.get(unit) ?? [];
  if (parts.length === 1) return parts[0];
  const name = basis.unitsOf("34")?.get(unit);
  return parts.find((part) => basis.unitsOf("63")?.get(part) === name);
}

/** Whether the mean of parts' values is the value of the mean of parts: not where a geometric mean is in it. */
export function averages(methodology: Methodology, code: string): boolean {
  const measure = measureOf(methodology, code);
  if (measure?.is !== "aggregate") return measure?.merge !== "sum";
  return isLinear(measure) && [...measure.of.keys()].every((member) => averages(methodology, member));
}

/** The least and the most that a rank can be. */
export interface RankRange {
  readonly least: number;
  readonly most: number;
}

const carried = new WeakMap<Book, Map<string, ReadonlyMap<string, RankRange> | undefined>>();

/**
 * The ranks that units of the shorter list would have had in a year ranked on the longer one: of the plain means of
 * their parts. Undefined unless all 63 scores are known.
 */
export function carriedRanks(book: Book, basis: Basis, year: number, measure: string) {
  const known = carried.get(book) ?? new Map<string, ReadonlyMap<string, RankRange> | undefined>();
  carried.set(book, known);
  const key = `${year}/${measure}`;
  if (!known.has(key)) known.set(key, carry(book, basis, year, measure));
  return known.get(key);
}

function carry(book: Book, basis: Basis, year: number, measure: string): ReadonlyMap<string, RankRange> | undefined {
  const methodology = basis.methodologyOf(year);
  const table = book.table(year, "63", measure);
  const complete = table !== undefined && table.scores.size === basis.unitsOf("63")?.size;
  if (!complete || methodology === undefined || !averages(methodology, measure)) return undefined;
  const bare = [...basis.parts].map(([unit, parts]) => {
    const scores = parts.flatMap((part): Figure[] => {
      const score = table.scores.get(part);
      return score ? [score] : [];
    });
    const sum = scores.reduce((total, score) => plus(total, valuesOf(basis, score)), exactly(fraction(0n)));
    const interval = times(sum, divide(fraction(1n), fraction(BigInt(Math.max(1, scores.length)))));
    return { unit, rank: undefined, interval, scores };
  });
  const entries: readonly Entry[] = ordered(bare);
  return new Map(
    entries.map((own) => {
      const ahead = entries.filter((other) => above(other, own)).length;
      const behind = entries.filter((other) => above(own, other)).length;
      return [own.unit, { least: 1 + ahead, most: entries.length - behind }];
    }),
  );
}
