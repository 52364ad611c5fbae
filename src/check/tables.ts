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

/** A table as it is filled. */
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
  const kept: Figure[] = [];
  const kinds = new Map<FigureKind, Figure[]>();
  const tables = new Map<string, Filling>();
  const units = new Map<string, UnitScores & { readonly scores: Map<string, Figure> }>();
  for (const figure of figures) {
    const { year, scheme, unit, measure, kind } = figure;
    const key = tableKey(figure);
    const table = tables.get(key) ?? {
      year,
      scheme,
      measure,
      ranks: new Map<string, Figure>(),
      scores: new Map<string, Figure>(),
      kinds: new Map(),
    };
    tables.set(key, table);
    const cells = table.kinds.get(kind) ?? new Map<string, Figure>();
    table.kinds.set(kind, cells);
    if (cells.has(unit)) continue;
    cells.set(unit, figure);
    kept.push(figure);
    const alike = kinds.get(kind);
    if (alike) alike.push(figure);
    else kinds.set(kind, [figure]);
    if (unit !== MEAN && kind === "rank") table.ranks.set(unit, figure);
    if (unit !== MEAN && kind === "score") table.scores.set(unit, figure);
    if (kind !== "score") continue;
    const own = units.get(unitKey(figure)) ?? { year, scheme, unit, scores: new Map<string, Figure>() };
    units.set(unitKey(figure), own);
    own.scores.set(measure, figure);
  }
  const groups = new Map<string, UnitScores[]>();
  for (const unit of units.values()) {
    const key = `${unit.year}/${unit.scheme}`;
    const known = groups.get(key);
    if (known) known.push(unit);
    else groups.set(key, [unit]);
  }
  return {
    figures: kept,
    given,
    tables: [...tables.values()],
    units: [...units.values()],
    unitsIn: (year, scheme) => groups.get(`${year}/${scheme}`) ?? [],
    of: (kind) => kinds.get(kind) ?? [],
    at: (year, scheme, unit, measure, kind) =>
      tables.get(tableKey({ year, scheme, measure }))?.kinds.get(kind)?.get(unit),
    table: (year, scheme, measure) => tables.get(tableKey({ year, scheme, measure })),
    unit: (year, scheme, unit) => units.get(unitKey({ year, scheme, unit })),
  };
}
