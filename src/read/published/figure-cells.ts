import type { FigureKind } from "../../types/index.ts";
import type { Layout } from "../table/layout.ts";
import type { LongRows, LongValue } from "../table/long-rows.ts";
import type { Years } from "../table/years.ts";

/** A cell that holds a figure. */
export interface FigureCell {
  /** Counted from 1. */
  readonly column: number;
  readonly measure: string;
  readonly kind: FigureKind;
  readonly text: string;
  /** Year that the heading states. */
  readonly year: number | undefined;
}

/** The figures of a row of a unit; a plain rank is of the measure `main`. Raw figures are none. */
export function wideCells(
  { roles }: Layout,
  main: string,
  years: Years,
  raw: ReadonlySet<string>,
): (cells: readonly string[]) => readonly FigureCell[] {
  const columns = roles.flatMap((role, i): (Omit<FigureCell, "text"> & { i: number })[] => {
    if (role.is !== "score" && role.is !== "published" && role.is !== "value") return [];
    if (years.fate(role) !== "used" || (role.is === "score" && raw.has(role.code))) return [];
    const [kind, measure] = role.is === "published" ? [role.kind, role.measure] : ["score" as const, undefined];
    const code = role.is === "score" ? role.code : (measure ?? main);
    return [{ i, column: i + 1, measure: code, kind, year: years.of(role) }];
  });
  return (cells) =>
    columns.flatMap(({ i, ...figure }) => {
      const text = cells[i] ?? "";
      return text.trim() === "" ? [] : [{ ...figure, text }];
    });
}

/** The figures of a row of a table with a row a value. */
export function longCells(
  rows: LongRows,
  main: string,
  years: Years,
  raw: ReadonlySet<string>,
): (cells: readonly string[], line: number) => readonly FigureCell[] {
  return (cells, line) =>
    rows.row(cells, line).values.flatMap(({ i, figure, column }): FigureCell[] => {
      const text = cells[i] ?? "";
      const measure = figure.is === "score" ? figure.code : (figure.measure ?? main);
      if (text.trim() === "" || raw.has(measure)) return [];
      if (years.fate(column) !== "used" || years.fate(figure) !== "used") return [];
      return [{ column: i + 1, measure, kind: kindOf(figure), text, year: years.of(figure) }];
    });
}

/** The kind of a figure in long form. */
export const kindOf = (figure: LongValue["figure"]): FigureKind => (figure.is === "score" ? "score" : figure.kind);
