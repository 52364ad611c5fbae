import { MEAN } from "../core/published.ts";
import type { Figure, FigureKind, Scheme } from "../types/index.ts";

/** The figures of one measure in one year on one list. */
export interface Table {
  readonly year: number;
  readonly scheme: Scheme;
  readonly measure: string;
  readonly ranks: ReadonlyMap<string, Figure>;
  readonly scores: ReadonlyMap<string, Figure>;
}

/** The scores of one unit in one year on one list, by measure. */
export interface Row {
  readonly year: number;
  readonly scheme: Scheme;
  readonly unit: string;
  readonly scores: ReadonlyMap<string, Figure>;
}

/** Figures by where they belong; at most one for each cell. */
export interface Book {
  readonly figures: readonly Figure[];
  readonly tables: readonly Table[];
  readonly rows: readonly Row[];
  readonly of: (kind: FigureKind) => readonly Figure[];
  /** The figure of a cell, if the book has it. */
  readonly at: (year: number, scheme: Scheme, unit: string, measure: string, kind: FigureKind) => Figure | undefined;
  readonly table: (year: number, scheme: Scheme, measure: string) => Table | undefined;
  readonly row: (year: number, scheme: Scheme, unit: string) => Row | undefined;
}

export const cellOf = ({
  year,
  scheme,
  unit,
  measure,
  kind,
}: Pick<Figure, "year" | "scheme" | "unit" | "measure" | "kind">): string =>
  `${year}/${scheme}/${unit}/${measure}/${kind}`;
export const rowOf = ({ year, scheme, unit }: Pick<Figure, "year" | "scheme" | "unit">): string =>
  `${year}/${scheme}/${unit}`;
const tableOf = ({ year, scheme, measure }: Pick<Figure, "year" | "scheme" | "measure">): string =>
  `${year}/${scheme}/${measure}`;

/** Puts figures where they belong; of several for one cell the first counts. */
export function bookOf(figures: readonly Figure[]): Book {
  const cells = new Map<string, Figure>();
  const kinds = new Map<FigureKind, Figure[]>();
  const tables = new Map<string, Table & { ranks: Map<string, Figure>; scores: Map<string, Figure> }>();
  const rows = new Map<string, Row & { scores: Map<string, Figure> }>();
  for (const figure of figures) {
    const { year, scheme, unit, measure, kind } = figure;
    const cell = cellOf(figure);
    if (cells.has(cell)) continue;
    cells.set(cell, figure);
    const known = kinds.get(kind);
    if (known) known.push(figure);
    else kinds.set(kind, [figure]);
    const key = tableOf(figure);
    const table = tables.get(key) ?? { year, scheme, measure, ranks: new Map(), scores: new Map() };
    tables.set(key, table);
    if (unit !== MEAN && kind === "rank") table.ranks.set(unit, figure);
    if (unit !== MEAN && kind === "score") table.scores.set(unit, figure);
    if (kind !== "score") continue;
    const row = rows.get(rowOf(figure)) ?? { year, scheme, unit, scores: new Map() };
    rows.set(rowOf(figure), row);
    row.scores.set(measure, figure);
  }
  return {
    figures: [...cells.values()],
    tables: [...tables.values()],
    rows: [...rows.values()],
    of: (kind) => kinds.get(kind) ?? [],
    at: (year, scheme, unit, measure, kind) => cells.get(cellOf({ year, scheme, unit, measure, kind })),
    table: (year, scheme, measure) => tables.get(tableOf({ year, scheme, measure })),
    row: (year, scheme, unit) => rows.get(rowOf({ year, scheme, unit })),
  };
}
