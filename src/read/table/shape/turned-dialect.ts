import { fail } from "../../../core/failure.ts";
import { codeOfName } from "../../../reference/provinces.ts";
import type { Note } from "../../../types/index.ts";
import type { Row, RowForm, RowSource } from "../../file/row-source.ts";
import type { Basis } from "../heading/role.ts";
import type { Headings } from "../headings.ts";
import { labelText } from "../label.ts";
import { type Dialect, layoutOf } from "../layout.ts";
import type { Turned } from "./turned.ts";
import type { MeasureOf, TurnedColumn, TurnedTable } from "./turned-columns.ts";

/** The line of the headings of the turned table; the rows of its units follow by their columns in the file. */
const HEAD = 2 ** 41;

/** The table with a row a unit, or a row a year, of one whose rows are measures. @throws Failure where its columns cannot be told */
export function turnedDialect(
  source: RowSource,
  turned: Turned,
  headings: Headings,
  basis: Basis | undefined,
): Dialect {
  const { table, rows, unit, measureOf } = turned;
  const { file } = source;
  const used = columnsFor(source, table, basis);
  const valued = rows.filter(({ cells }) => used.some(({ i }) => (cells[i] ?? "").trim() !== ""));
  const labels = valued.map((row) => labelFor(source, table, row, measureOf, headings));
  refuseTwice(source, valued, labels, measureOf);
  const years = used.every(({ year }) => year !== undefined);
  const heads = ["unit", ...(years ? ["year"] : []), ...labels];
  const lead = heads.length - labels.length;
  const all: readonly Row[] = [
    { line: HEAD, cells: heads },
    ...used.map(({ i, is, heading, year }) => ({
      line: HEAD + i + 1,
      cells: [
        is === "unit" ? heading : unit,
        ...(years ? [`${year}`] : []),
        ...valued.map(({ cells }) => cells[i] ?? ""),
      ],
    })),
  ];
  const form: RowForm = {
    delimiter: "",
    firstRows: (most) => all.slice(0, most),
    eachRow: (_, visit) => {
      for (const { cells, line } of all) visit(cells, line);
    },
  };
  const layout = layoutOf(all, headings) ?? fail("no-unit-column", { file }, { found: table.headings.join(", ") });
  const placeOf = (line: number, column: number | undefined) => {
    const at = column === undefined ? undefined : valued[column - 1 - lead]?.line;
    const of = line === HEAD ? (table.labels[0] ?? 0) + 1 : line - HEAD;
    return at === undefined ? { line: table.line, column: line === HEAD ? undefined : of } : { line: at, column: of };
  };
  const origin = { placeOf, columnsOf: (column: number) => [valued[column - 1 - lead]?.line ?? table.line] };
  return {
    ...{ form, layout, delimiter: turned.form.delimiter, source: { ...source, comments: [], origin } },
    split: true,
    notes: notesOf(source, turned, used, valued),
  };
}

/** The columns that are read: those of units, or those of years, or the score of one unit. */
function columnsFor({ file }: RowSource, table: TurnedTable, basis: Basis | undefined): readonly TurnedColumn[] {
  const of = (is: TurnedColumn["is"]): readonly TurnedColumn[] => table.columns.filter((column) => column.is === is);
  const [units, years, scores] = [of("unit"), of("year"), of("score")];
  const stated = new Set(scores.flatMap(({ year }) => year ?? []));
  if (scores.length > 1 && stated.size === scores.length && years.length === 0) return scores;
  // Beside the scores of one unit, figures under headings that nobody knows are not those of others.
  const alone = units.length === 0 || scores.some((score) => score.basis !== undefined);
  const foreign = units.every(({ heading }) => (codeOfName(heading, "63") ?? codeOfName(heading, "34")) === undefined);
  if (scores.length > 0 && years.length === 0 && alone && foreign) {
    const wanted = basis ?? (scores.some((score) => score.basis === "assessed") ? "assessed" : undefined);
    const exact = scores.filter((score) => score.basis === wanted);
    const found = exact.length > 0 || basis !== undefined ? exact : scores;
    if (found.length === 1) return found;
  } else if (scores.length === 0 && (units.length === 0 || years.length === 0)) {
    return units.length > 0 ? units : years;
  }
  const found = table.columns.filter(({ is }) => is === "unit" || is === "year" || is === "score");
  const columns = found.map(({ i, heading }) => `${i + 1} "${heading}"`).join(", ");
  return fail("turned-unclear", { file, line: table.line }, { columns });
}

/** How a row's measure is called, as headings are understood. @throws Failure where code and name are two measures */
function labelFor(
  { file }: RowSource,
  { labels }: TurnedTable,
  { cells, line }: Row,
  measureOf: MeasureOf,
  headings: Headings,
): string {
  const known = labels.flatMap((i) => {
    const [text, code] = [labelText(cells[i] ?? ""), measureOf(cells[i] ?? "")];
    return code === undefined ? [] : [{ text, code, i }];
  });
  const [first, ...others] = known;
  if (first === undefined) return labels.map((i) => labelText(cells[i] ?? "")).find((text) => text !== "") ?? "";
  const other = others.find(({ code }) => code !== first.code);
  if (other) fail("measure-disagree", { file, line, column: other.i + 1 }, { first: first.text, second: other.text });
  return headings.roleOf(first.text).is === "score" ? first.text : first.code;
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

/** What is said of a table that was turned. */
function notesOf(
  { file }: RowSource,
  { table, rows, unit }: Turned,
  used: readonly TurnedColumn[],
  valued: readonly Row[],
): readonly Note[] {
  const [first] = used;
  const of = first?.is === "score" || first?.is === "year" ? first.is : "unit";
  const column = of === "score" ? (first?.heading ?? "") : "";
  const notes: Note[] = [{ kind: "turned-table", details: { file, of, unit, column, basis: first?.basis } }];
  const others = table.columns.filter((one) => !used.includes(one) && one.heading !== "" && !KNOWN.has(one.is));
  const columns = others.map(({ heading }) => heading);
  if (columns.length > 0) notes.push({ kind: "unused-columns", details: { file, columns, meant: [] } });
  const left = rows.filter((row) => !valued.includes(row));
  const labelled = left.map(({ cells, line }) => ({ line, label: labelText(cells.filter(Boolean).join(" ")) }));
  if (left.length > 0) notes.push({ kind: "skipped-rows", details: { file, rows: labelled } });
  return notes;
}

const KNOWN: ReadonlySet<string> = new Set(["max", "state"]);
