import { groupBy } from "../core/group-by.ts";
import { MEAN } from "../core/published.ts";
import type { Figure, FigureKind, Scheme } from "../types/index.ts";

/** The published figures of one measure in one year on one list, by unit. */
export interface PublishedTable {
  readonly year: number;
  readonly scheme: Scheme;
  readonly measure: string;
  /** Without the national mean. */
  readonly ranks: ReadonlyMap<string, Figure>;
  /** Without the national mean. */
  readonly scores: ReadonlyMap<string, Figure>;
}

/** The published scores of one unit in one year on one list, by measure. */
export interface UnitScores {
  readonly year: number;
  readonly scheme: Scheme;
  readonly unit: string;
  readonly scores: ReadonlyMap<string, Figure>;
}

/** Published figures by where they belong; at most one for each unit, measure, year, list and kind. */
export interface Tables {
  readonly figures: readonly Figure[];
  /** All figures as they were read, also several for one cell. */
  readonly given: readonly Figure[];
  readonly tables: readonly PublishedTable[];
  readonly units: readonly UnitScores[];
  /** Those of one year and list. */
  readonly unitsIn: (year: number, scheme: Scheme) => readonly UnitScores[];
  readonly of: (kind: FigureKind) => readonly Figure[];
  /** The figure of a cell, if there is one. */
  readonly at: (year: number, scheme: Scheme, unit: string, measure: string, kind: FigureKind) => Figure | undefined;
  readonly table: (year: number, scheme: Scheme, measure: string) => PublishedTable | undefined;
  readonly unit: (year: number, scheme: Scheme, unit: string) => UnitScores | undefined;
}

/** A table while it is being filled. */
interface Filling extends PublishedTable {
  readonly ranks: Map<string, Figure>;
  readonly scores: Map<string, Figure>;
  readonly kinds: Map<FigureKind, Map<string, Figure>>;
}

/** Which unit of which year and list a figure is about. */
export const unitKey = ({ year, scheme, unit }: Pick<Figure, "year" | "scheme" | "unit">): string =>
  `${year}/${scheme}/${unit}`;

const tableKey = ({ year, scheme, measure }: Pick<Figure, "year" | "scheme" | "measure">): string =>
  `${year}/${scheme}/${measure}`;

/** Puts figures where they belong; of several for one cell the first counts. */
export function tablesOf(figures: readonly Figure[], given: readonly Figure[] = figures): Tables {
  const tables = new Map<string, Filling>();
  const kept = figures.filter((figure) => putFirst(figure, tableFor(figure, tables)));
  const kinds = groupBy(kept, ({ kind }) => kind);
  const units = unitScoresOf(kinds.get("score") ?? []);
  const listOf = ({ year, scheme }: Pick<Figure, "year" | "scheme">): string => `${year}/${scheme}`;
  const groups = groupBy(units.values(), listOf);
  return {
    figures: kept,
    given,
    tables: [...tables.values()],
    units: [...units.values()],
    unitsIn: (year, scheme) => groups.get(listOf({ year, scheme })) ?? [],
    of: (kind) => kinds.get(kind) ?? [],
    at: (year, scheme, unit, measure, kind) =>
      tables.get(tableKey({ year, scheme, measure }))?.kinds.get(kind)?.get(unit),
    table: (year, scheme, measure) => tables.get(tableKey({ year, scheme, measure })),
    unit: (year, scheme, unit) => units.get(unitKey({ year, scheme, unit })),
  };
}

/** The table that a figure belongs to, a new one where there is none yet. */
function tableFor(figure: Figure, tables: Map<string, Filling>): Filling {
  const key = tableKey(figure);
  const found = tables.get(key);
  if (found) return found;
  const { year, scheme, measure } = figure;
  const made: Filling = { year, scheme, measure, ranks: new Map(), scores: new Map(), kinds: new Map() };
  tables.set(key, made);
  return made;
}

/** Puts a figure in its table, unless another has its cell already. */
function putFirst(figure: Figure, { kinds, ranks, scores }: Filling): boolean {
  const { unit, kind } = figure;
  const cells = kinds.get(kind) ?? new Map<string, Figure>();
  kinds.set(kind, cells);
  if (cells.has(unit)) return false;
  cells.set(unit, figure);
  if (unit !== MEAN && kind === "rank") ranks.set(unit, figure);
  if (unit !== MEAN && kind === "score") scores.set(unit, figure);
  return true;
}

function unitScoresOf(scores: readonly Figure[]): ReadonlyMap<string, UnitScores> {
  const rows = groupBy(scores, unitKey);
  return new Map(
    [...rows].flatMap(([key, own]) => {
      const [first] = own;
      if (first === undefined) return [];
      const { year, scheme, unit } = first;
      return [[key, { year, scheme, unit, scores: new Map(own.map((figure) => [figure.measure, figure])) }] as const];
    }),
  );
}
