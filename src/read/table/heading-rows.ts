import { fold } from "../../reference/fold.ts";
import type { Role } from "./heading/role.ts";
import type { Headings } from "./headings.ts";
import type { Layout } from "./layout.ts";

type Cells = readonly string[];

/** A row's number. */
export const NUMBER = /^\s*\d+\s*$/;

const BLANK = /^[\s\u200B\u2060]*$/;
/** Whether a cell shows nothing. */
export const isBlank = (cell = ""): boolean => {
  const first = cell.charCodeAt(0);
  // Nearly every cell begins with a letter or digit of ASCII.
  return !(first > 0x20 && first < 0x7f) && BLANK.test(cell);
};
/** Whether the row under the headings numbers the columns, as official tables do: `(1)`, `(2)` or `A`, `B`, `1`, `2`. */
export function isNumbering(cells: Cells, name: number, headings: Cells): boolean {
  if (!/^\s*(\(\d+\)|\d{1,2}|[A-H])\s*$/.test(cells[name] ?? "")) return false;
  // A unit may be called 1; of all columns, its row rarely has the numbers.
  const isBare = NUMBER.test(cells[name] ?? "") && isBlank(cells[name - 1]);
  const headed = headings.flatMap((heading, i) => (heading === "" ? [] : [i]));
  const numbers = headed.map((i) => Number((cells[i] ?? "").trim() || Number.NaN) - i);
  const isRun = numbers.every((number) => number === numbers[0]) && (numbers[0] === 1 || numbers.length >= LONG_RUN);
  if (isBare && !isRun) return false;
  const marks = cells.filter((cell) => !isBlank(cell)).map((cell) => cell.replace(/[\s()]|=.*/g, ""));
  const letters = marks.findIndex((mark) => !/^[A-H]$/.test(mark));
  const start = Number(marks[letters]);
  return (
    marks.length > 2 &&
    marks.every((mark, i) => (i < letters ? mark === "ABCDEFGH"[i] : Number(mark) === start + i - letters))
  );
}

/** So many figures in a row, each one more than the last, no unit has. */
const LONG_RUN = 5;

/** Whether two names are such letters, or such numbers. */
export const isAlikeNumber = (one: string, other: string): boolean =>
  [/^[A-H]$/, /^\(?\d{1,2}\)?$/].some((mark) => mark.test(one) && mark.test(other));

/**
 * Whether a row repeats the headings, as pages of a document do, or is a ruled line. Headings of other columns, or in
 * another order, are none: read on by the first ones, the figures under them would be another measure's.
 */
export function isHeading(cells: Cells, layout: Layout, scored: readonly number[], headings: Headings): boolean {
  const first = cells[scored.find((i) => !isBlank(cells[i])) ?? -1] ?? "";
  if (/\d/.test(first)) return false;
  if (cells.every((cell) => /^[\s:=_|*-]*$/.test(cell)) && cells.some((cell) => /[-=_]{2}/.test(cell))) return true;
  if (isBlank(first)) return false;
  const said = cells.flatMap((cell, i) => (isBlank(cell) ? [] : [{ cell, i }]));
  return (
    said.every(({ cell, i }) => isSaid(headings.roleOf(cell), headings.roleOf(layout.headings[i] ?? ""))) ||
    said.every(({ cell, i }) => fold(cell) === fold(layout.headings[i] ?? "") && fold(cell) !== "")
  );
}

/** What programs call a heading that is empty: pandas `Unnamed: 3`, and others the empty text, with a number where it comes again. */
const UNNAMED = /^\s*(?:\.\d+|Unnamed: \d+(?:_level_\d+)?)\s*$/;

/** Whether a row holds nothing but the names that a program gave to empty headings, the name of its unit among them. */
export const isUnnamed = (cells: Cells, name: number): boolean =>
  isNoName(cells[name] ?? "") && cells.every((cell) => isBlank(cell) || isNoName(cell));
const isNoName = (cell: string): boolean => (cell.includes(".") || cell.includes("Unnamed")) && UNNAMED.test(cell);

/** Whether a heading says what the one above its column said. */
const isSaid = (role: Role, above: Role): boolean =>
  role.is !== "unknown" && JSON.stringify(role) === JSON.stringify(above);
