import { NEWLINE, QUOTE, quotesIn, RETURN } from "../file/bytes.ts";

/** As many bytes show what the columns of a file hold. */
export const HEAD = 1 << 17;

/** The whole lines at the beginning of a text, of which there may be more: up to the last line break outside quotes. */
export function wholeLines(bytes: Buffer, isWhole: boolean): Buffer {
  if (isWhole) return bytes;
  let quotes = quotesIn(bytes);
  let end = bytes.length;
  for (;;) {
    const at = bytes.lastIndexOf(NEWLINE, end - 1);
    if (at < 0) return bytes;
    quotes -= quotesIn(bytes.subarray(at, end));
    end = at;
    if (quotes % 2 === 0) return bytes.subarray(0, at + 1);
  }
}

/** The cells of a row as a text that is read as they are, with commas between them. */
export const rowText = (cells: readonly (string | null)[]): string =>
  `${cells.map((cell) => `"${(cell ?? "").replaceAll('"', '""')}"`).join(",")}\n`;

/** Which rows of a text are kept; all others become empty lines, so that lines keep their numbers. */
export class PickedRows {
  private readonly pieces: Buffer[] = [];
  /** Row, counted from 0 after the headings → the line that it begins on. */
  readonly lines = new Map<number, number>();
  private row = -2;
  private line = 0;
  private quoted = false;
  private picked = false;
  /** Lines that were left out since the last that was kept. */
  private empty = 0;
  private isNew = true;

  /** `rows` are counted from 0 after the headings, `lines` from 1; the first `head` bytes are kept too. */
  constructor(
    private readonly rows: ReadonlySet<number>,
    private readonly ofLines: ReadonlySet<number>,
    private head: number,
  ) {}

  /** Takes the next bytes of the text. */
  add(bytes: Buffer): void {
    let quote = bytes.indexOf(QUOTE);
    let from = 0;
    while (from < bytes.length) {
      const next = bytes.indexOf(NEWLINE, from);
      const end = next < 0 ? bytes.length : next + 1;
      const wasQuoted = this.quoted;
      for (; quote >= 0 && quote < end; quote = bytes.indexOf(QUOTE, quote + 1)) this.quoted = !this.quoted;
      this.part(bytes, from, end, wasQuoted);
      from = end;
    }
  }

  /** What is left of the text. */
  get bytes(): Buffer {
    return Buffer.concat(this.pieces);
  }

  /** A line, or a part of one that goes on, which begins within quotes or outside. */
  private part(bytes: Buffer, from: number, end: number, wasQuoted: boolean): void {
    const ends = bytes[end - 1] === NEWLINE;
    if (this.isNew) this.line++;
    if (this.isNew && !wasQuoted) {
      const isBlank = ends && (end - from === 1 || (end - from === 2 && bytes[from] === RETURN));
      if (!isBlank) this.row++;
      this.picked = !isBlank && (this.rows.has(this.row) || this.ofLines.has(this.line));
      if (this.picked && this.rows.has(this.row)) this.lines.set(this.row, this.line);
    }
    if (this.picked || this.head > 0) {
      if (this.empty > 0) this.pieces.push(Buffer.alloc(this.empty, NEWLINE));
      this.empty = 0;
      this.pieces.push(Buffer.from(bytes.subarray(from, end)));
    } else if (ends) this.empty++;
    this.head -= end - from;
    this.isNew = ends;
  }
}
