import { fail } from "../../../core/failure.ts";
import { closeRow, emptyTable, isHidden, type OdsCell, type OdsTable, sheetOf, timesIn } from "./ods-table.ts";
import type { TextSheet } from "./sheet.ts";
import { type Attributes, decodeEntities, readXml } from "./xml.ts";

/** A sheet of an OpenDocument spreadsheet, whose sheets stand in one file. */
export interface OdsSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** @throws Failure where it has formulas without their results */
  readonly read: () => TextSheet;
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
  readonly tables: OdsTable[] = [];
  private readonly hiddenStyles = new Set<string>();
  private style = "";
  /** How deep it is in what is no text of cells, and in tables in tables. */
  private outside = 0;
  private depth = 0;
  private table: OdsTable | undefined;
  private cell: OdsCell | undefined;
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

  private openTable(found: OdsCell["found"]): void {
    const name = decodeEntities(found["table:name"] ?? "", this.refuse);
    const isHiddenTable = this.hiddenStyles.has(found["table:style-name"] ?? "");
    this.table = emptyTable(name, isHiddenTable, `${this.file}!${name}`);
    this.tables.push(this.table);
  }

  private addColumns(table: OdsTable, found: OdsCell["found"]): void {
    const to = table.columns + timesIn(found, "columns", this.refuse);
    if (isHidden(found)) table.hiddenColumns.push({ from: table.columns + 1, to });
    table.columns = to;
  }

  private openRow(table: OdsTable, found: OdsCell["found"]): void {
    table.rows = timesIn(found, "rows", this.refuse);
    table.hides = isHidden(found);
    table.row = [];
  }
}
