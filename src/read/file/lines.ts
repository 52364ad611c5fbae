import { fail } from "../../core/failure.ts";
import { NEWLINE, QUOTE, quotesIn, RETURN } from "./bytes.ts";
import type { Comment } from "./row-source.ts";
import { DELIMITERS } from "./rows.ts";

const [HASH, SPACE, EQUALS, ZERO, NINE] = [0x23, 0x20, 0x3d, 0x30, 0x39];

/** The same text with a line feed where a line ends with a carriage return alone, as on an old Macintosh. */
export function withNewlines(bytes: Buffer): Buffer {
  let copy: Buffer | undefined;
  for (let at = bytes.indexOf(RETURN); at >= 0; at = bytes.indexOf(RETURN, at + 1)) {
    if (bytes[at + 1] === NEWLINE) continue;
    copy ??= Buffer.from(bytes);
    copy[at] = NEWLINE;
  }
  return copy ?? bytes;
}

/** Lines that a version control put in where two versions of a file contradict each other. @throws Failure */
export function refuseConflict(bytes: Buffer, file: string): void {
  for (const mark of ["<<<<<<<", ">>>>>>>"]) {
    for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 1)) {
      const after = bytes[at + mark.length];
      if (at > 0 && bytes[at - 1] !== NEWLINE) continue;
      if (after !== undefined && after !== SPACE && after !== NEWLINE && after !== RETURN) continue;
      fail("file-conflict", { file, line: lineOf(bytes, at) }, { found: textAt(bytes, at) });
    }
  }
}

const lineOf = (bytes: Buffer, at: number): number => {
  let line = 1;
  for (let i = bytes.indexOf(NEWLINE); i >= 0 && i < at; i = bytes.indexOf(NEWLINE, i + 1)) line++;
  return line;
};

/** As much of a comment as anybody reads. */
const LONGEST = 4096;

const textAt = (bytes: Buffer, at: number, end = endOf(bytes, at)): string =>
  bytes.toString("utf8", at, Math.min(end, at + LONGEST)).trim();

const endOf = (bytes: Buffer, at: number): number => {
  const next = bytes.indexOf(NEWLINE, at);
  return next < 0 ? bytes.length : next;
};

/** The comment lines of a text, and the same text with them emptied, so that lines keep their numbers. */
export function withoutComments(bytes: Buffer): { readonly bytes: Buffer; readonly comments: readonly Comment[] } {
  if (!bytes.includes(HASH)) return { bytes, comments: [] };
  const [pieces, comments]: [Buffer[], Comment[]] = [[], []];
  let [from, line] = [0, 1];
  for (const { start, end } of commentLines(bytes)) {
    const piece = bytes.subarray(from, start);
    for (let i = piece.indexOf(NEWLINE); i >= 0; i = piece.indexOf(NEWLINE, i + 1)) line++;
    comments.push({ line, text: textAt(bytes, start, end) });
    pieces.push(piece);
    from = end;
  }
  return { bytes: from === 0 ? bytes : Buffer.concat([...pieces, bytes.subarray(from)]), comments };
}

const DELIMITER_BYTES: ReadonlySet<number | undefined> = new Set(DELIMITERS.map((mark) => mark.charCodeAt(0)));

/** Lines that begin with # outside quotes and are no row of cells. */
function* commentLines(bytes: Buffer): Generator<{ start: number; end: number }> {
  let quotes = 0;
  let counted = 0;
  for (let hash = bytes.indexOf(HASH); hash >= 0; hash = bytes.indexOf(HASH, hash + 1)) {
    if (hash > 0 && bytes[hash - 1] !== NEWLINE) continue;
    quotes += quotesIn(bytes.subarray(counted, hash));
    counted = hash;
    const end = endOf(bytes, hash);
    if (quotes % 2 !== 0 || isCell(bytes, hash, end)) continue;
    yield { start: hash, end };
    counted = end;
    hash = end;
  }
}

/** Whether a # is a cell's: alone it heads the numbers of rows, and `#1` is such a number where other cells follow. */
function isCell(bytes: Buffer, hash: number, end: number): boolean {
  const next = bytes[hash + 1] ?? 0;
  if (DELIMITER_BYTES.has(next)) return true;
  return next >= ZERO && next <= NINE && bytes.subarray(hash, end).some((byte) => DELIMITER_BYTES.has(byte));
}

/** The same text with quoted cells as they should be: no space outside the quotes, and no = that a spreadsheet adds. */
export function withTidyQuotes(bytes: Buffer): Buffer {
  if (!['="', ' "', '" '].some((sign) => bytes.includes(sign))) return bytes;
  const pieces: Buffer[] = [];
  let from = 0;
  const drop = (start: number, end: number): void => {
    if (start === end) return;
    pieces.push(bytes.subarray(from, start));
    from = end;
  };
  const isEdge = (byte: number | undefined): boolean =>
    byte === undefined || byte === NEWLINE || byte === RETURN || DELIMITER_BYTES.has(byte);
  for (let at = bytes.indexOf(QUOTE); at >= 0; at = bytes.indexOf(QUOTE, at + 1)) {
    let before = bytes[at - 1] === EQUALS ? at - 1 : at;
    while (bytes[before - 1] === SPACE) before--;
    // A quote inside a cell without quotes is told of when the cells are read.
    if (!isEdge(bytes[before - 1])) continue;
    drop(before, at);
    const close = closingQuote(bytes, at);
    if (close < 0) break;
    let after = close + 1;
    while (bytes[after] === SPACE) after++;
    if (isEdge(bytes[after])) drop(close + 1, after);
    at = close;
  }
  return from === 0 ? bytes : Buffer.concat([...pieces, bytes.subarray(from)]);
}

/** The quote that ends the cell which one begins; −1 where none does. */
function closingQuote(bytes: Buffer, opening: number): number {
  let at = bytes.indexOf(QUOTE, opening + 1);
  while (at >= 0 && bytes[at + 1] === QUOTE) at = bytes.indexOf(QUOTE, at + 2);
  return at;
}
