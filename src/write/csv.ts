import { forSpreadsheet, forTerminal } from "./safe.ts";
import type { Sheet } from "./sheet.ts";

/** The dialect of a delimited file. */
export interface CsvDialect {
  readonly delimiter: string;
  readonly decimal: "." | ",";
  /** Notes as `# note:` lines before the headings. */
  readonly notes?: readonly string[];
  readonly bom?: boolean;
}

/** Comma-separated values with decimal points, as machines read them. */
export const CSV: CsvDialect = { delimiter: ",", decimal: "." };
export const TSV: CsvDialect = { delimiter: "\t", decimal: "." };
/** What a spreadsheet under a Vietnamese locale opens by double click. */
export const EXCEL: CsvDialect = { delimiter: ";", decimal: ",", bom: true };

const BATCH = 1024;

/** A sheet as delimited text, in pieces of many rows; for a terminal, without characters that steer it. */
export function* delimited(sheet: Sheet, dialect: CsvDialect, screen = false): Generator<string> {
  const { delimiter, decimal, bom, notes = [] } = dialect;
  const safe = (text: string): string => (screen ? forTerminal(text) : text);
  const quote = (text: string): string => (needsQuotes(text, delimiter) ? `"${text.replaceAll('"', '""')}"` : text);
  const cell = (text: string): string => quote(safe(forSpreadsheet(text)));
  const writers = sheet.columns.map(({ machine, numeric }) =>
    numeric
      ? (row: number) => (decimal === "," ? machine(row).replace(".", ",") : machine(row))
      : (row: number) => cell(machine(row)),
  );
  let text = bom && !screen ? "\uFEFF" : "";
  for (const note of notes) text += `# note: ${safe(note.replace(/[\r\n]+/g, " "))}\n`;
  text += `${sheet.columns.map(({ key }) => cell(key)).join(delimiter)}\n`;
  let rows = 0;
  for (const row of sheet.rows) {
    let line = "";
    for (const [i, write] of writers.entries()) line += i === 0 ? write(row) : delimiter + write(row);
    text += `${line}\n`;
    if (++rows % BATCH === 0) {
      yield text;
      text = "";
    }
  }
  yield text;
}

const needsQuotes = (text: string, delimiter: string): boolean =>
  text.includes(delimiter) || /["\r\n]|^[ #]| $/.test(text);
