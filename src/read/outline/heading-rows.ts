import type { Row, SheetFacts } from "../file/row-source.ts";
import { isOver } from "../table/heading/pairs.ts";
import type { Role } from "../table/heading/role.ts";
import type { Headings } from "../table/headings.ts";

/** How far down the headings may stand. */
const SEARCHED = 40;

/** The headings of a table's columns, each with the heading that stands over it. */
export interface HeadingRows {
  readonly columns: readonly HeadingCell[];
  /** How many rows there are until the first below them. */
  readonly until: number;
}

/** A column's heading: its own text, the one above it, and both as a reader of the table joins them. */
export interface HeadingCell {
  readonly own: string;
  readonly above: string;
  readonly whole: string;
  readonly role: Role;
}

/** Finds the headings: the first row with a column of units, codes or measures, and a row over or under it. */
export function headingRows(rows: readonly Row[], headings: Headings, sheet?: SheetFacts): HeadingRows | undefined {
  for (const [i, { cells }] of rows.slice(0, SEARCHED).entries()) {
    if (cells.filter(isFilled).length < 2) continue;
    const roles = cells.map((cell) => headings.roleOf(cell));
    if (!roles.some(({ is }) => KEYS.has(is))) continue;
    const [above, below] = [rows[i - 1], rows[i + 1]];
    const row = rows[i];
    if (row && below && isUnder(cells, roles, below.cells)) {
      return { columns: paired(row, below, headings, sheet), until: i + 2 };
    }
    if (row && above && isOver(above.cells, roles, headings)) {
      return { columns: paired(above, row, headings, sheet), until: i + 1 };
    }
    const columns = cells.map((cell, j) => ({ own: trim(cell), above: "", whole: trim(cell), role: roles[j] ?? NONE }));
    return { columns, until: i + 1 };
  }
  return undefined;
}

const KEYS: ReadonlySet<Role["is"]> = new Set(["name", "code", "measure"] as const);
const NONE: Role = { is: "ignored" };
const trim = (text = ""): string => text.trim();
const isFilled = (cell: string | undefined): boolean => trim(cell) !== "";

/** Whether a row says what the cells of a heading that is merged over them left open, and nothing under the units. */
function isUnder(upper: readonly string[], roles: readonly Role[], below: readonly string[]): boolean {
  const said = below.flatMap((cell, j) => (isFilled(cell) ? [j] : []));
  const open = said.filter((j) => !isFilled(upper[j]));
  const isText = (j: number): boolean => /\p{L}|^\s*\d+(?:\.\d+)+\.?\s*$/u.test(below[j] ?? "");
  return open.length > 0 && said.every((j) => isText(j) && !KEYS.has(roles[j]?.is ?? "ignored"));
}

function paired(upper: Row, lower: Row, headings: Headings, sheet: SheetFacts | undefined): readonly HeadingCell[] {
  return Array.from({ length: Math.max(upper.cells.length, lower.cells.length) }, (_, j) => {
    const own = trim(lower.cells[j]);
    const top = trim(upper.cells[j]);
    if (own === "") return { own: top, above: "", whole: top, role: headings.roleOf(top) };
    const above = top === "" ? overOf(upper, j, sheet) : top;
    return { own, above, whole: [above, own].filter(Boolean).join(" "), role: headings.roleOf(own) };
  });
}

/** The heading that reaches over a column: the next one to its left, where a workbook does not say that it ends before. */
function overOf({ cells, line }: Row, at: number, sheet: SheetFacts | undefined): string {
  for (let j = at - 1; j >= 0; j--) {
    if (!isFilled(cells[j])) continue;
    const merged = sheet?.merged().find(({ top, bottom, left }) => top <= line && line <= bottom && left === j + 1);
    return merged !== undefined && merged.right < at + 1 ? "" : trim(cells[j]);
  }
  return "";
}
