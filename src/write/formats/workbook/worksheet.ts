import { fail } from "../../../core/failure.ts";
import { columnLetters } from "../../../core/place.ts";
import type { Sheet } from "../sheet.ts";
import { widthOf } from "../width.ts";
import { type Cells, cellsOf, textXml } from "./cells.ts";
import { HEADING, NUMBER_HEADING, type Styles, WRAPPED } from "./styles.ts";

/** The most rows that Excel has between a row of headings and one of means. */
const MOST_ROWS = 1_048_574;
/** Widths in characters: of a column, of the arrow of its filter, and of the notes. */
const [LEAST, MOST, ARROW, NOTES] = [6, 60, 3, 110];
/** The height of a line of a heading or note and of a row, in points: Vietnamese letters have marks above their marks. */
const [LINE, ROW] = [15.5, 17];
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A sheet of rows in XML, in pieces: the headings in a frozen row with a filter, and columns as wide as they need. */
export function* worksheet({ columns, rows }: Sheet<unknown>, styles: Styles): Generator<string> {
  const listed = [...rows];
  if (listed.length > MOST_ROWS) {
    fail("bad-option", {}, { option: "format", found: "xlsx", expected: `csv (> ${MOST_ROWS})` });
  }
  const cells = columns.map((column) => cellsOf(column, listed, styles));
  const widths = columns.map(({ key }, i) => columnWidth(key, cells[i]));
  const letters = columns.map((_, i) => columnLetters(i + 1));
  const lines = columns.map(({ key }, i) => linesOf(key, (widths[i] ?? MOST) - ARROW));
  const cols = widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`);
  const headings = columns.map(({ key, numeric }, i) =>
    cell(letters[i], 1, textXml(key, numeric ? NUMBER_HEADING : HEADING)),
  );
  yield `<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="${ROW}" customHeight="1"/><cols>${cols.join("")}</cols><sheetData>`;
  yield `<row r="1" ht="${Math.max(...lines) * LINE + 4}" customHeight="1">${headings.join("")}</row>`;
  for (let row = 0; row < listed.length; row++) {
    let text = `<row r="${row + 2}">`;
    for (const [i, column] of cells.entries()) text += cell(letters[i], row + 2, column.xml(row));
    yield `${text}</row>`;
  }
  const last = listed.length + 2;
  const footers = cells.map(({ footer }, i) => cell(letters[i], last, footer)).join("");
  if (footers !== "") yield `<row r="${last}">${footers}</row>`;
  yield `</sheetData><autoFilter ref="A1:${letters.at(-1)}${listed.length + 1}"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`;
}

/** A sheet of notes, a line each. */
export function* notesheet(title: string, notes: readonly string[]): Generator<string> {
  yield `<worksheet xmlns="${MAIN}"><cols><col min="1" max="1" width="${NOTES}" customWidth="1"/></cols><sheetData>`;
  yield `<row r="1">${cell("A", 1, textXml(title, HEADING))}</row>`;
  for (const [i, note] of notes.entries()) {
    const height = Math.min(linesOf(note, NOTES) * LINE, 400);
    yield `<row r="${i + 2}" ht="${height}" customHeight="1">${cell("A", i + 2, textXml(note, WRAPPED))}</row>`;
  }
  yield `</sheetData><pageSetup paperSize="9" orientation="landscape"/></worksheet>`;
}

const cell = (column: string | undefined, line: number, xml: string): string =>
  xml === "" ? "" : `<c r="${column}${line}"${xml}`;

/** As wide as its cells and the longest word of its heading, which may take three lines. */
function columnWidth(heading: string, cells: Cells | undefined): number {
  let widest = 0;
  for (const text of cells?.texts ?? []) widest = Math.max(widest, widthOf(text));
  const word = Math.max(...heading.split(" ").map(widthOf));
  return Math.min(MOST, Math.max(LEAST, widest + 3, word + ARROW, Math.ceil(widthOf(heading) / 3) + ARROW));
}

/** The lines that words take, broken at spaces. */
function linesOf(text: string, width: number): number {
  let [lines, used] = [1, 0];
  for (const word of text.split(" ")) {
    const length = widthOf(word);
    if (used > 0 && used + 1 + length > width) [lines, used] = [lines + 1, length];
    else used += length + (used > 0 ? 1 : 0);
    if (used > width) [lines, used] = [lines + Math.floor(used / (width + 1)), used % (width + 1)];
  }
  return lines;
}
