import { fail } from "../../../core/failure.ts";
import { numberText, PERCENT, PLAIN_NUMBER } from "./number-format.ts";
import { type CellKind, type Merged, SheetBuilder, type TextSheet } from "./sheet.ts";
import { type Attributes, decodeEntities, readXml } from "./xml.ts";

/** A sheet of an OpenDocument spreadsheet, whose sheets stand in one file. */
export interface OdsSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** @throws Failure where it has formulas without their results */
  readonly read: () => TextSheet;
}

/** A cell as it is being read: its attributes, and the paragraphs that it shows. */
interface Cell {
  readonly found: Readonly<Record<string, string | undefined>>;
  readonly paragraphs: string[];
}

/** A table as it is being read. */
interface Table {
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
  row: Cell[];
}

/** What stands among the cells of a table and is not their text: remarks, drawings, earlier contents. */
const OUTSIDE = new Set(["annotation", "shapes", "tracked-changes", "forms", "frame", "custom-shape"]);

/** Reads all sheets of an OpenDocument spreadsheet. @throws Failure where it is damaged */
export function odsSheets(bytes: Buffer, place: { readonly file: string; readonly part: string }): readonly OdsSheet[] {
  const { file, part } = place;
  const reader = new OdsReader(file, () => fail("workbook-damaged", { file }, { part }));
  readXml(bytes, place, {
    open: (name, attributes) => reader.open(name, attributes),
    text: (text) => reader.add(text),
    close: (name) => reader.close(name),
  });
  return reader.tables.map((table) => ({
    name: table.name,
    hidden: table.hidden,
    read: () => sheetOf(table, file),
  }));
}

/** Follows the elements of a spreadsheet, and fills its tables row by row. */
class OdsReader {
  readonly tables: Table[] = [];
  private readonly hiddenStyles = new Set<string>();
  private style = "";
  /** How deep it is in what is no text of cells, and in tables in tables. */
  private outside = 0;
  private depth = 0;
  private table: Table | undefined;
  private cell: Cell | undefined;
  private isInParagraph = false;

  constructor(
    private readonly file: string,
    private readonly refuse: () => never,
  ) {}

  open(name: string, attributes: Attributes): void {
    if (OUTSIDE.has(name)) this.outside++;
    if (this.outside > 0) return;
    switch (name) {
      case "style":
        this.style = attributes()["style:name"] ?? "";
        break;
      case "table-properties":
        if (attributes()["table:display"] === "false") this.hiddenStyles.add(this.style);
        break;
      case "table":
        if (this.depth++ === 0) this.openTable(attributes());
        break;
      case "table-column":
        if (this.table) this.addColumns(this.table, attributes());
        break;
      case "table-row":
        if (this.table) this.openRow(this.table, attributes());
        break;
      case "table-cell":
      case "covered-table-cell":
        this.cell = { found: attributes(), paragraphs: [] };
        this.table?.row.push(this.cell);
        break;
      case "p":
        this.isInParagraph = true;
        this.cell?.paragraphs.push("");
        break;
      case "s":
        this.add(" ".repeat(Math.min(Number(attributes()["text:c"] ?? 1) || 1, 1000)));
        break;
      case "tab":
      case "line-break":
        this.add(" ");
        break;
    }
  }

  add(text: string): void {
    const { cell, outside, isInParagraph } = this;
    if (cell && isInParagraph && outside === 0) cell.paragraphs.push((cell.paragraphs.pop() ?? "") + text);
  }

  close(name: string): void {
    if (OUTSIDE.has(name)) this.outside--;
    else if (this.outside > 0) return;
    else if (name === "p") this.isInParagraph = false;
    else if (name === "table-cell" || name === "covered-table-cell") this.cell = undefined;
    else if (name === "table-row" && this.table) closeRow(this.table, this.refuse);
    else if (name === "table" && --this.depth === 0) this.table = undefined;
  }

  private openTable(found: Cell["found"]): void {
    const name = decodeEntities(found["table:name"] ?? "", this.refuse);
    const isHiddenTable = this.hiddenStyles.has(found["table:style-name"] ?? "");
    this.table = emptyTable(name, isHiddenTable, `${this.file}!${name}`);
    this.tables.push(this.table);
  }

  private addColumns(table: Table, found: Cell["found"]): void {
    const to = table.columns + timesIn(found, "columns", this.refuse);
    if (isHidden(found)) table.hiddenColumns.push({ from: table.columns + 1, to });
    table.columns = to;
  }

  private openRow(table: Table, found: Cell["found"]): void {
    table.rows = timesIn(found, "rows", this.refuse);
    table.hides = isHidden(found);
    table.row = [];
  }
}

const emptyTable = (name: string, hidden: boolean, label: string): Table => ({
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

const isHidden = (found: Cell["found"]): boolean => /^(collapse|filter)$/.test(found["table:visibility"] ?? "");

/** How often a row, column or cell stands. */
function timesIn(found: Cell["found"], what: "rows" | "columns", refuse: () => never): number {
  const text = found[`table:number-${what}-repeated`] ?? "1";
  return /^[1-9]\d{0,6}$/.test(text) ? Number(text) : refuse();
}

/** Puts the cells of a row, as often as it is repeated; empty ones at its end are not there. */
function closeRow(table: Table, refuse: () => never): void {
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

const spanned = (found: Cell["found"], what: "rows" | "columns"): number =>
  Number(found[`table:number-${what}-spanned`] ?? 1) || 1;

/** What a cell shows; undefined where it cannot hold that. */
function shownIn({ found, paragraphs }: Cell): { text: string; kind: CellKind } | undefined {
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

function sheetOf({ builder, merged, hiddenColumns, unresolved, name }: Table, file: string): TextSheet {
  const [first] = unresolved;
  if (first) fail("workbook-unresolved", { file: `${file}!${name}`, ...first }, { cells: unresolved.length });
  return builder.sheet(merged, (column) => hiddenColumns.some(({ from, to }) => from <= column && column <= to));
}
