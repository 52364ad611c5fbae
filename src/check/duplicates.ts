import { countWhile } from "../core/count-while.ts";
import { add, compare, subtract } from "../core/fraction.ts";
import type { Figure, Fraction } from "../types/index.ts";
import { meets, printedInterval } from "./exact/interval.ts";

/** Figures of which each cell has one, and the cells for which there are several that disagree. */
export interface Duplicates {
  readonly agreed: readonly Figure[];
  readonly disputed: readonly (readonly Figure[])[];
  /** Cells that are given more than once. */
  readonly repeated: readonly Figure[];
  /** Figures that say the same as the one that counts, and that one. */
  readonly same: ReadonlyMap<Figure, Figure>;
}

/** Tells cells with one figure from those with several; of figures that agree, the one with most decimals counts. */
export function withoutDuplicates(figures: readonly Figure[]): Duplicates {
  const agreed: Figure[] = [];
  const disputed: (readonly Figure[])[] = [];
  const repeated: Figure[] = [];
  const same = new Map<Figure, Figure>();
  for (const several of cellsOf(figures)) {
    const [first] = several;
    if (several.length === 1 && first) agreed.push(first);
    if (several.length === 1) continue;
    for (const figure of several) repeated.push(figure);
    const distinct = distinctOf(several);
    const [only, second] = distinct;
    if (second !== undefined) disputed.push(several.filter((figure) => distinct.has(figure)));
    else if (only !== undefined) {
      agreed.push(only);
      for (const figure of several) if (figure !== only) same.set(figure, only);
    }
  }
  return { agreed, disputed, repeated, same };
}

/** The figures of each cell: of one year, list, unit, measure and kind. */
function cellsOf(figures: readonly Figure[]): Iterable<readonly Figure[]> {
  const columns = new Map<string, Map<string, Figure[]>>();
  const cells: Figure[][] = [];
  for (const figure of figures) {
    const column = `${figure.year}/${figure.scheme}/${figure.kind}/${figure.measure}`;
    const units = columns.get(column) ?? new Map<string, Figure[]>();
    columns.set(column, units);
    const known = units.get(figure.unit);
    if (known) {
      known.push(figure);
      continue;
    }
    const cell = [figure];
    units.set(figure.unit, cell);
    cells.push(cell);
  }
  return cells;
}

/** Those of which none says what one with more decimals, or one before it, says. */
function distinctOf(several: readonly Figure[]): ReadonlySet<Figure> {
  const distinct = new Set<Figure>();
  const values = new Set<string>();
  /** Scores that are told apart already, by their decimals, in rising order. */
  const finer: (readonly Figure[])[] = [];
  let alike: Figure[] = [];
  let decimals: number | undefined;
  for (const figure of [...several].sort((a, b) => b.decimals - a.decimals)) {
    if (decimals !== figure.decimals) {
      finer.push(alike.sort((a, b) => compare(a.value, b.value)));
      alike = [];
      decimals = figure.decimals;
    }
    const value = `${figure.value.n}/${figure.value.d}`;
    if (values.has(value) || (figure.kind === "score" && finer.some((scores) => anyMeets(figure, scores)))) continue;
    values.add(value);
    distinct.add(figure);
    alike.push(figure);
  }
  return distinct;
}

/** Whether any of the rising scores, all of the same decimals, could be the same value as a coarser one. */
function anyMeets(figure: Figure, scores: readonly Figure[]): boolean {
  const [first] = scores;
  if (first === undefined) return false;
  const reach = add(figure.half, first.half);
  const from = firstFrom(scores, subtract(figure.value, reach));
  const to = firstFrom(scores, add(figure.value, reach));
  return scores.slice(from, to + 1).some((score) => meets(printedInterval(score), printedInterval(figure)));
}

/** The place of the first of the rising scores that is at least a value. */
const firstFrom = (scores: readonly Figure[], least: Fraction): number =>
  countWhile(scores, ({ value }) => compare(value, least) < 0);
