import { compare } from "../core/fraction.ts";
import { MEAN } from "../core/published.ts";
import type { Figure, Fraction } from "../types/index.ts";
import type { Book, Table } from "./book.ts";
import type { Interval } from "./exact/interval.ts";
import { impliedBy } from "./exact/system.ts";
import { type Basis, valuesOf } from "./rule.ts";
import { rankOf } from "./sequence.ts";

/** What is known of one unit in a table: its rank, and the values that it may have. */
export interface Entry {
  readonly unit: string;
  readonly rank: Figure | undefined;
  readonly interval: Interval | undefined;
  /** The figures that the interval follows from: the printed score, or the parts of one that is not printed. */
  readonly scores: readonly Figure[];
  /** The interval's ends as whole numbers that order as they do: `lo` of one above `hi` of another is surely above. */
  readonly lo: number;
  readonly hi: number;
}

const known = new WeakMap<Table, readonly Entry[]>();

/** The units of a table with what is known of their scores; a score that is not printed may follow from its parts. */
export function entriesOf(table: Table, book: Book, basis: Basis): readonly Entry[] {
  const before = known.get(table);
  if (before) return before;
  const methodology = basis.methodologyOf(table.year);
  const computed = methodology?.measures.find(({ code }) => code === table.measure)?.is === "aggregate";
  const rows = table.ranks.size > 0 && methodology && computed ? book.rows : [];
  const bare = new Map<string, { interval: Interval | undefined; scores: readonly Figure[] }>();
  for (const { year, scheme, unit, scores } of rows) {
    if (year !== table.year || scheme !== table.scheme || unit === MEAN || table.scores.has(unit)) continue;
    const implied = methodology && impliedBy(methodology, scores, table.measure);
    if (implied) bare.set(unit, { interval: implied.interval, scores: implied.figures });
  }
  for (const [unit, figure] of table.scores) bare.set(unit, { interval: valuesOf(basis, figure), scores: [figure] });
  for (const unit of table.ranks.keys()) if (!bare.has(unit)) bare.set(unit, { interval: undefined, scores: [] });

  const made = ordered(
    [...bare].map(([unit, { interval, scores }]) => ({ unit, rank: table.ranks.get(unit), interval, scores })),
  );
  known.set(table, made);
  return made;
}

/** Gives each entry the places of its ends among all of them. */
export function ordered(bare: readonly Omit<Entry, "lo" | "hi">[]): readonly Entry[] {
  const place = places(bare.flatMap(({ interval }) => (interval ? [interval.lo, interval.hi] : [])));
  return bare.map((entry): Entry => {
    const { interval } = entry;
    if (interval === undefined) return { ...entry, lo: Number.NaN, hi: Number.NaN };
    const lo = 2 * place(interval.lo) + (interval.loOpen ? 1 : 0);
    return { ...entry, lo, hi: 2 * place(interval.hi) - (interval.hiOpen ? 1 : 0) };
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
export const above = (a: Entry, b: Entry): boolean => a.lo > b.hi;

/** Whether a is surely ranked before b: by rank where both are known, else by score. */
export function before(a: Entry, b: Entry): boolean {
  if (a.rank && b.rank) return rankOf(a.rank) < rankOf(b.rank);
  return above(a, b);
}
