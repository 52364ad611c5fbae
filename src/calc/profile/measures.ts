import { at, has, lengthOf } from "../../core/column.ts";
import { add, compare, fraction, multiply, subtract } from "../../core/fraction.ts";
import { scaleOf } from "../../core/graph.ts";
import type { Column, Fraction, MeasureHistory, ProfileMeasure, UnitStanding, Units } from "../../types/index.ts";
import type { Structure } from "../robustness/structure.ts";
import { effectOf } from "./effect.ts";

/** What measures are seen from: a unit, those that it is compared with, and how values rank. */
export interface Seen {
  readonly units: Units;
  readonly row: number;
  /** Places of the units that it is compared with, its own among them. */
  readonly among: readonly number[];
  /** Columns as they rank: rounded where ranks are on printed values. */
  readonly shown: (column: Column) => Column;
  readonly structure: Structure;
  /** The rank that a value of the ranked measure would give the unit. */
  readonly rankWith: (value: Fraction) => number;
}

const known = (rank: number | undefined): number | undefined =>
  rank === undefined || Number.isNaN(rank) ? undefined : rank;

/** One measure of a unit: its years, how far it is from others, and what it could bring to the ranked one. */
export function measureOfUnit(history: MeasureHistory, seen: Seen): ProfileMeasure {
  const { row, among, units, structure } = seen;
  const { measure, values, ranks, regionRanks, changes } = history;
  const columns = values.map(seen.shown);
  const now = columns.at(-1);
  const valueHere = (i: number): Fraction | undefined => now && at(now, i);
  const standing = (i: number | undefined): UnitStanding | undefined =>
    i === undefined ? undefined : standingOf(i, units, now, ranks.at(-1));
  const falling = among.filter((i) => now && has(now, i)).sort((a, b) => falls(valueHere(a), valueHere(b)));
  const own = valueHere(row);
  const better = own && falling.filter((i) => falls(valueHere(i), own) < 0);
  const [most, total] = [mostOf(structure, row, measure.code), structure.columns.get(structure.by)];
  const whole = total && at(total, row);
  return {
    measure,
    values: columns.map((column) => at(column, row)),
    ranks: ranks.map((all) => known(all[row])),
    regionRanks: regionRanks.map((all) => known(all[row])),
    change: known(changes.at(-1)?.[row]),
    best: standing(falling[0]),
    median: medianOf(falling.flatMap((i) => valueHere(i) ?? [])),
    next: standing(better?.at(-1)),
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

/** Orders values from the largest down. */
export const falls = (a: Fraction | undefined, b: Fraction | undefined): number => (a && b ? compare(b, a) : 0);

function medianOf(falling: readonly Fraction[]): Fraction | undefined {
  const [low, high] = [falling[Math.floor(falling.length / 2)], falling[Math.floor((falling.length - 1) / 2)]];
  return low && high && multiply(add(low, high), fraction(1n, 2n));
}

/** What the ranked measure of a unit comes to when one that counts in it has its largest value. */
function mostOf(structure: Structure, row: number, code: string): Fraction | undefined {
  const effect = code === structure.by ? undefined : effectOf(structure, row, code);
  return effect?.(scaleOf(structure.methodology, code));
}
