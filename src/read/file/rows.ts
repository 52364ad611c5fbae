import { CsvError, parse } from "csv-parse/sync";
import { fail } from "../../core/failure.ts";
import { NEWLINE, QUOTE, quotesIn, RETURN } from "./bytes.ts";
import { withoutEmptyLines } from "./empty-lines.ts";
import type { Row, Visit } from "./row-source.ts";
import { splitRows } from "./split-rows.ts";

/** What is read at a time, in bytes: so few that its rows are gone before memory is tidied. */
const CHUNK = 1 << 16;
/** The longest row, in bytes. */
const ROW_LIMIT = 1 << 20;
const ROW_LIMIT_TEXT = "1 MiB";

/** What may stand between cells, the likeliest first. */
export const DELIMITERS = [";", "\t", "|", ","] as const;

/**
 * Reads rows of cells from UTF-8 bytes, whose headings stand on the line `head`; comment lines and blank lines keep
 * their number and are not visited.
 * @throws Failure at a quote that is out of place and at a row over 1 MiB
 */
export function eachRow(
  bytes: Buffer,
  delimiter: string,
  head: number,
  file: string,
  visit: Visit,
  progress?: (file: string, share: number) => void,
): void {
  let line = 1;
  let done = 0;
  for (const chunk of chunks(bytes, startOf(bytes, head))) {
    const quoted = chunk.includes(QUOTE);
    const { bytes: dense, gaps, empty } = withoutEmptyLines(chunk);
    let [own, gap, above] = [0, 0, 0];
    for (const cells of records(chunk, dense, delimiter, quoted, file, line)) {
      for (let next = gaps[gap]; next && next[0] <= own; next = gaps[++gap]) above = next[1];
      if (!blank(cells)) visit(cells, line + own + above);
      own += 1 + (quoted ? breaksIn(cells) : 0);
    }
    line += own + empty;
    done += chunk.length;
    progress?.(file, done / bytes.length);
  }
}

/** The first rows, read leniently, to see what the file is like; without blank lines. */
export function firstRows(bytes: Buffer, delimiter: string, most: number): readonly Row[] {
  // Notes above a table, which may be many, are empty lines by now.
  let [start, line] = [0, 1];
  for (; bytes[start] === NEWLINE || bytes[start] === RETURN; start++) if (bytes[start] === NEWLINE) line++;
  const head = bytes.subarray(start, start + ROW_LIMIT);
  const whole = start + head.length < bytes.length ? head.subarray(0, head.lastIndexOf(NEWLINE) + 1) : head;
  return lenient(whole, delimiter, most).flatMap((cells) => {
    const row = { cells, line };
    line += 1 + breaksIn(cells);
    return blank(cells) ? [] : [row];
  });
}

/** Rows up to the first that cannot be parsed: what is wrong there is told when the whole file is read. */
function lenient(bytes: Buffer, delimiter: string, most: number): readonly string[][] {
  const first = bytes.subarray(0, endOf(bytes, most));
  if (!first.includes(QUOTE)) return splitRows(first.toString(), delimiter).slice(0, most);
  try {
    return parse(bytes, { ...options(delimiter), relax_quotes: true, to: most });
  } catch (error) {
    const records: unknown = error instanceof CsvError ? Reflect.get(error, "records") : 0;
    return typeof records === "number" && records > 0 ? lenient(bytes, delimiter, Math.min(records, most - 1)) : [];
  }
}

/** @throws Failure where the first line alone is over the limit of a row */
export function refuseLongLine(bytes: Buffer, file: string): void {
  if (bytes.length > ROW_LIMIT && !bytes.subarray(0, ROW_LIMIT).includes(NEWLINE)) {
    fail("csv-row-too-long", { file, line: 1 }, { limit: ROW_LIMIT_TEXT });
  }
}

/** Where a line begins; the last that there is, where there are not so many. */
function startOf(bytes: Buffer, line: number): number {
  let start = 0;
  for (let at = 1; at < line; at++) start = bytes.indexOf(NEWLINE, start) + 1 || start;
  return start;
}

/** Where as many lines end. */
function endOf(bytes: Buffer, lines: number): number {
  let end = 0;
  for (let seen = 0; seen < lines && end < bytes.length; seen++) end = bytes.indexOf(NEWLINE, end) + 1 || bytes.length;
  return end;
}

/**
 * Pieces that end at a line break outside quotes. What comes before the byte `heading` is a piece of its own, or more
 * where a line does not end there: csv-parse makes an error, which is slow, for each row not as long as the first.
 */
function* chunks(bytes: Buffer, heading: number): Generator<Buffer> {
  let start = 0;
  while (start < bytes.length) {
    let end = start < heading ? heading - 1 : Math.min(start + CHUNK, bytes.length);
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

const blank = (cells: readonly string[]): boolean => cells.length === 1 && cells[0] === "";

const breaksIn = (cells: readonly string[]): number =>
  cells.reduce((count, cell) => count + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);

const options = (delimiter: string) => ({
  delimiter,
  record_delimiter: ["\r\n", "\n", "\r"],
  relax_column_count: true,
  max_record_size: ROW_LIMIT,
});

/** The same for a chunk, without looking at each character for what the chunk does not have. */
const optionsFor = (chunk: Buffer, delimiter: string) => ({
  ...options(delimiter),
  ...(chunk.includes(RETURN) ? {} : { record_delimiter: "\n" }),
  ...(chunk.length > ROW_LIMIT ? {} : { max_record_size: 0 }),
});

/** The rows of a chunk, from those of its lines that are not empty. @throws Failure that names the line */
function records(
  chunk: Buffer,
  dense: Buffer,
  delimiter: string,
  quoted: boolean,
  file: string,
  line: number,
): readonly string[][] {
  if (!quoted && chunk.length <= ROW_LIMIT) return splitRows(dense.toString(), delimiter);
  try {
    return parse(dense, optionsFor(chunk, delimiter));
  } catch (error) {
    if (dense !== chunk) return records(chunk, chunk, delimiter, quoted, file, line);
    if (!(error instanceof CsvError)) throw error;
    const at = (key: string): number => {
      const value: unknown = Reflect.get(error, key);
      return typeof value === "number" ? value : 0;
    };
    const begins = { file, line: line + linesOf(chunk, delimiter, at("records")) };
    if (error.code === "CSV_MAX_RECORD_SIZE") fail("csv-row-too-long", begins, { limit: ROW_LIMIT_TEXT });
    if (error.code === "CSV_QUOTE_NOT_CLOSED") fail("csv-quote", begins, { found: "unclosed" });
    const place = { ...begins, column: at("index") + 1 };
    return fail("csv-quote", place, { found: error.code === "CSV_INVALID_CLOSING_QUOTE" ? "closing" : "opening" });
  }
}

/** How many lines the first records take. */
function linesOf(chunk: Buffer, delimiter: string, count: number): number {
  if (count === 0) return 0;
  const first: string[][] = parse(chunk, { ...options(delimiter), to: count });
  return first.reduce((lines, cells) => lines + 1 + breaksIn(cells), 0);
}
