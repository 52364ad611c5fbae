import { MEAN } from "../core/published.ts";
import type { Fact, FactKind, Scheme } from "../types/index.ts";

/** The figures of one measure in one year on one list. */
export interface Table {
  readonly year: number;
  readonly scheme: Scheme;
  readonly measure: string;
  readonly ranks: ReadonlyMap<string, Fact>;
  readonly scores: ReadonlyMap<string, Fact>;
}

/** The scores of one unit in one year on one list, by measure. */
export interface Row {
  readonly year: number;
  readonly scheme: Scheme;
  readonly unit: string;
  readonly scores: ReadonlyMap<string, Fact>;
}

/** Figures by where they belong; at most one for each cell. */
export interface Book {
  readonly facts: readonly Fact[];
  readonly tables: readonly Table[];
  readonly rows: readonly Row[];
  readonly of: (kind: FactKind) => readonly Fact[];
  /** The figure of a cell, if the book has it. */
  readonly at: (year: number, scheme: Scheme, unit: string, measure: string, kind: FactKind) => Fact | undefined;
  readonly table: (year: number, scheme: Scheme, measure: string) => Table | undefined;
  readonly row: (year: number, scheme: Scheme, unit: string) => Row | undefined;
}

export const cellOf = ({
  year,
  scheme,
  unit,
  measure,
  kind,
}: Pick<Fact, "year" | "scheme" | "unit" | "measure" | "kind">): string =>
  `${year}/${scheme}/${unit}/${measure}/${kind}`;
export const rowOf = ({ year, scheme, unit }: Pick<Fact, "year" | "scheme" | "unit">): string =>
  `${year}/${scheme}/${unit}`;
const tableOf = ({ year, scheme, measure }: Pick<Fact, "year" | "scheme" | "measure">): string =>
  `${year}/${scheme}/${measure}`;

/** Puts figures where they belong; of several for one cell the first counts. */
export function bookOf(facts: readonly Fact[]): Book {
  const cells = new Map<string, Fact>();
  const kinds = new Map<FactKind, Fact[]>();
  const tables = new Map<string, Table & { ranks: Map<string, Fact>; scores: Map<string, Fact> }>();
  const rows = new Map<string, Row & { scores: Map<string, Fact> }>();
  for (const fact of facts) {
    const { year, scheme, unit, measure, kind } = fact;
    const cell = cellOf(fact);
    if (cells.has(cell)) continue;
    cells.set(cell, fact);
    const known = kinds.get(kind);
    if (known) known.push(fact);
    else kinds.set(kind, [fact]);
    const key = tableOf(fact);
    const table = tables.get(key) ?? { year, scheme, measure, ranks: new Map(), scores: new Map() };
    tables.set(key, table);
    if (unit !== MEAN && kind === "rank") table.ranks.set(unit, fact);
    if (unit !== MEAN && kind === "score") table.scores.set(unit, fact);
    if (kind !== "score") continue;
    const row = rows.get(rowOf(fact)) ?? { year, scheme, unit, scores: new Map() };
    rows.set(rowOf(fact), row);
    row.scores.set(measure, fact);
  }
  return {
    facts: [...cells.values()],
    tables: [...tables.values()],
    rows: [...rows.values()],
    of: (kind) => kinds.get(kind) ?? [],
    at: (year, scheme, unit, measure, kind) => cells.get(cellOf({ year, scheme, unit, measure, kind })),
    table: (year, scheme, measure) => tables.get(tableOf({ year, scheme, measure })),
    row: (year, scheme, unit) => rows.get(rowOf({ year, scheme, unit })),
  };
}
