import { forSpreadsheet, forTerminal } from "./safe.ts";
import { type Sheet, type SheetColumn, spreadsheetColumns } from "./sheet.ts";

/** The dialect of a delimited file. */
export interface CsvDialect {
  readonly delimiter: string;
  readonly decimal: "." | ",";
  readonly bom?: boolean;
  /** Whether headings and texts are in the reader's language. */
  readonly localized?: boolean;
}

/** Comma-separated values with decimal points, as machines read them. */
export const CSV: CsvDialect = { delimiter: ",", decimal: "." };
export const TSV: CsvDialect = { delimiter: "\t", decimal: "." };
/** What a spreadsheet under a Vietnamese locale opens by double click. */
export const EXCEL: CsvDialect = { delimiter: ";", decimal: ",", bom: true, localized: true };

const BATCH = 1024;

/** What words of letters and digits with single spaces between them do not have: those are safe as they stand. */
const ODD = /[^A-Za-z0-9À-ɏḀ-ỹ ]|^ | $| {2}|^$/;

/** Whole texts of which that writes each as it stands, as a pattern that RE2 reads too. */
export const PLAIN_CELL = (() => {
  const [ends, within] = ["A-Za-z0-9À-ɏḀ-ỹ", " ._()/&'-"];
  return `[${ends}](?:[${ends}${within}]*[${ends}.)])?`;
})();

/** A text from a file as a cell of delimited text. */
export const cellText = (text: string): string => cellOf(text, (one) => one);

const cellOf = (text: string, safe: (text: string) => string): string =>
  ODD.test(text) ? quoted(safe(forSpreadsheet(oneLine(text)))) : text;

const quoted = (text: string): string => (NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A sheet that has no rows as delimited text, with lines of rows that are written already. */
export function* withLines(
  sheet: Sheet<unknown>,
  dialect: CsvDialect,
  lines: Iterable<Uint8Array>,
): Generator<string | Uint8Array> {
  yield* delimited(sheet, dialect);
  yield* lines;
}

/** A sheet as delimited text, in pieces of many rows, after its notes as `# note:` lines; for a terminal, without characters that steer it. */
export function* delimited(sheet: Sheet<unknown>, dialect: CsvDialect, screen = false): Generator<string> {
  const { delimiter, decimal, bom, localized } = dialect;
  const columns = localized ? spreadsheetColumns(sheet) : sheet.columns;
  const { notes = [] } = sheet;
  const safe = (text: string): string => (screen ? forTerminal(text) : text);
  const cell = (text: string): string => cellOf(text, safe);
  const cells = ({ machine, numeric }: SheetColumn<unknown>, rows: readonly unknown[]): readonly string[] => {
    const texts = rows.map(machine);
    if (numeric) return decimal === "," ? texts.map((text) => text.replace(".", ",")) : texts;
    // With single spaces between them, cells are odd as one text where one of them is.
    return ODD.test(texts.join(" ")) ? texts.map(cell) : texts;
  };
  let text = bom && !screen ? "\uFEFF" : "";
  // A quotation mark that opens a cell would swallow the lines below.
  for (const note of notes) text += `# note: ${safe(forSpreadsheet(oneLine(note)).replaceAll('"', "'"))}\n`;
  text += `${columns.map(({ key }) => cell(key)).join(delimiter)}\n`;
  for (const batch of batches(sheet.rows)) {
    // Column by column: the units of a ranking lie far from each other in memory.
    const [first = [], ...others] = columns.map((column) => cells(column, batch));
    for (let i = 0; i < first.length; i++) {
      text += first[i];
      for (const column of others) text += delimiter + column[i];
      text += "\n";
    }
    yield text;
    text = "";
  }
  yield text;
}

function* batches<Row>(rows: Iterable<Row>): Generator<readonly Row[]> {
  let batch: Row[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

/** Rows are lines: no text begins a line of its own. */
const oneLine = (text: string): string => text.replace(/[\r\n]+/g, " ");

/** Any separator, as the file may be opened under another; and what CI services take for a command. */
const NEEDS_QUOTES = /[",;|\t]|^[ #]| $|^::/;
