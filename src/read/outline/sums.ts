import { nearestDouble } from "../../core/fraction.ts";
import type { CellFigure } from "./figures.ts";

/** The figures of a column, row by row. */
export type FigureColumn = readonly (CellFigure | undefined)[];

/** The most rows that are looked at. */
export const ROWS = 200;
/** The most columns, and the fewest rows that prove a sum. */
const [COLUMNS, FEWEST] = [300, 2];

/**
 * Which columns are sums of those beside them, as the figures show in nearly every row: for each column the one that it
 * adds to; undefined where it adds to none. The column `total` may add up columns that stand farther away.
 */
export function sumsOf(columns: readonly FigureColumn[], total: number): readonly (number | undefined)[] {
  const parents: (number | undefined)[] = columns.map(() => undefined);
  if (columns.length > COLUMNS) return parents;
  const table = columns.map(doublesOf);
  let tops = columns.map((_, j) => j);
  for (let known = 0; known !== tops.length; ) {
    known = tops.length;
    tops = withoutParts(tops, table, parents);
    tops = withoutParts(tops.toReversed(), table, parents).toReversed();
  }
  const others = tops.filter((j) => j !== total);
  if (tops.includes(total) && !parents.includes(total)) {
    const runs = others.flatMap((_, from) => others.map((_, to) => others.slice(from, to + 1)));
    const run = runs.toSorted((a, b) => b.length - a.length).find((some) => addUp(some, total, table));
    for (const part of run ?? []) parents[part] = total;
  }
  return parents;
}

/** A column's first figures, NaN where there is none, and half a unit of the last decimal that any has. */
interface Doubles {
  readonly values: readonly number[];
  readonly reach: number;
}

function doublesOf(column: FigureColumn): Doubles {
  const figures = column.slice(0, ROWS);
  const decimals = figures.reduce((most, figure) => Math.max(most, figure?.decimals ?? 0), 0);
  return {
    values: figures.map((figure) => (figure ? nearestDouble(figure.value) : NaN)),
    reach: 0.5 * 10 ** -decimals,
  };
}

/** The columns that are parts of none, of those in their order: a sum stands behind its parts. */
function withoutParts(order: readonly number[], table: readonly Doubles[], parents: (number | undefined)[]): number[] {
  const tops: number[] = [];
  for (const j of order) {
    const counts = tops.map((_, i) => tops.length - i);
    const count = parents.includes(j) ? undefined : counts.find((one) => addUp(tops.slice(-one), j, table));
    for (const part of count === undefined ? [] : tops.splice(-count)) parents[part] = j;
    tops.push(j);
  }
  return tops;
}

/** Whether a column is the sum of at least two others, but for one row in ten. */
function addUp(parts: readonly number[], sum: number, table: readonly Doubles[]): boolean {
  const whole = table[sum];
  if (parts.length < 2 || whole === undefined) return false;
  const columns = parts.flatMap((part) => table[part] ?? []);
  const counted: number[] = [];
  let wrong = 0;
  for (const [row, value] of whole.values.entries()) {
    let all = 0;
    for (const { values } of columns) all += values[row] ?? NaN;
    if (Number.isNaN(value) || Number.isNaN(all)) continue;
    counted.push(row);
    if (Math.abs(all - value) > whole.reach + 1e-9 * Math.abs(value)) wrong++;
    if (10 * wrong > whole.values.length) return false;
  }
  const isUsed = ({ values }: Doubles): boolean => counted.some((row) => values[row] !== 0);
  const seen = new Set(counted.map((row) => whole.values[row]));
  return counted.length >= FEWEST && 10 * wrong <= counted.length && seen.size > 1 && columns.filter(isUsed).length > 1;
}
