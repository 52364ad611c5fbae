import { fail } from "../../../core/failure.ts";
import type { ColumnEntry, ColumnRole, Note } from "../../../types/index.ts";
import type { Row, RowForm, RowSource } from "../../file/row-source.ts";
import type { Headings } from "../headings.ts";
import { labelText } from "../label.ts";
import { type Dialect, layoutOf, type TurnedParts } from "../layout.ts";
import { isMissing } from "../number.ts";
import { columnsFor } from "./columns-read.ts";
import { isUnproven } from "./states.ts";
import type { TurnedColumn, TurnedIs, TurnedTable } from "./table-of-measures.ts";
import type { Turned } from "./turned.ts";
import type { MeasureOf } from "./turned-columns.ts";
import { labelFor, rowsRead } from "./turned-rows.ts";

/** The line of the headings of the turned table; the rows of its units follow by their columns in the file. */
const HEAD = 2 ** 41;

/** The table with a row a unit, or a row a year, of one whose rows are measures. @throws Failure where its columns cannot be told */
export function turnedDialect(
  source: RowSource,
  turned: Turned,
  headings: Headings,
  basis: string | undefined,
): Dialect {
  const { table, rows, measureOf } = turned;
  const { file } = source;
  const used = columnsFor(source, table, headings, basis);
  const unit =
    turned.unit ??
    (used.every(({ is, of }) => is === "unit" || of !== undefined) ? "" : fail("no-unit-name", { file }, {}));
  const valued = rowsRead(rows, table, used, measureOf);
  const labels = valued.map((row) => labelFor(source, table, row, measureOf, headings));
  refuseTwice(source, valued, labels, measureOf);
  const years = used.every(({ year }) => year !== undefined);
  const heads = ["unit", ...(years ? ["year"] : []), ...labels];
  const all: readonly Row[] = [
    { line: HEAD, cells: heads },
    ...used.map(({ i, is, heading, year, of }) => ({
      line: HEAD + i + 1,
      cells: [
        of?.unit ?? (is === "unit" ? heading : unit),
        ...(years ? [`${year}`] : []),
        ...valued.map(({ cells }) => cells[i] ?? ""),
      ],
    })),
  ];
  const layout =
    layoutOf(all, headings, () => undefined) ?? fail("no-unit-column", { file }, { found: table.headings.join(", ") });
  return {
    form: formOf(all),
    layout,
    delimiter: turned.form.delimiter,
    source: { ...source, comments: [], origin: originOf(table, valued, heads.length - labels.length) },
    split: true,
    turned: partsOf(source, turned, used, valued, labels),
    notes: notesOf(source, table, unit, used, valued),
  };
}

const formOf = (rows: readonly Row[]): RowForm => ({
  delimiter: "",
  firstRows: (most) => rows.slice(0, most),
  eachRow: (_, visit) => {
    for (const { cells, line } of rows) visit(cells, line);
  },
});

/** Where the cells of a turned table are in the file; its first columns, `lead` of them, say whose figures they are. */
function originOf(table: TurnedTable, valued: readonly Row[], lead: number): NonNullable<RowSource["origin"]> {
  const lineOf = (column: number): number | undefined => valued[column - 1 - lead]?.line;
  return {
    placeOf: (line, column) => {
      const at = column === undefined ? undefined : lineOf(column);
      const of = line === HEAD ? (table.labels[0] ?? 0) + 1 : line - HEAD;
      return at === undefined ? { line: table.line, column: line === HEAD ? undefined : of } : { line: at, column: of };
    },
    columnsOf: (column) => [lineOf(column) ?? table.line],
  };
}

/** @throws Failure where two rows are one measure */
function refuseTwice({ file }: RowSource, rows: readonly Row[], labels: readonly string[], measureOf: MeasureOf): void {
  const lines = new Map<string, number>();
  for (const [i, label] of labels.entries()) {
    const [code, line = 0] = [measureOf(label), rows[i]?.line];
    const first = lines.get(code ?? "");
    if (code === undefined) continue;
    if (first !== undefined) fail("measure-twice", { file, line }, { found: label, first });
    lines.set(code, line);
  }
}

/** What of the file is not in the turned table, and the maxima that it prints. */
function partsOf(
  { file }: RowSource,
  { table, rows, again }: Turned,
  used: readonly TurnedColumn[],
  valued: readonly Row[],
  labels: readonly string[],
): TurnedParts {
  const places = [...table.labels, ...table.columns.map(({ i }) => i)];
  const max = table.columns.find(({ is }) => is === "max");
  const ofOne = used.every(({ is, of }) => is === "score" && of === undefined);
  return {
    columns: table.headings.flatMap((heading, i): ColumnEntry[] => {
      const column = table.columns.find((one) => one.i === i);
      if (heading === "" && !places.includes(i)) return [];
      const cells = valued.map((row) => row.cells[i] ?? "").filter((cell) => cell.trim() !== "");
      const figures = cells.filter((cell) => /\d/.test(cell));
      const fate = table.labels.includes(i) || (column && used.includes(column)) ? "used" : fateOf(column?.is, ofOne);
      const counts = fate === "unread" ? { cells: cells.length, figures: figures.length } : { cells: 0, figures: 0 };
      const role = table.labels.includes(i) ? "measure" : column && used.includes(column) ? HELD[column.is] : undefined;
      const none = { measure: undefined, kind: undefined, states: undefined };
      return [{ column: i + 1, heading, fate, role, ...none, year: column?.year, ...counts }];
    }),
    rows: [...rows.filter((row) => !valued.includes(row)), ...again].map(({ cells, line }) => ({
      line,
      label: labelText(cells.filter(Boolean).join(" ")),
      fate: "no-unit",
    })),
    maxima: valued.flatMap(({ cells, line }, k) => {
      const text = max === undefined ? "" : (cells[max.i] ?? "");
      const label = labels[k] ?? "";
      return max === undefined || isMissing(text) ? [] : [{ label, text, place: { file, line, column: max.i + 1 } }];
    }),
  };
}

const HELD: Readonly<Partial<Record<TurnedIs, ColumnRole>>> = { unit: "unit", year: "value", score: "value" };

/**
 * Maxima are checked and states told, so that these columns are used; own scores, and differences in the sheet of one
 * unit, have their own use.
 */
function fateOf(is: TurnedIs | undefined, ofOne: boolean): ColumnEntry["fate"] {
  if (is === "change" && !ofOne) return "unread";
  if (is === "max" || is === "state") return "used";
  if (is === "ignored") return "ignored";
  return is === "aside" || is === "change" || is === "score" || is === undefined ? "aside" : "unread";
}

/** What is said of a table that was turned: of the sheet of one unit by what it is read, and what is not proven. */
function notesOf(
  { file }: RowSource,
  table: TurnedTable,
  unit: string,
  used: readonly TurnedColumn[],
  valued: readonly Row[],
): readonly Note[] {
  const [first] = used;
  if (first?.is !== "score" || first.of !== undefined) {
    const ofUnits = first?.is !== "year" || first.of !== undefined;
    const score = first?.is === "score" ? first.of?.said || undefined : undefined;
    return [{ kind: "turned-table", details: { file, of: ofUnits ? "unit" : "year", unit, score } }];
  }
  const notes: Note[] = [
    { kind: "unit-sheets", details: { units: [unit], column: first.heading, basis: first.basis } },
  ];
  const state = table.columns.find(({ is }) => is === "state");
  const unproven = valued.filter(
    ({ cells }) => state && isUnproven(cells[state.i] ?? "") && /^\s*0+([.,]0+)?\s*$/.test(cells[first.i] ?? ""),
  );
  if (unproven.length > 0) {
    notes.push({ kind: "unproven", details: { units: [{ unit, components: unproven.length }] } });
  }
  return notes;
}
