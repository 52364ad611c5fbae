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

/** How many rows of headings may stand over that of the units, and as many under it. */
const MOST = 3;

/** Finds the headings: the first row with a column of units, codes or measures, and the rows over or under it. */
export function headingRows(rows: readonly Row[], headings: Headings, sheet?: SheetFacts): HeadingRows | undefined {
  for (const [i, { cells }] of rows.slice(0, SEARCHED).entries()) {
    if (cells.filter(isFilled).length < 2) continue;
    const roles = cells.map((cell) => headings.roleOf(cell));
    if (!roles.some(({ is }) => KEYS.has(is))) continue;
    let [first, last] = [i, i];
    for (let at = i + 1; at <= i + MOST; at++) {
      const below = rows[at]?.cells ?? [];
      if (!isFree(below, cells, roles)) break;
      const goesOn = last > i && last === at - 1 && isWords(below, headings);
      if (goesOn || opens(rows.slice(i, at), below)) last = at;
    }
    while (i - first < MOST && isOver(rows[first - 1]?.cells ?? [], roles, headings)) first--;
    // A title over headings of two rows says nothing of a column.
    const heads = rows.slice(first, last + 1).filter(({ cells: row }, at) => first + at >= i || spans(row) > 1);
    return { columns: stacked(heads, headings, sheet), until: last + 1 };
  }
  return undefined;
}

type Cells = readonly string[];

/** How many cells of a row say anything. */
const spans = (cells: Cells): number => cells.filter(isFilled).length;

/** The cells in which any of these rows says something. */
const filledIn = (rows: readonly Row[]): Cells =>
  Array.from({ length: rows.reduce((most, { cells }) => Math.max(most, cells.length), 0) }, (_, j) =>
    trim(rows.map(({ cells }) => cells[j]).find(isFilled)),
  );

const KEYS: ReadonlySet<Role["is"]> = new Set(["name", "code", "measure"] as const);
const trim = (text = ""): string => text.trim();
const isFilled = (cell: string | undefined): boolean => trim(cell) !== "";

/** Whether a row says words or codes, and nothing under the units. */
const isFree = (cells: Cells, upper: Cells, roles: readonly Role[]): boolean => {
  // `Chỉ số thành phần` over several columns does not head one of measures.
  const reaches = (j: number): boolean => isFilled(cells[j + 1]) && !isFilled(upper[j + 1]);
  const isKey = (j: number): boolean => {
    const is = roles[j]?.is ?? "ignored";
    return KEYS.has(is) && !(is === "measure" && reaches(j));
  };
  return spans(cells) > 0 && cells.every((cell, j) => !isFilled(cell) || (TEXT.test(cell) && !isKey(j)));
};
const TEXT = /\p{L}|^\s*\d+(?:\.\d+)+\.?\s*$/u;

/** Whether a row says what the cells of headings that are merged over them left open. */
function opens(above: readonly Row[], cells: Cells): boolean {
  const upper = filledIn(above);
  return cells.some((cell, j) => isFilled(cell) && !isFilled(upper[j]));
}

/** Whether a row goes on with headings of several rows in words that headings are made of. */
const isWords = (cells: Cells, headings: Headings): boolean =>
  cells.every((cell) => !isFilled(cell) || headings.isMadeOfWords(cell));

function stacked(rows: readonly Row[], headings: Headings, sheet: SheetFacts | undefined): readonly HeadingCell[] {
  return filledIn(rows).map((_, j) => {
    const own = rows.findLastIndex(({ cells }) => isFilled(cells[j]));
    const over = rows.slice(0, Math.max(0, own)).map((_row, at) => overOf(rows, at, j, sheet));
    const texts = [...over.filter(Boolean), trim(rows[own]?.cells[j])];
    const whole = texts.join(" ");
    // `Điểm` under several headings is of the lowest of them.
    const isValue = texts.length > 2 && isPlainValue(headings.roleOf(texts.at(-1) ?? ""));
    const told = isValue ? texts.slice(0, -1) : texts;
    const text = told.at(-1) ?? "";
    return { own: text, above: told.slice(0, -1).join(" "), whole, role: headings.roleOf(text) };
  });
}

const isPlainValue = (role: Role): boolean => role.is === "value" && (role.year ?? role.basis) === undefined;

/**
 * The heading of a row that reaches over a column: the next one to its left, unless a row above begins anew between, or
 * a workbook says that it ends before.
 */
function overOf(rows: readonly Row[], row: number, at: number, sheet: SheetFacts | undefined): string {
  const { cells, line } = rows[row] ?? { cells: [], line: 0 };
  for (let j = at; j >= 0; j--) {
    if (isFilled(cells[j])) {
      const merged = sheet?.merged().find(({ top, bottom, left }) => top <= line && line <= bottom && left === j + 1);
      return j < at && merged !== undefined && merged.right < at + 1 ? "" : trim(cells[j]);
    }
    if (rows.slice(0, row).some(({ cells: upper }) => isFilled(upper[j]))) return "";
  }
  return "";
}
