import { compare } from "../core/fraction.ts";
import { measureOf } from "../core/graph.ts";
import { MEAN } from "../core/published.ts";
import type { Figure, Fraction } from "../types/index.ts";
import { type Basis, valuesOf } from "./basis.ts";
import type { Interval } from "./exact/interval.ts";
import { impliedBy } from "./exact/system.ts";
import type { PublishedTable, Tables } from "./tables.ts";
import { rankOf } from "./tie-rules.ts";

/** What is known of a unit in a table: its rank, and the values that its score may have. */
export interface UnitBounds {
  readonly unit: string;
  readonly rank: Figure | undefined;
  readonly interval: Interval | undefined;
  /** The figures that the interval follows from: the printed score, or the parts of one that is not printed. */
  readonly scores: readonly Figure[];
  /** The interval's ends as whole numbers that order as they do: `lo` of one above `hi` of another is surely above. */
  readonly lo: number;
  readonly hi: number;
}

const known = new WeakMap<PublishedTable, readonly UnitBounds[]>();

/** The units of a table with what is known of their scores; a score that is not printed may follow from its parts. */
export function boundsOf(table: PublishedTable, tables: Tables, basis: Basis): readonly UnitBounds[] {
  const before = known.get(table);
  if (before) return before;
  const bare = new Map<string, { interval: Interval | undefined; scores: readonly Figure[] }>();
  for (const [unit, made] of implied(table, tables, basis)) bare.set(unit, made);
  for (const [unit, score] of table.scores) bare.set(unit, { interval: valuesOf(basis, score), scores: [score] });
  for (const unit of table.ranks.keys()) if (!bare.has(unit)) bare.set(unit, { interval: undefined, scores: [] });
  const made = withPlaces(
    [...bare].map(([unit, { interval, scores }]) => ({ unit, rank: table.ranks.get(unit), interval, scores })),
  );
  known.set(table, made);
  return made;
}

/** The scores of a table that are not printed and follow from printed parts. */
function* implied({ year, scheme, measure, scores: printed }: PublishedTable, tables: Tables, basis: Basis) {
  const methodology = basis.methodologyOf(year);
  if (methodology === undefined || measureOf(methodology, measure)?.is !== "aggregate") return;
  for (const { unit, scores } of tables.unitsIn(year, scheme)) {
    if (unit === MEAN || printed.has(unit)) continue;
    const made = impliedBy(methodology, scores, measure);
    if (made) yield [unit, { interval: made.interval, scores: made.figures }] as const;
  }
}

/** Gives each unit the places of its interval's ends among all of them. */
export function withPlaces(bare: readonly Omit<UnitBounds, "lo" | "hi">[]): readonly UnitBounds[] {
  const place = places(bare.flatMap(({ interval }) => (interval ? [interval.lo, interval.hi] : [])));
  return bare.map((bounds): UnitBounds => {
    const { interval } = bounds;
    if (interval === undefined) return { ...bounds, lo: Number.NaN, hi: Number.NaN };
    const lo = 2 * place(interval.lo) + (interval.loOpen ? 1 : 0);
    return { ...bounds, lo, hi: 2 * place(interval.hi) - (interval.hiOpen ? 1 : 0) };
  });
}

/** The place of each value among all of them, equal values alike. */
function places(values: readonly Fraction[]): (value: Fraction) => number {
  const key = ({ n, d }: Fraction): string => `${n}/${d}`;
  const sorted = [...new Map(values.map((value) => [key(value), value])).values()].sort(compare);
  const places = new Map(sorted.map((value, i) => [key(value), i]));
  return (value) => places.get(key(value)) ?? -1;
}

/** Whether a's value is surely above b's. */
export const surelyAbove = (a: UnitBounds, b: UnitBounds): boolean => a.lo > b.hi;

/** A unit with a rank and bounds of its score. */
export type RankedBounds = UnitBounds & { readonly rank: Figure; readonly at: number };

const ranked = new WeakMap<PublishedTable, readonly RankedBounds[]>();

/** The units of a table that have a rank and a score, best rank first. */
export function rankedIn(table: PublishedTable, tables: Tables, basis: Basis): readonly RankedBounds[] {
  const before = ranked.get(table);
  if (before) return before;
  const made = boundsOf(table, tables, basis)
    .flatMap((one) => (one.rank && one.interval ? [{ ...one, rank: one.rank, at: rankOf(one.rank) }] : []))
    .sort((a, b) => a.at - b.at);
  ranked.set(table, made);
  return made;
}

/** The score of a unit as printed; empty where it follows from several figures. */
export const scoreText = ({ scores: [score, more] }: UnitBounds): string =>
  score === undefined || more !== undefined ? "" : score.text;
