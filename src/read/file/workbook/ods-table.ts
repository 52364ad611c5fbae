import { fail } from "../../../core/failure.ts";
import { numberText, PERCENT, PLAIN_NUMBER } from "./number-format.ts";
import { type CellKind, type Merged, SheetBuilder, type TextSheet } from "./sheet.ts";

/** A cell as it is being read: its attributes, and the paragraphs that it shows. */
export interface OdsCell {
  readonly found: Readonly<Record<string, string | undefined>>;
  readonly paragraphs: string[];
}

/** A table as it is being read. */
export interface OdsTable {
  readonly name: string;
  readonly hidden: boolean;
  readonly builder: SheetBuilder;
  readonly merged: Merged[];
  readonly hiddenColumns: { readonly from: number; readonly to: number }[];
  readonly unresolved: { readonly line: number; readonly column: number }[];
  columns: number;
  line: number;
  rows: number;
  hides: boolean;
  row: OdsCell[];
}

export const emptyTable = (name: string, hidden: boolean, label: string): OdsTable => ({
  name,
  hidden,
  builder: new SheetBuilder(label),
  merged: [],
  hiddenColumns: [],
  unresolved: [],
  columns: 0,
  line: 0,
  rows: 1,
  hides: false,
  row: [],
});

export const isHidden = (found: OdsCell["found"]): boolean =>
  /^(collapse|filter)$/.test(found["table:visibility"] ?? "");

/** How often a row, column or cell stands. */
export function timesIn(found: OdsCell["found"], what: "rows" | "columns", refuse: () => never): number {
  const text = found[`table:number-${what}-repeated`] ?? "1";
  return /^[1-9]\d{0,6}$/.test(text) ? Number(text) : refuse();
}

/** Puts the cells of a row, as often as it is repeated; empty ones at its end are not there. */
export function closeRow(table: OdsTable, refuse: () => never): void {
  const { builder, row, rows, merged, unresolved } = table;
  const shown = row.map((cell) => ({ cell, ...(shownIn(cell) ?? refuse()) }));
  const isEmpty = shown.every(({ text, cell }) => text.trim() === "" && cell.found["table:formula"] === undefined);
  for (let again = 0; again < (isEmpty ? 0 : rows); again++) {
    const line = table.line + again + 1;
    let column = 1;
    if (table.hides) builder.hide(line);
    for (const { cell, text, kind } of shown) {
      const { found } = cell;
      const times = timesIn(found, "columns", refuse);
      if (text === "" && found["table:formula"] !== undefined && found["office:value-type"] === undefined) {
        unresolved.push({ line, column });
      }
      for (let i = 0; text !== "" && i < times; i++) {
        if (!builder.put(line, column + i, text, kind)) refuse();
      }
      const [wide, high] = [spanned(found, "columns"), spanned(found, "rows")];
      if (wide > 1 || high > 1) {
        merged.push({ top: line, left: column, bottom: line + high - 1, right: column + wide - 1 });
      }
      column += times;
    }
  }
  table.line += rows;
  table.row = [];
}

const spanned = (found: OdsCell["found"], what: "rows" | "columns"): number =>
  Number(found[`table:number-${what}-spanned`] ?? 1) || 1;

/** What a cell shows; undefined where it cannot hold that. */
function shownIn({ found, paragraphs }: OdsCell): { text: string; kind: CellKind } | undefined {
  const shown = paragraphs.join("\n");
  if (found["calcext:value-type"] === "error") return { text: shown, kind: "error" };
  const type = found["office:value-type"];
  switch (type) {
    case "float":
    case "currency":
    case "percentage": {
      const text = numberText(found["office:value"] ?? "", type === "percentage" ? PERCENT : PLAIN_NUMBER, false);
      return text === undefined ? undefined : { text, kind: "number" };
    }
    case "date":
      return { text: (found["office:date-value"] ?? "").replace("T", " "), kind: "number" };
    case "boolean":
      return { text: (found["office:boolean-value"] ?? "").toUpperCase(), kind: "text" };
    default:
      return { text: shown, kind: "text" };
  }
}

export function sheetOf({ builder, merged, hiddenColumns, unresolved, name }: OdsTable, file: string): TextSheet {
  const [first] = unresolved;
  if (first) fail("workbook-unresolved", { file: `${file}!${name}`, ...first }, { cells: unresolved.length });
  return builder.sheet(merged, (column) => hiddenColumns.some(({ from, to }) => from <= column && column <= to));
}
