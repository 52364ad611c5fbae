import { add, compare, divide, fraction, multiply, subtract } from "../../core/fraction.ts";
import { measureOf, scaleOf } from "../../core/graph.ts";
import type { Figure, FittedCell, Fraction, Methodology, WrongRow } from "../../types/index.ts";
import { alone, demandsOf, isPossible, rangeOf } from "./ranges.ts";
import type { FitRow } from "./rows.ts";
import { simpleWeights } from "./simple.ts";

const [ZERO, ONE] = [fraction(0n), fraction(1n)];

/**
 * Why no weights fit: each row without which the others agree, with what its cells would have to be; where there is no
 * such row, a smallest set of rows that no weights fit together.
 */
export function contradictionsOf(
  rows: readonly FitRow[],
  members: number,
  methodology: Methodology,
): { readonly wrong: readonly WrongRow[]; readonly together: readonly Figure[] } {
  const possible = (some: readonly FitRow[]): boolean => isPossible(demandsOf(some, members), members);
  const least = smallest(rows, possible);
  const wrong = least.filter((row) => possible(rows.filter((other) => other !== row)));
  if (wrong.length === 0) return { wrong: [], together: least.flatMap(({ figures: [figure] }) => figure ?? []) };
  return {
    together: [],
    wrong: wrong.flatMap((row): WrongRow[] => {
      const [figure] = row.figures;
      const others = rows.filter((other) => other !== row);
      return figure ? [{ figure, cells: cellsOf(row, others, members, methodology) }] : [];
    }),
  };
}

/** Rows taken out one by one, as long as the rest still fits no weights: at most one more than there are members. */
function smallest(rows: readonly FitRow[], possible: (some: readonly FitRow[]) => boolean): readonly FitRow[] {
  let left = rows;
  for (const row of rows) {
    const rest = left.filter((other) => other !== row);
    if (!possible(rest)) left = rest;
  }
  return left;
}

/** What each cell of a row would have to be by the simple weights of the other rows, or by all that they allow. */
function cellsOf(
  row: FitRow,
  others: readonly FitRow[],
  members: number,
  methodology: Methodology,
): readonly FittedCell[] {
  const demands = demandsOf(others, members);
  const ranges = row.parts.map((_, i) => rangeOf(alone(i, members), demands) ?? ([ZERO, ONE] as const));
  const weights = simpleWeights(ranges, demands);
  const mixed = (ends: readonly Fraction[], of: readonly Fraction[]): Fraction =>
    ends.reduce((sum, end, i) => add(sum, multiply(end, of[i] ?? ZERO)), ZERO);
  const [lows, highs] = [row.parts.map(({ lo }) => lo), row.parts.map(({ hi }) => hi)];
  const whole = weights
    ? ([mixed(lows, weights), mixed(highs, weights)] as const)
    : ([rangeOf(lows, demands)?.[0] ?? ZERO, rangeOf(highs, demands)?.[1] ?? ONE] as const);
  const parts = row.parts.map((_, i): readonly [Fraction, Fraction] | undefined => {
    const weight = weights?.[i];
    if (weights === undefined || weight === undefined || weight.n === 0n) return undefined;
    const rest = (ends: readonly Fraction[]): Fraction =>
      subtract(mixed(ends, weights), multiply(ends[i] ?? ZERO, weight));
    return [divide(subtract(row.whole.lo, rest(highs)), weight), divide(subtract(row.whole.hi, rest(lows)), weight)];
  });
  return [whole, ...parts].flatMap((range, i) => {
    const figure = row.figures[i];
    if (figure === undefined || range === undefined || compare(range[1], ZERO) < 0 || compare(range[0], ONE) > 0)
      return [];
    const scale = scaleOf(methodology, figure.measure);
    const measure = measureOf(methodology, figure.measure)?.name ?? { en: figure.measure, vi: figure.measure };
    const [least, most] = [compare(range[0], ZERO) < 0 ? ZERO : range[0], compare(range[1], ONE) > 0 ? ONE : range[1]];
    return [{ measure, figure, least: multiply(least, scale), most: multiply(most, scale) }];
  });
}
