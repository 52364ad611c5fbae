import { fail } from "../../../core/failure.ts";
import { letter, letters } from "../../../core/letters.ts";
import { fold } from "../../../reference/fold.ts";
import { codeOfName } from "../../../reference/provinces.ts";
import type { Row, RowForm, RowSource } from "../../file/row-source.ts";
import { isNumbering } from "../heading-rows.ts";
import type { Headings } from "../headings.ts";
import { type Columns, type Dialect, type Layout, layoutOf, usable } from "../layout.ts";
import { isMissing } from "../number.ts";
import { listsIn, type SideBySideLists } from "./lists.ts";

const initial = letters("^[\\p{L}]");

/** How many rows are looked at to see what columns hold. */
const SEEN = 40;
/** What the lines of a list are apart from those of the list to its left; more than any file has. */
const APART = 2 ** 40;

/**
 * Lists that stand side by side, as one table: right of the figures of one list a second column names units, under a
 * heading of its own, one counted on (`Tỉnh.1`, `xã 2`) or none. Its rows are other units than those of the first
 * column, so no figure right of it is read as theirs: one list printed in parts is read part by part, and lists of
 * several measures each by its own names. Undefined where nothing stands side by side.
 * @throws Failure that names the columns where it cannot be told how the lists belong together
 */
export function sideBySide(source: RowSource, { form, layout }: Columns, headings: Headings): Dialect | undefined {
  const names = nameColumns(layout, headings, () => form.firstRows(SEEN));
  const [, second] = names;
  if (second === undefined) return undefined;
  const text = names.map((i) => (layout.headings[i] ? `${i + 1} "${layout.headings[i]}"` : `${i + 1}`)).join(", ");
  const refuse = (): never =>
    fail("lists-side-by-side", { file: source.file, line: layout.line, column: second + 1 }, { columns: text });
  const rows: Row[] = [];
  form.eachRow(layout.line, (cells, line) => rows.push({ cells, line }));
  const below = rows.filter(({ line }) => line > layout.last);
  const width = layout.headings.length;
  const ragged = below.find(({ cells }) => cells.slice(width).some((cell) => cell.trim() !== ""));
  if (ragged) {
    const { cells, line } = ragged;
    return fail("csv-ragged", { file: source.file, line }, { expected: width, found: cells.length });
  }
  const used = layout.headings.flatMap((heading, i) =>
    heading !== "" || below.some(({ cells }) => (cells[i] ?? "").trim() !== "") ? [i] : [],
  );
  const lists = listsIn(layout, used, names, headings) ?? refuse();
  if (!belongTogether(lists, layout, rows)) refuse();
  const joined = joinedForm(form, layout, lists);
  const made = layoutOf(joined.firstRows(SEEN), headings, (i) => (lists.heads[i]?.column ?? -1) + 1);
  if (made === undefined || !usable(made)) return refuse();
  const origin = {
    placeOf: (line: number, column: number | undefined) => {
      const list = Math.floor(line / APART);
      const at =
        column === undefined ? undefined : (lists.columns[list]?.[column - 1] ?? lists.heads[column - 1]?.column);
      return { line: line % APART, column: at === undefined ? column : at + 1 };
    },
    columnsOf: (column: number) =>
      lists.columns.flatMap((of) => (of[column - 1] === undefined ? [] : [(of[column - 1] ?? 0) + 1])),
  };
  return {
    form: joined,
    layout: made,
    delimiter: form.delimiter,
    source: { ...source, origin },
    split: made.long || lists.are === "measures",
    notes: [{ kind: "lists-joined", details: { file: source.file, are: lists.are, columns: text } }],
  };
}

/** The columns that name the units of a list: the first, and those right of its figures. */
function nameColumns(layout: Layout, headings: Headings, rowsOf: () => readonly Row[]): readonly number[] {
  const { roles, headings: texts, last } = layout;
  const first = roles.findIndex(({ is }) => is === "name");
  const names = first >= 0 ? first : roles.findIndex(({ is }) => is === "code");
  const figure = roles.findIndex(({ is }, i) => i > names && (is === "score" || is === "published" || is === "value"));
  if (names < 0 || figure < 0) return [];
  const right = roles.flatMap(({ is }, i) => {
    const other = is === "unknown" || is === "beside" || is === roles[names]?.is;
    return i > figure && other && i < roles.length - 1 ? [i] : [];
  });
  if (right.length === 0) return [];
  let below: readonly (readonly string[])[] | undefined;
  const cellsOf = (i: number): readonly string[] => {
    below ??= rowsOf().flatMap(({ cells, line: at }) => (at > last ? [cells] : []));
    return below.map((cells) => (cells[i] ?? "").trim()).filter((cell) => !isMissing(cell));
  };
  const hasFigures = (i: number): boolean => {
    const is = roles[i]?.is;
    return (
      is === "score" || is === "published" || cellsOf(i).some((cell) => /\d/.test(cell) && !letter(cell).test(cell))
    );
  };
  const lastFigure = roles.findLastIndex((_, i) => i > figure && hasFigures(i));
  const isName = (i: number): boolean =>
    roles[i]?.is === roles[names]?.is || isList(texts[i] ?? "", cellsOf(i), headings);
  const found = right.filter((i) => i < lastFigure && isName(i));
  return found.length > 0 ? [names, ...found] : [];
}

/** Whether a column holds units by its heading or its cells: names of provinces, or words where no heading says what. */
function isList(heading: string, cells: readonly string[], headings: Headings): boolean {
  const counted = heading.replace(/[ ._]?\(?\d{1,2}\)?$/, "");
  if (counted !== heading && endsInName(counted, headings)) return true;
  // A note may stand under the names.
  if (heading === "")
    return cells.length > 0 && cells.filter((cell) => initial(cell).test(cell)).length * 2 >= cells.length;
  if (cells.length < 2) return false;
  const provinces = cells.filter((cell) => (codeOfName(cell, "63") ?? codeOfName(cell, "34")) !== undefined);
  return provinces.length * 2 > cells.length;
}

/** Whether a heading, or its end under a heading over several columns, is one of names. */
const endsInName = (heading: string, headings: Headings): boolean =>
  [...heading.matchAll(/(?<!\S)\S/g)].some(({ index }) => headings.roleOf(heading.slice(index)).is === "name");

/** Whether nothing speaks against it that the lists are what their headings say. */
function belongTogether(
  { columns, heads, are, unnamed }: SideBySideLists,
  layout: Layout,
  rows: readonly Row[],
): boolean {
  const listOf = (i: number): number => columns.findIndex((of) => of.includes(i));
  // `2022` over one list and `2023` over the other.
  const titled = rows.some(({ cells, line }) => {
    const under = cells.flatMap((cell, i) => (cell.trim() === "" ? [] : [listOf(i)]));
    return line < layout.line && new Set(under).size > 1;
  });
  if (titled) return false;
  const below = rows.filter(({ line }) => line > layout.last);
  const cellsOf = (at: number): readonly (readonly string[])[] =>
    columns.map((of) => below.map(({ cells }) => (cells[of[at] ?? -1] ?? "").trim()).filter((cell) => cell !== ""));
  const roleAt = (at: number) => layout.roles[heads[at]?.column ?? -1];
  if (are === "measures") {
    const name = heads.findIndex((_, at) => roleAt(at)?.is === "name");
    const [first = [], ...others] = cellsOf(name < 0 ? heads.findIndex((_, at) => roleAt(at)?.is === "code") : name);
    const units = new Set(first.map(fold));
    // Under no heading, other units than those of the rows may be named.
    return (
      !unnamed || others.every((cells) => cells.length === first.length && cells.every((cell) => units.has(fold(cell))))
    );
  }
  let counts = false;
  for (const at of heads.keys()) {
    const role = roleAt(at);
    const numbers = cellsOf(at).map((cells) => cells.flatMap((cell) => (/^\d+$/.test(cell) ? [Number(cell)] : [])));
    if (role?.is === "number") {
      if (new Set(numbers.flat()).size < numbers.flat().length) return false;
      counts ||= numbers.every(({ length }) => length > 0);
    } else if (role?.is === "published" && role.kind === "rank") {
      // Ranks that begin anew are those of another list.
      const least = numbers.map((ranks) => ranks.toSorted((a, b) => a - b)[0]);
      if (new Set(least).size < least.length) return false;
      counts ||= numbers.every(({ length }) => length > 0);
    }
  }
  return counts || !unnamed;
}

/** The rows of the lists, one list after the other, under one row of headings. Those above stay as they are. */
function joinedForm(
  { delimiter, firstRows, eachRow }: RowForm,
  layout: Layout,
  { heads, columns }: SideBySideLists,
): RowForm {
  const name = layout.roles.findIndex(({ is }) => is === "name" || is === "code");
  const texts = heads.map(({ text }) => text);
  const rowIn = (cells: readonly string[], line: number, list: number): Row | undefined => {
    if (line === layout.last) return list === 0 ? { cells: texts, line } : undefined;
    const isWhole = line < layout.line || isNumbering(cells, name, layout.headings);
    if (isWhole || line < layout.last) return isWhole && list === 0 ? { cells, line } : undefined;
    const own = (columns[list] ?? []).map((column) => (column === undefined ? "" : (cells[column] ?? "")));
    return own.some((cell) => cell.trim() !== "") ? { cells: own, line: line + list * APART } : undefined;
  };
  return {
    delimiter,
    firstRows: (most) => firstRows(most).flatMap(({ cells, line }) => rowIn(cells, line, 0) ?? []),
    eachRow: (head, visit) => {
      for (const list of columns.keys()) {
        eachRow(head, (cells, line) => {
          const row = rowIn(cells, line, list);
          if (row) visit(row.cells, row.line);
        });
      }
    },
  };
}
