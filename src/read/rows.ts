import { CsvError, parse } from "csv-parse/sync";
import { fail } from "./failure.ts";

/** What csv-parse is called with at a time, so that a large file never stands in memory as records. */
const CHUNK = 1 << 20;
/** The longest row, in bytes. */
const ROW_LIMIT = 1 << 20;

const QUOTE = 0x22;
const NEWLINE = 0x0a;
const HASH = 0x23;

/** Called for every row of the file with its cells and the line it begins on. */
export type Visit = (cells: readonly string[], line: number) => void;

/**
 * Reads rows of cells from UTF-8 bytes; comment lines and blank lines keep their number and are not visited.
 * @throws Failure at a quote that is out of place and at a row over 1 MiB
 */
export function eachRow(bytes: Buffer, delimiter: string, file: string, visit: Visit): void {
  let line = 1;
  for (const chunk of chunks(bytes)) {
    const quoted = chunk.includes(QUOTE);
    for (const cells of records(chunk, delimiter, file, line)) {
      if (!blank(cells)) visit(cells, line);
      line += 1 + (quoted ? breaksIn(cells) : 0);
    }
  }
}

/** The first rows, read leniently, to see what the file is like. */
export function firstRows(bytes: Buffer, delimiter: string, most: number): readonly (readonly string[])[] {
  const head = bytes.subarray(0, 1 << 15);
  const whole = head.length < bytes.length ? head.subarray(0, head.lastIndexOf(NEWLINE) + 1) : head;
  try {
    const rows: string[][] = parse(whole, { ...options(delimiter), relax_quotes: true, to: most });
    return rows.filter((cells) => !blank(cells));
  } catch {
    return [];
  }
}

/** The texts of the comment lines `# note: …`. */
export function notesIn(bytes: Buffer): readonly string[] {
  if (!bytes.includes(HASH)) return [];
  const notes: string[] = [];
  for (const { start, end } of commentLines(bytes)) {
    const note = /^#\s*note:\s*(.+?)\s*$/i.exec(bytes.toString("utf8", start, end));
    if (note?.[1]) notes.push(note[1]);
  }
  return notes;
}

/** The delimiter that a spreadsheet's first line `sep=;` states. */
export const statedDelimiter = (bytes: Buffer): string | undefined =>
  /^sep=(.)\r?\n/.exec(bytes.toString("latin1", 0, 8))?.[1];

/** The same bytes with comment lines and a first line `sep=…` emptied, so that lines keep their numbers. */
export function withoutComments(bytes: Buffer): Buffer {
  const first = /^sep=.\r?\n/.exec(bytes.toString("latin1", 0, 8))?.[0];
  if (first === undefined && !bytes.includes(HASH)) return bytes;
  const pieces: Buffer[] = [];
  let from = first ? first.length - 1 : 0;
  for (const { start, end } of commentLines(bytes)) {
    pieces.push(bytes.subarray(from, start));
    from = end;
  }
  return Buffer.concat([...pieces, bytes.subarray(from)]);
}

function* commentLines(bytes: Buffer): Generator<{ start: number; end: number }> {
  let quotes = 0;
  let counted = 0;
  for (let hash = bytes.indexOf(HASH); hash >= 0; hash = bytes.indexOf(HASH, hash + 1)) {
    if (hash > 0 && bytes[hash - 1] !== NEWLINE) continue;
    quotes += quotesIn(bytes.subarray(counted, hash));
    counted = hash;
    if (quotes % 2 !== 0) continue;
    const next = bytes.indexOf(NEWLINE, hash);
    const end = next < 0 ? bytes.length : next;
    yield { start: hash, end };
    counted = end;
    hash = end;
  }
}

/** Pieces that end at a line break outside quotes. */
function* chunks(bytes: Buffer): Generator<Buffer> {
  let start = 0;
  while (start < bytes.length) {
    let end = Math.min(start + CHUNK, bytes.length);
    let quotes = quotesIn(bytes.subarray(start, end));
    while (end < bytes.length) {
      const next = bytes.indexOf(NEWLINE, end);
      const stop = next < 0 ? bytes.length : next + 1;
      quotes += quotesIn(bytes.subarray(end, stop));
      end = stop;
      if (quotes % 2 === 0) break;
    }
    yield bytes.subarray(start, end);
    start = end;
  }
}

function quotesIn(bytes: Buffer): number {
  let count = 0;
  for (let i = bytes.indexOf(QUOTE); i >= 0; i = bytes.indexOf(QUOTE, i + 1)) count++;
  return count;
}

const blank = (cells: readonly string[]): boolean => cells.length === 1 && cells[0] === "";

const breaksIn = (cells: readonly string[]): number =>
  cells.reduce((count, cell) => count + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);

const options = (delimiter: string) => ({
  delimiter,
  record_delimiter: ["\r\n", "\n", "\r"],
  relax_column_count: true,
  max_record_size: ROW_LIMIT,
});

function records(chunk: Buffer, delimiter: string, file: string, line: number): readonly string[][] {
  try {
    return parse(chunk, options(delimiter));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const lines: unknown = "lines" in error ? error.lines : undefined;
    const place = { file, line: line - 1 + (typeof lines === "number" ? lines : 1) };
    if (error.code === "CSV_MAX_RECORD_SIZE") fail("csv-row-too-long", place, { limit: "1 MiB" });
    return fail("csv-quote", place, { found: error.code });
  }
}
