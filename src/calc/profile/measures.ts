import { at, compareAt, has, lengthOf } from "../../core/column.ts";
import { countWhile } from "../../core/count-while.ts";
import { add, fraction, multiply, subtract } from "../../core/fraction.ts";
import type { Column, Fraction, MeasureHistory, ProfileMeasure, UnitStanding, Units } from "../../types/index.ts";

/** What measures are seen from: a unit, those that it is compared with, and how values rank. */
export interface Viewpoint {
  readonly units: Units;
  readonly row: number;
  /** The values of the units that it is compared with, its own among them. */
  readonly falling: (column: Column) => Falling;
  /** Codes of the measures that take something off the ranked one: the lowest value is the best. */
  readonly deductions: ReadonlySet<string>;
  /** Columns as they rank: rounded where ranks are on printed values. */
  readonly shown: (column: Column) => Column;
  /** What the ranked measure comes to, for every unit, when another has its best value. */
  readonly atBest: (code: string) => Column | undefined;
  /** The ranked measure. */
  readonly total: Column | undefined;
  /** The rank that a value of the ranked measure would give the unit. */
  readonly rankWith: (value: Fraction) => number;
}

/** Units that have a value, the largest first, and the middle one of the values. */
export interface Falling {
  readonly rows: readonly number[];
  readonly median: Fraction | undefined;
}

const known = (rank: number | undefined): number | undefined =>
  rank === undefined || Number.isNaN(rank) ? undefined : rank;

/** One measure of a unit: its years, how far it is from others, and what it could bring to the ranked one. */
export function measureOfUnit(history: MeasureHistory, seen: Viewpoint): ProfileMeasure {
  const { row, units, total } = seen;
  const { measure, values, ranks, regionRanks, changes } = history;
  const columns = values.map(seen.shown);
  const now = columns.at(-1);
  const standing = (i: number | undefined): UnitStanding | undefined =>
    i === undefined ? undefined : standingOf(i, units, now, ranks.at(-1));
  const { rows: fallen, median } = now ? seen.falling(now) : NOBODY;
  const isDeduction = seen.deductions.has(measure.code);
  const rows = isDeduction ? fallen.toReversed() : fallen;
  const better =
    now && has(now, row) ? countWhile(rows, (i) => compareAt(now, i, row) * (isDeduction ? -1 : 1) > 0) : 0;
  const best = seen.atBest(measure.code);
  const [most, whole] = [best && at(best, row), total && at(total, row)];
  return {
    measure,
    values: columns.map((column) => at(column, row)),
    ranks: ranks.map((all) => known(all[row])),
    regionRanks: regionRanks.map((all) => known(all[row])),
    change: known(changes.at(-1)?.[row]),
    best: standing(rows[0]),
    median,
    next: standing(rows[better - 1]),
    gain: most && whole && subtract(most, whole),
    gainRank: most && whole && seen.rankWith(most),
  };
}

/** A unit's rank and value in one year of a measure. */
export const standingOf = (
  i: number,
  { codes, names }: Units,
  column: Column | undefined,
  ranks: Float64Array | undefined,
): UnitStanding => ({
  code: codes[i] ?? "",
  name: names[i] ?? "",
  rank: known(ranks?.[i]),
  value: column && i < lengthOf(column) ? at(column, i) : undefined,
});

const NOBODY: Falling = { rows: [], median: undefined };

/** The values of some units; equal ones stay in their order. */
export function fallingIn(column: Column, among: readonly number[]): Falling {
  const rows = among.filter((row) => has(column, row)).sort((a, b) => compareAt(column, b, a));
  const middle = (place: number): Fraction | undefined => at(column, rows[Math.floor(place)] ?? -1);
  const [low, high] = [middle(rows.length / 2), middle((rows.length - 1) / 2)];
  return { rows, median: low && high && multiply(add(low, high), fraction(1n, 2n)) };
}
