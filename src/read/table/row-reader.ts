import { problem } from "../../core/failure.ts";
import { fold } from "../../reference/fold.ts";
import { placesIn, type RowSource } from "../file/row-source.ts";
import { CellGatherer } from "./column-builder.ts";
import { type GroupOf, grouping } from "./grouping.ts";
import { labelText, tidyText } from "./label.ts";
import type { Dialect, Layout } from "./layout.ts";
import type { Limit } from "./limits.ts";
import { type Positions, positionsOf } from "./positions.ts";
import type { ScoreReader } from "./score-reader.ts";
import type { TextReading, TextTable } from "./text-table.ts";
import type { Unread } from "./unread.ts";
import type { Years } from "./years.ts";

/**
 * Puts the rows of one file where they belong: a row a unit in wide form, a row a value in long form. Measures of a
 * long file that nobody knows go to `unread`.
 */
export function rowReader(
  dialect: Dialect,
  gathering: TextReading,
  scores: ScoreReader,
  unread: Unread,
  years: Years,
): (cells: readonly string[], line: number) => void {
  const { layout, source } = dialect;
  const at = positionsOf(layout);
  const groupOf = grouping(at, source, dialect, years.plain, gathering);
  return layout.long
    ? longReader(at, source, gathering, scores, groupOf, unread)
    : wideReader(layout, at, source, gathering, scores, groupOf, years);
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
  at: Positions,
  source: RowSource,
  { limits, headings, problems }: TextReading,
  scores: ScoreReader,
  groupOf: GroupOf,
  unread: Unread,
) {
  const isScore = remembering((kind) => ["", "score", "diem"].includes(fold(kind)));
  const scoreOf = remembering((measure) => {
    const role = headings.roleOf(measure);
    return role.is === "score" ? { code: role.code, limit: limits.get(role.code) } : undefined;
  });
  const rowOf = finder(at, source);
  return (cells: readonly string[], line: number): void => {
    if (!isScore(cells[at.kind] ?? "")) return;
    const measure = cells[at.measure] ?? "";
    const score = scoreOf(measure);
    if (score === undefined) {
      unread.measure(labelText(measure), cells[at.value] ?? "");
      return;
    }
    const group = groupOf(cells, line);
    const { code, limit } = score;
    if (group === undefined || limit === undefined) return;
    const row = rowOf(group, cells, line);
    const column = columnFor(group, code);
    if (column.has(row)) problems.push(problem("duplicate-value", placesIn(source)(line), { measure: limit.name }));
    else scores.read(cells[at.value] ?? "", limit, column, row, line, at.value + 1);
  };
}

/** Which unit's row in a group a value belongs to; most often the one before it does too. */
function finder(at: Positions, source: RowSource) {
  const rows = new Map<TextTable, Map<string, number>>();
  let last: { group: TextTable; code: string; name: string; row: number } | undefined;
  return (group: TextTable, cells: readonly string[], line: number): number => {
    const [code, name] = [cells[at.code] ?? "", cells[at.name] ?? ""];
    if (last && last.code === code && last.name === name && last.group === group) return last.row;
    const known = rows.get(group) ?? new Map<string, number>();
    rows.set(group, known);
    const key = `${code}\n${name}`;
    const row = known.get(key) ?? addUnit(group, cells, at, source, line);
    known.set(key, row);
    last = { group, code, name, row };
    return row;
  };
}

/** The same function, which works out each text once; for texts that many cells share. */
function remembering<T>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) {
      found = { value: of(text) };
      known.set(text, found);
    }
    return found.value;
  };
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
  if (at.name >= 0) group.names[row] = text(at.name);
  if (at.code >= 0) group.codes[row] = text(at.code);
  if (at.region >= 0) group.regions[row] = shared(text(at.region), group.shared);
  if (at.parts >= 0) group.parts[row] = tidyText(cells[at.parts] ?? "");
  if (at.inherited >= 0) group.inherited[row] = text(at.inherited);
  if (group.files.at(-1)?.file !== file) group.files.push({ file, from: row });
  group.lines[row] = origin?.placeOf(line, undefined).line ?? line;
  return row;
}

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
