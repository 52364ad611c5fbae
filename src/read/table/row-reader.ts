import { problem } from "../../core/failure.ts";
import { placesIn, type RowSource } from "../file/row-source.ts";
import { CellGatherer } from "./column-builder.ts";
import type { HeadedColumn } from "./column-checks.ts";
import { type GroupOf, grouping } from "./grouping.ts";
import { labelText, tidyText } from "./label.ts";
import type { Dialect, Layout } from "./layout.ts";
import type { Limit } from "./limits.ts";
import { isNameless, LongRows } from "./long-rows.ts";
import { type Positions, positionsOf } from "./positions.ts";
import type { ScoreReader } from "./score-reader.ts";
import type { TextReading, TextTable } from "./text-table.ts";
import type { Unread } from "./unread.ts";
import type { Years } from "./years.ts";

/** Puts the rows of one file where they belong. */
export interface RowReader {
  readonly read: (cells: readonly string[], line: number) => void;
  /** What rows in long form say of their values, as headings do. */
  readonly headed: readonly HeadedColumn[];
  /** The kinds of a table in long form none of which is of a score. */
  readonly kinds: () => readonly string[];
  /** Rows of units none of whose values is read. */
  readonly silent: () => readonly { readonly line: number; readonly label: string }[];
}

/** Of a row a unit in wide form, or a row a value in long form. Values of a long file that nobody knows go to `unread`. */
export function rowReader(
  dialect: Dialect,
  gathering: TextReading,
  scores: ScoreReader,
  unread: Unread,
  years: Years,
): RowReader {
  const { layout, source } = dialect;
  const at = positionsOf(layout);
  const groupOf = grouping(at, source, dialect, years.plain, gathering);
  if (layout.long) return longReader(layout, source, gathering, scores, groupOf, unread, years);
  return {
    read: wideReader(layout, at, source, gathering, scores, groupOf, years),
    headed: [],
    kinds: () => [],
    silent: () => [],
  };
}

function wideReader(
  { roles }: Layout,
  at: Positions,
  source: RowSource,
  { limits }: TextReading,
  scores: ScoreReader,
  groupOf: GroupOf,
  years: Years,
) {
  const columns = roles.flatMap((role, i) => {
    if (role.is !== "score" || years.fate(role) !== "used") return [];
    const limit = limits.get(role.code);
    const year = years.of(role);
    return limit ? [{ i, code: role.code, limit, year: year === years.plain ? undefined : year }] : [];
  });
  const byYear = [...new Set(columns.map(({ year }) => year))].map((year) => ({
    year,
    columns: columns.filter((column) => column.year === year),
  }));
  const into = new Map<TextTable, readonly { i: number; limit: Limit; column: CellGatherer }[]>();
  const columnsIn = (group: TextTable, ofYear: typeof columns) => {
    const found = ofYear.map(({ i, code, limit }) => ({ i, limit, column: columnFor(group, code) }));
    // Of lists side by side, a measure is in several columns.
    if (source.origin === undefined) for (const { i, code } of ofYear) group.columnAt.set(code, i + 1);
    into.set(group, found);
    return found;
  };
  return (cells: readonly string[], line: number): void => {
    for (const { year, columns: ofYear } of byYear) {
      const group = groupOf(cells, line, year);
      if (group === undefined) continue;
      const row = addUnit(group, cells, at, source, line);
      for (const { i, limit, column } of into.get(group) ?? columnsIn(group, ofYear)) {
        scores.read(cells[i] ?? "", limit, column, row, line, i + 1);
      }
    }
  };
}

function longReader(
  layout: Layout,
  source: RowSource,
  { limits, headings, problems, years: met }: TextReading,
  scores: ScoreReader,
  groupOf: GroupOf,
  unread: Unread,
  years: Years,
): RowReader {
  const at = positionsOf(layout);
  const rows = new LongRows(layout, headings);
  const { rowOf, isKnown } = finder(at, source);
  const silent = new Map<string, { readonly line: number; readonly cells: readonly string[] }>();
  // To be named, unless another row of the unit is read.
  const keep = (cells: readonly string[], line: number): void => {
    const key = keyOf(cells, at);
    if (!silent.has(key)) silent.set(key, { line, cells });
  };
  const read = (cells: readonly string[], line: number): void => {
    const { values, label, unread: unknown } = rows.row(cells, line);
    if (unknown !== undefined && isNameless(cells, layout)) {
      problems.push(problem("missing-measure", placesIn(source)(line, at.measure + 1), {}));
      return;
    }
    if (unknown !== undefined) {
      unread.measure(label, cells[at.value] ?? "", line, unknown);
      keep(cells, line);
    }
    for (const { i, figure, column: role } of values) {
      const fate = figure.is === "score" ? years.fate(figure) : "aside";
      if (fate !== "used" && years.fate(role) === "used") {
        const kind = figure.is === "score" ? "score" : figure.kind;
        unread.measure(label, cells[i] ?? "", line, { fate, kind, states: undefined });
        keep(cells, line);
      }
      if (figure.is !== "score") continue;
      const year = years.of(figure);
      if (year !== undefined) met.add(year);
      const limit = limits.get(figure.code);
      if (limit === undefined || years.fate(role) !== "used" || fate !== "used") continue;
      const group = groupOf(cells, line, year === years.plain ? undefined : year);
      if (group === undefined) continue;
      const row = rowOf(group, cells, line);
      const column = columnFor(group, figure.code);
      if (column.has(row)) problems.push(problem("duplicate-value", placesIn(source)(line), { measure: limit.name }));
      else scores.read(cells[i] ?? "", limit, column, row, line, i + 1);
    }
  };
  const lost = () =>
    [...silent].flatMap(([key, { line, cells }]) =>
      isKnown(key) ? [] : [{ line, label: labelText(cells[at.name] || cells[at.code] || "") }],
    );
  return { read, headed: rows.headed, kinds: () => rows.kindsOfNoScore, silent: lost };
}

/** What tells the units of rows apart. */
const keyOf = (cells: readonly string[], at: Positions): string => `${cells[at.code] ?? ""}\n${cells[at.name] ?? ""}`;

/** Which unit's row in a group a value belongs to; most often the one before it does too. */
function finder(at: Positions, source: RowSource) {
  const rows = new Map<TextTable, Map<string, number>>();
  let last: { group: TextTable; code: string; name: string; row: number } | undefined;
  const rowOf = (group: TextTable, cells: readonly string[], line: number): number => {
    const [code, name] = [cells[at.code] ?? "", cells[at.name] ?? ""];
    if (last && last.code === code && last.name === name && last.group === group) return last.row;
    const known = rows.get(group) ?? new Map<string, number>();
    rows.set(group, known);
    const key = keyOf(cells, at);
    const row = known.get(key) ?? addUnit(group, cells, at, source, line);
    known.set(key, row);
    last = { group, code, name, row };
    return row;
  };
  const isKnown = (key: string): boolean => [...rows.values()].some((known) => known.has(key));
  return { rowOf, isKnown };
}

function addUnit(
  group: TextTable,
  cells: readonly string[],
  at: Positions,
  { file, origin }: RowSource,
  line: number,
): number {
  const row = group.lines.length;
  const text = (i: number): string => labelText(cells[i] ?? "");
  if (at.name >= 0) group.names[row] = apart(text(at.name));
  if (at.code >= 0) group.codes[row] = apart(text(at.code));
  if (at.region >= 0) group.regions[row] = shared(text(at.region), group.shared);
  if (at.parts >= 0) group.parts[row] = tidyText(cells[at.parts] ?? "");
  if (at.inherited >= 0) group.inherited[row] = text(at.inherited);
  if (group.files.at(-1)?.file !== file) group.files.push({ file, from: row });
  group.lines[row] = origin?.placeOf(line, undefined).line ?? line;
  return row;
}

/** The same text in memory of its own: V8 keeps the whole text that one of 13 characters or more was cut from. */
const apart = (text: string): string => (text.length < 13 ? text : Buffer.from(text, "utf16le").toString("utf16le"));

/** The same text, once in memory for all rows that have it. */
function shared(text: string, known: Map<string, string>): string {
  const first = known.get(text);
  if (first === undefined) known.set(text, text);
  return first ?? text;
}

function columnFor(group: TextTable, code: string): CellGatherer {
  const known = group.columns.get(code);
  if (known) return known;
  const column = new CellGatherer();
  group.columns.set(code, column);
  return column;
}
