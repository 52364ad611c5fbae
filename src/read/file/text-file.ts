import type { ReadOptions } from "../options.ts";
import { decode } from "./encoding.ts";
import { DELIMITERS, NEWLINE, quotesIn, RETURN, refuseLongLine } from "./rows.ts";
import { labelOf, type Reading, readBytes } from "./source.ts";

const HASH = 0x23;

/** A file of rows, before it is known what stands between their cells. */
export interface Opened {
  /** How messages call it. */
  readonly file: string;
  readonly encoding: string;
  /** UTF-8 with line feeds; comment lines and a first line `sep=…` are empty, so that lines keep their numbers. */
  readonly bytes: Buffer;
  /** The texts of the comment lines `# note: …`. */
  readonly notes: readonly string[];
  /** The delimiter, where the user or a first line `sep=;` states one. */
  readonly delimiter: string | undefined;
}

/** Opens a file of rows. @throws Failure when it cannot be read as text */
export function openTable(path: string, options: Pick<ReadOptions, "delimiter" | "encoding">, world: Reading): Opened {
  const file = labelOf(path);
  const text = decode(readBytes(path, world), file, options.encoding);
  const whole = withNewlines(text.bytes);
  const bytes = withoutComments(whole);
  refuseLongLine(bytes, file);
  const delimiter = options.delimiter ?? statedDelimiter(whole);
  return { file, encoding: text.encoding, bytes, notes: notesIn(whole), delimiter };
}

/** The same text with line feeds between lines, where an old Macintosh put returns. */
function withNewlines(bytes: Buffer): Buffer {
  if (bytes.includes(NEWLINE) || !bytes.includes(RETURN)) return bytes;
  return Buffer.from(bytes.map((byte) => (byte === RETURN ? NEWLINE : byte)));
}

/** The texts of the comment lines `# note: …`. */
function notesIn(bytes: Buffer): readonly string[] {
  if (!bytes.includes(HASH)) return [];
  const notes: string[] = [];
  for (const { start, end } of commentLines(bytes)) {
    const note = /^#\s*note:\s*(.+?)\s*$/i.exec(bytes.toString("utf8", start, end));
    if (note?.[1]) notes.push(note[1]);
  }
  return notes;
}

/** A spreadsheet's first line: `sep=;`, at times in quotes or with delimiters after it. */
const STATED = /^(?:sep=(.)|"sep=(.)")[;,\t|]*\r?\n/i;

const statement = (bytes: Buffer): RegExpExecArray | null => STATED.exec(bytes.toString("latin1", 0, 1024));

/** The delimiter that a first line `sep=;` states, if it is one that can be. */
function statedDelimiter(bytes: Buffer): string | undefined {
  const [, bare, quoted] = statement(bytes) ?? [];
  return DELIMITERS.find((mark) => mark === (bare ?? quoted));
}

/** The same bytes with comment lines and a first line `sep=…` emptied, so that lines keep their numbers. */
function withoutComments(bytes: Buffer): Buffer {
  const first = statement(bytes)?.[0];
  if (first === undefined && !bytes.includes(HASH)) return bytes;
  const pieces: Buffer[] = [];
  let from = first ? first.length - 1 : 0;
  for (const { start, end } of commentLines(bytes)) {
    pieces.push(bytes.subarray(from, start));
    from = end;
  }
  return Buffer.concat([...pieces, bytes.subarray(from)]);
}

const DELIMITER_BYTES: ReadonlySet<number | undefined> = new Set(DELIMITERS.map((mark) => mark.charCodeAt(0)));

/** Lines that begin with # outside quotes; a # that is a whole cell is a heading (the number of a row). */
function* commentLines(bytes: Buffer): Generator<{ start: number; end: number }> {
  let quotes = 0;
  let counted = 0;
  for (let hash = bytes.indexOf(HASH); hash >= 0; hash = bytes.indexOf(HASH, hash + 1)) {
    if ((hash > 0 && bytes[hash - 1] !== NEWLINE) || DELIMITER_BYTES.has(bytes[hash + 1])) continue;
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
