import { fail } from "../../core/failure.ts";
import { scaleOf } from "../../core/graph.ts";
import { ledgersOf } from "../../core/ledgers.ts";
import { isWorkbookName } from "../../core/place.ts";
import type { ColumnEntry, EngineLimit, Ledger, NoteKind, Scores } from "../../types/index.ts";

/** A file of headings in its first line and a unit in every other row, by what its columns hold, counted from 0. */
export interface PlainFile {
  /** As it was named. */
  readonly path: string;
  readonly delimiter: string;
  readonly decimalSign: "point" | "comma" | undefined;
  readonly headings: number;
  readonly code: number | undefined;
  readonly name: number | undefined;
  readonly region: number | undefined;
  /** Columns whose text is one in all rows: years and lists. */
  readonly same: readonly number[];
  readonly scores: readonly {
    readonly column: number;
    readonly code: string;
    readonly max: { n: bigint; d: bigint };
  }[];
  /** Columns right of a score that hold none. */
  readonly beside: readonly number[];
}

/** What may be said of the files of a plain table; all else says that one of them is of another shape. */
const PLAIN_NOTES: ReadonlySet<NoteKind> = new Set(["ledger", "dropped-ranks", "other-years", "year-overridden"]);

/** Files that no engine reads as `dti` does, by name. @throws Failure */
export function refuseByName(paths: readonly string[]): void {
  for (const path of paths) {
    if (path === "-") cannot("input", path, "-");
    if (isWorkbookName(path)) cannot("workbook", path, "");
    if (/[*?[\]]/.test(path)) cannot("name", path, path);
  }
}

/** What the columns of files hold, by the reading of their first rows. @throws Failure where a file is of another shape */
export function plainFiles(head: Scores): readonly PlainFile[] {
  const { units, methodology, notes, file, long, raw } = head;
  if (units.scheme !== "none") cannot("provinces", file, "");
  if (long) cannot("long", file, "");
  if (raw !== undefined) cannot("figures", file, methodology.id);
  const odd = notes.find(({ kind }) => !PLAIN_NOTES.has(kind));
  const ledgers = ledgersOf(notes);
  for (const ledger of ledgers) refuseLedger(ledger);
  if (odd !== undefined) cannot("shape", file, odd.kind);
  return ledgers.map((ledger) => fileOf(ledger, head));
}

function refuseLedger({ file, encoding, line, rows, columns }: Ledger): void {
  if (!encoding.startsWith("utf-8")) cannot("encoding", file, encoding);
  if (line !== 1) cannot("headings", file, "", line);
  const [row] = rows;
  if (row) cannot("row", file, row.label, row.line);
  const unread = columns.find(({ fate, heading }) => fate === "unread" || heading === "");
  if (unread) cannot("column", file, unread.heading || `(${unread.column})`);
  // Row numbers tell groups from units.
  const other = columns.find(({ fate, role }) => (fate === "used" && !READ.has(role)) || role === "number");
  if (other) cannot("column", file, other.heading);
}

const READ: ReadonlySet<ColumnEntry["role"]> = new Set(["unit", "code", "region", "year", "scheme", "figure"]);

function fileOf(ledger: Ledger, { methodology }: Scores): PlainFile {
  const { file, delimiter, decimal, columns } = ledger;
  const used = columns.filter(({ fate }) => fate === "used");
  const place = (role: ColumnEntry["role"]): number | undefined => {
    const found = used.find((column) => column.role === role);
    return found && found.column - 1;
  };
  const scores = used.flatMap(({ role, column, measure }) =>
    role === "figure" && measure !== undefined
      ? [{ column: column - 1, code: measure, max: scaleOf(methodology, measure) }]
      : [],
  );
  const isScore = new Set(scores.map(({ column }) => column));
  return {
    path: file,
    delimiter,
    decimalSign: decimal,
    headings: columns.length,
    code: place("code"),
    name: place("unit"),
    region: place("region"),
    same: used.flatMap(({ role, column }) => (role === "year" || role === "scheme" ? [column - 1] : [])),
    scores,
    beside:
      delimiter === ","
        ? scores.map(({ column }) => column + 1).filter((column) => column < columns.length && !isScore.has(column))
        : [],
  };
}

/** @throws Failure that says what the engine cannot read, and of which file */
export function cannot(why: EngineLimit, file: string | undefined, found: string, line?: number): never {
  return fail("engine-cannot", { file, line }, { why, found });
}
