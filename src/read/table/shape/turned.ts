import { basename } from "node:path";
import { fail } from "../../../core/failure.ts";
import { isNameless, sheetOf } from "../../../core/place.ts";
import { fold } from "../../../reference/fold.ts";
import type { Row, RowForm, RowSource } from "../../file/row-source.ts";
import type { Role } from "../heading/role.ts";
import type { Headings } from "../headings.ts";
import { labelText } from "../label.ts";
import type { Columns } from "../layout.ts";
import { isMissing } from "../number.ts";
import { shownForm } from "./fill-down.ts";
import { headsBelow } from "./heads-below.ts";
import type { TurnedTable } from "./table-of-measures.ts";
import { type MeasureOf, measuresBy, turnedTable } from "./turned-columns.ts";

/** How many rows are looked at to see what columns hold. */
const SEEN = 40;

/** A table whose rows are measures, with all of its rows. */
export interface Turned {
  readonly form: RowForm;
  readonly table: TurnedTable;
  /** The rows below the headings, without those that are the headings again. */
  readonly rows: readonly Row[];
  readonly again: readonly Row[];
  /** The unit of a sheet of one unit, as a cell above the table or the name of the file says; undefined where neither does. */
  readonly unit: string | undefined;
  readonly measureOf: MeasureOf;
}

/** Whether a table that reads as a row a value is none: what its column of units names are measures, what they are counted in, or codes of rows. */
const isOfMeasures = ({ form, layout }: Columns, headings: Headings): boolean => {
  const measureOf = measuresBy(headings);
  const below = form.firstRows(SEEN).filter(({ line }) => line > layout.last);
  const cellsOf = (i: number): readonly string[] =>
    below.map(({ cells }) => cells[i] ?? "").filter((cell) => !isMissing(cell));
  const isEach = (i: number): boolean => cellsOf(i).length > 1 && new Set(cellsOf(i)).size === cellsOf(i).length;
  const placesOf = (is: Role["is"]): readonly number[] =>
    layout.roles.flatMap((role, i) => (role.is === is ? [i] : []));
  const [codes, names] = [placesOf("code"), placesOf("name")];
  const isNone = (cell: string): boolean => measureOf(cell) !== undefined || COUNTED_IN.has(fold(cell)) || cell === "%";
  const areMeasures = [...codes, ...names].some((i) => 2 * cellsOf(i).filter(isNone).length > cellsOf(i).length);
  // Units without a name each of which has another measure than all others.
  return areMeasures || (names.length === 0 && [...codes, ...placesOf("measure")].every(isEach));
};

/** What figures are counted in, which a column headed `Đơn vị` may say: points, people, money. */
const COUNTED_IN = new Set([
  ...["diem", "point", "points", "phantram", "percent", "nguoi", "person", "persons", "people", "ho", "households"],
  ...["dong", "trieudong", "tydong", "usd", "lan", "cai", "chiec", "hoso", "thuebao", "taikhoan", "dichvu", "km", "ha"],
]);

/** Finds a table whose rows are measures, where a file is not surely one whose rows are units or values. @throws Failure */
export function openTurned(source: RowSource, known: Columns | undefined, headings: Headings): Turned | undefined {
  if (known?.layout.long && !isOfMeasures(known, headings)) return undefined;
  const found = source.forms.flatMap((form) => {
    const table = turnedTable(form.firstRows(SEEN), headings);
    return table?.columns.some(({ is }) => VALUES.has(is)) ? [{ form, table }] : [];
  });
  const [best] = found.toSorted((a, b) => b.table.known - a.table.known);
  if (best === undefined) return undefined;
  const { table } = best;
  const form = shownForm(best.form, source, table.line);
  const [below, heads, above]: [Row[], Row[], Row[]] = [[], [], []];
  form.eachRow(table.line, (cells, line) =>
    (line < table.line ? above : line > table.last ? below : heads).push({ cells, line }),
  );
  refuseShifted(source, form, table, below);
  const measureOf = measuresBy(headings);
  const again = headsBelow(source, table, below, heads, measureOf, headings);
  return {
    form,
    table,
    rows: below.filter((row) => !again.includes(row)),
    again,
    unit: unitIn(above) ?? source.unit ?? unitOf(source.file),
    measureOf,
  };
}

const VALUES: ReadonlySet<string> = new Set(["unit", "year", "score", "before"]);

/** Cells that an unquoted decimal comma moved on stand right of the headings, or as figures among words. @throws Failure */
function refuseShifted({ file }: RowSource, { delimiter }: RowForm, table: TurnedTable, rows: readonly Row[]): void {
  const { headings, columns } = table;
  const words = columns.filter(({ is }) => is === "text" || is === "state").map(({ i }) => i);
  for (const { cells, line } of rows) {
    if (cells.slice(headings.length).some((cell) => cell.trim() !== "")) {
      fail("csv-ragged", { file, line }, { expected: headings.length, found: cells.length });
    }
    const shifted = words.find((i) => /^\d+$/.test(cells[i] ?? "") && /^\d+$/.test(cells[i - 1] ?? ""));
    if (delimiter === "," && shifted !== undefined) {
      fail("csv-shifted", { file, line, column: shifted + 1 }, { found: cells[shifted] ?? "" });
    }
  }
}

/** `Đơn vị: Xã Thanh Điền` above the table, in one cell or in two. */
function unitIn(above: readonly Row[]): string | undefined {
  for (const { cells } of above) {
    const text = labelText(cells.filter((cell) => cell.trim() !== "").join(" "));
    const [, unit] =
      /^(?:tên )?(?:đơn vị|cơ quan|địa phương|unit|department|commune)(?: tự đánh giá)? ?: ?(.+)$/iu.exec(text) ?? [];
    if (unit !== undefined) return unit;
  }
  return undefined;
}

/** The unit that the name of a file, or else of its sheet, states: what is left of it without a year. */
function unitOf(file: string): string | undefined {
  const { file: path, sheet } = sheetOf(file) ?? { file, sheet: "" };
  const plain = (text: string): string =>
    text
      .replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, " ")
      .replace(/[_\s]+/g, " ")
      .replace(/^[ -]+|(?<![ -])[ -]+$/g, "");
  if (isNameless(path)) return labelText(plain(sheet)) || undefined;
  return labelText(plain(basename(path).replace(/\.[^.]*$/, "")) || plain(sheet) || basename(path));
}
