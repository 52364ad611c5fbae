import { Zip, ZipDeflate } from "fflate";
import { type Sheet, type Style, spreadsheetColumns } from "../sheet.ts";
import { sheetNames } from "./sheet-names.ts";
import { Styles } from "./styles.ts";
import { notesheet, worksheet } from "./worksheet.ts";
import { xmlText } from "./xml-text.ts";

/** How much XML is packed at once. */
const PIECE = 1 << 16;
/** Archives say when their files were made; the same result is the same bytes at any time and place. */
const MADE = new Date(1980, 0, 1);

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SCHEMAS = "http://schemas.openxmlformats.org";
const RELATIONS = `${SCHEMAS}/officeDocument/2006/relationships`;
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** An Excel workbook: a sheet for each table, and their captions and notes on a last one. */
export function workbook(sheets: readonly Sheet<unknown>[], { notesTitle }: Pick<Style, "notesTitle">): Uint8Array {
  const notes = [...new Set(sheets.flatMap(({ captions }) => captions))];
  const names = sheetNames([...sheets.map(({ name }) => name ?? "dti"), ...(notes.length > 0 ? [notesTitle] : [])]);
  const styles = new Styles();
  const archive = new Archive();
  const relation = (id: number, type: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  const relations = (content: string): string =>
    `<Relationships xmlns="${SCHEMAS}/package/2006/relationships">${content}</Relationships>`;
  const part = (name: string, type: string): string =>
    `<Override PartName="/xl/${name}.xml" ContentType="${TYPES}.${type}+xml"/>`;
  const of = (write: (name: string, id: number) => string): string =>
    names.map((name, i) => write(name, i + 1)).join("");

  archive.add("[Content_Types].xml", [
    `<Types xmlns="${SCHEMAS}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part("workbook", "sheet.main")}${part("styles", "styles")}${of((_, id) => part(`worksheets/sheet${id}`, "worksheet"))}</Types>`,
  ]);
  archive.add("_rels/.rels", [relations(relation(1, "officeDocument", "xl/workbook.xml"))]);
  archive.add("xl/workbook.xml", [
    `<workbook xmlns="${SCHEMAS}/spreadsheetml/2006/main" xmlns:r="${RELATIONS}"><sheets>${of((name, id) => `<sheet name="${xmlText(name)}" sheetId="${id}" r:id="rId${id}"/>`)}</sheets></workbook>`,
  ]);
  archive.add("xl/_rels/workbook.xml.rels", [
    relations(
      of((_, id) => relation(id, "worksheet", `worksheets/sheet${id}.xml`)) +
        relation(names.length + 1, "styles", "styles.xml"),
    ),
  ]);
  for (const [i, sheet] of sheets.entries()) {
    const shown = { ...sheet, columns: spreadsheetColumns(sheet) };
    archive.add(`xl/worksheets/sheet${i + 1}.xml`, worksheet(shown, styles));
  }
  if (notes.length > 0) archive.add(`xl/worksheets/sheet${names.length}.xml`, notesheet(notesTitle, notes));
  archive.add("xl/styles.xml", [styles.xml()]);
  return archive.bytes();
}

/** A ZIP archive of XML files. */
class Archive {
  private readonly packed: Uint8Array[] = [];
  private readonly zip = new Zip((error, bytes) => {
    if (error) throw error;
    this.packed.push(bytes);
  });

  add(name: string, xml: Iterable<string>): void {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = MADE;
    this.zip.add(file);
    let piece = HEAD;
    for (const text of xml) {
      piece += text;
      if (piece.length < PIECE) continue;
      file.push(Buffer.from(piece));
      piece = "";
    }
    file.push(Buffer.from(piece), true);
  }

  bytes(): Uint8Array {
    this.zip.end();
    return Buffer.concat(this.packed);
  }
}
