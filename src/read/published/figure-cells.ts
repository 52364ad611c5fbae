import type { FigureKind } from "../../types/index.ts";
import type { Headings } from "../table/headings.ts";
import type { Layout } from "../table/layout.ts";
import { type Positions, positionsOf } from "../table/positions.ts";
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

/** The figure of a row of a table with a row a value. */
export function longCells(
  layout: Layout,
  headings: Headings,
  raw: ReadonlySet<string>,
): (cells: readonly string[]) => readonly FigureCell[] {
  const at: Positions = positionsOf(layout);
  return (cells) => {
    const text = cells[at.value] ?? "";
    const stated = cells[at.kind]?.trim() ?? "";
    const role = stated === "" ? undefined : headings.roleOf(stated);
    const kind = role === undefined || role.is === "value" ? "score" : role.is === "published" ? role.kind : undefined;
    const name = cells[at.measure]?.trim() ?? "";
    const known = headings.roleOf(name);
    const measure = known.is === "score" ? known.code : name;
    if (text.trim() === "" || kind === undefined || measure === "" || raw.has(measure)) return [];
    return [{ column: at.value + 1, measure, kind, text, year: undefined }];
  };
}
