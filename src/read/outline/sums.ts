import { nearestDouble } from "../../core/fraction.ts";
import type { CellFigure } from "./figures.ts";

/** The figures of a column, row by row. */
export type FigureColumn = readonly (CellFigure | undefined)[];

/** The most columns and rows that are looked at, and the fewest rows that prove a sum. */
const [COLUMNS, ROWS, FEWEST] = [300, 200, 2];

/**
 * Which columns are sums of those beside them, as the figures show in nearly every row: for each column the one that it
 * adds to; undefined where it adds to none. The column `total` may add up columns that stand farther away.
 */
export function sumsOf(columns: readonly FigureColumn[], total: number): readonly (number | undefined)[] {
  const parents: (number | undefined)[] = columns.map(() => undefined);
  if (columns.length > COLUMNS) return parents;
  const table = columns.map((column) => column.slice(0, ROWS));
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

/** The columns that are parts of none, of those in their order: a sum stands behind its parts. */
function withoutParts(
  order: readonly number[],
  table: readonly FigureColumn[],
  parents: (number | undefined)[],
): number[] {
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
function addUp(parts: readonly number[], sum: number, table: readonly FigureColumn[]): boolean {
  if (parts.length < 2) return false;
  const decimals = (table[sum] ?? []).reduce((most, figure) => Math.max(most, figure?.decimals ?? 0), 0);
  const reach = 0.5 * 10 ** -decimals;
  let [rows, wrong] = [0, 0];
  const seen = new Set<number>();
  const used = new Set<number>();
  for (const [row, whole] of (table[sum] ?? []).entries()) {
    const figures = parts.map((part) => table[part]?.[row]);
    if (whole === undefined || figures.some((figure) => figure === undefined)) continue;
    const values = figures.map((figure) => (figure ? nearestDouble(figure.value) : 0));
    const value = nearestDouble(whole.value);
    for (const [i, one] of values.entries()) if (one !== 0) used.add(i);
    rows++;
    seen.add(value);
    if (Math.abs(values.reduce((all, one) => all + one, 0) - value) > reach + 1e-9 * Math.abs(value)) wrong++;
    if (10 * wrong > (table[sum]?.length ?? 0)) return false;
  }
  return rows >= FEWEST && 10 * wrong <= rows && seen.size > 1 && used.size > 1;
}
