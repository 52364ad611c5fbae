import { meantBy } from "../../reference/suggest.ts";
import type {
  ColumnEntry,
  ColumnRole,
  Ledger,
  Name,
  Note,
  RowEntry,
  RowFate,
  UnreadMeasure,
} from "../../types/index.ts";
import type { Role } from "./heading/role.ts";
import type { Headings } from "./headings.ts";
import { clipped } from "./label.ts";
import type { Dialect } from "./layout.ts";
import type { UnitFilter } from "./unit-rows.ts";
import type { Unread } from "./unread.ts";

/** Where the file's decimal sign comes from. */
interface Signed {
  readonly sign: Ledger["decimal"];
  readonly evidenceText: string;
}

const ROLES: Readonly<Record<Role["is"], ColumnRole | undefined>> = {
  code: "code",
  name: "unit",
  region: "region",
  year: "year",
  scheme: "scheme",
  parts: "parts",
  inherited: "inherited",
  kind: "kind",
  measure: "measure",
  value: "value",
  number: "number",
  score: "figure",
  published: "figure",
  change: "figure",
  beside: "beside",
  ignored: undefined,
  unknown: undefined,
};

/** All that is known of one file's reading at its end. */
export interface FileReading {
  readonly dialect: Dialect;
  readonly headings: Headings;
  readonly unread: Unread;
  readonly filter: UnitFilter;
  readonly signed: Signed;
  /** Rows of units without any figure. */
  readonly silent?: readonly { readonly line: number; readonly label: string }[];
}

/** What became of every column and row of a file. */
export function ledgerOf({ dialect, headings, unread, filter, signed, silent = [] }: FileReading): Ledger {
  const { layout, delimiter, source } = dialect;
  const lineOf = (line: number): number => source.origin?.placeOf(line, undefined).line ?? line;
  const rows = [
    ...filter.asides.map((row): RowEntry => ({ ...row, fate: "no-unit" })),
    ...filter.doubtful.map((row): RowEntry => ({ ...row, fate: "doubtful" })),
    ...filter.stated.map((row): RowEntry => ({ ...row, fate: "stated" })),
    ...silent.map((row): RowEntry => ({ ...row, fate: "no-figures" })),
  ];
  const columns = layout.roles.flatMap((role, i) => {
    const entry = { heading: layout.headings[i] ?? "", fate: unread.fateOf(role), ...heldBy(role), ...unread.of(i) };
    return (source.origin?.columnsOf(i + 1) ?? [i + 1]).map((column): ColumnEntry => ({ column, ...entry }));
  });
  return {
    file: source.file,
    encoding: source.encoding,
    delimiter,
    decimal: signed.sign,
    evidence: signed.evidenceText,
    line: lineOf(layout.line),
    ...(dialect.turned
      ? turnedColumns(dialect.turned.columns, columns)
      : { columns, measures: unread.unreadMeasures.map((row) => ({ ...row, line: lineOf(row.line) })) }),
    units: filter.units,
    rows: [...(dialect.turned?.rows ?? []), ...rows.map((row) => ({ ...row, line: lineOf(row.line) }))].sort(
      (a, b) => a.line - b.line,
    ),
    stated: [...filter.met, ...headings.met],
  };
}

/** Of a table whose rows are measures: the columns of the file, its printed ranks, and the rows that nobody knows. */
function turnedColumns(
  own: readonly ColumnEntry[],
  turned: readonly ColumnEntry[],
): Pick<Ledger, "columns" | "measures"> {
  const aside = turned.filter(({ fate, role }) => fate === "aside" && role === "figure");
  const unknown = turned.filter(({ fate }) => fate === "unread");
  const measures = unknown.map(({ heading, column, kind, states, figures }): UnreadMeasure => {
    return { measure: heading, line: column, fate: "unread", kind, states, figures };
  });
  return { columns: [...own, ...aside], measures };
}

/** What a column holds by its role. */
function heldBy(role: Role): Pick<ColumnEntry, "role" | "measure" | "kind" | "year" | "states"> {
  const measure = role.is === "score" ? role.code : "measure" in role ? role.measure : undefined;
  const kind = role.is === "score" ? "score" : role.is === "published" ? role.kind : undefined;
  const year = "year" in role && typeof role.year === "number" ? role.year : undefined;
  return { role: ROLES[role.is], measure, kind, year, states: role.is === "unknown" ? role.states : undefined };
}

/** How a column is called in messages: by its heading, or else by its number. */
const nameOf = ({ heading, column }: ColumnEntry): string => clipped(heading) || `(${column})`;

/** What is said of a file under every result: columns of figures that were not read, and rows that were left out. */
export function notesOf(ledger: Ledger, measures: Iterable<readonly [string, Name]>): readonly Note[] {
  const { file, columns, rows } = ledger;
  const rowsOf = (fate: UnreadMeasure["fate"]) => ledger.measures.filter((measure) => measure.fate === fate);
  const notes: Note[] = [];
  const aside = [
    ...columns
      .filter(({ fate, role }) => fate === "aside" && role === "figure")
      .map((entry) => ({ name: nameOf(entry), kind: entry.kind })),
    ...rowsOf("aside").map(({ measure, kind }) => ({ name: measure, kind })),
  ];
  const dropped = aside.filter(({ kind }) => kind !== "score").map(({ name }) => name);
  if (dropped.length > 0) notes.push({ kind: "dropped-ranks", details: { file, columns: dropped } });
  const others = aside.filter(({ kind }) => kind === "score").map(({ name }) => name);
  if (others.length > 0) notes.push({ kind: "other-years", details: { file, columns: others } });
  const unread = columns.filter(({ fate, heading, cells }) => fate === "unread" && (heading !== "" || cells > 0));
  const unused = [...new Set([...unread.map(nameOf), ...rowsOf("unread").map(({ measure }) => measure)])];
  const meant = meantBy(unused, measures);
  if (unused.length > 0) notes.push({ kind: "unused-columns", details: { file, columns: unused, meant } });
  const of = (wanted: RowFate): readonly RowEntry[] => rows.filter(({ fate }) => fate === wanted);
  const [left, silent, doubtful, stated] = [of("no-unit"), of("no-figures"), of("doubtful"), of("stated")];
  if (left.length > 0) notes.push({ kind: "skipped-rows", details: { file, rows: left } });
  if (silent.length > 0) notes.push({ kind: "silent-rows", details: { file, rows: silent } });
  if (doubtful.length > 0) notes.push({ kind: "doubtful-rows", details: { file, rows: doubtful } });
  if (stated.length > 0) notes.push({ kind: "stated-rows", details: { file, rows: stated } });
  return [...notes, { kind: "ledger", details: ledger }];
}
