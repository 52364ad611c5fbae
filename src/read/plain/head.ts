import { NEWLINE, quotesIn } from "../file/rows.ts";

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
  private isNew = true;

  /** `rows` are counted from 0 after the headings, `lines` from 1; the first `head` bytes are kept too. */
  constructor(
    private readonly rows: ReadonlySet<number>,
    private readonly ofLines: ReadonlySet<number>,
    private head: number,
  ) {}

  /** Takes the next bytes of the text. */
  add(bytes: Buffer): void {
    let from = 0;
    while (from < bytes.length) {
      const next = bytes.indexOf(NEWLINE, from);
      const end = next < 0 ? bytes.length : next + 1;
      this.part(bytes.subarray(from, end), next >= 0);
      from = end;
    }
  }

  /** What is left of the text. */
  get bytes(): Buffer {
    return Buffer.concat(this.pieces);
  }

  /** A line, or a part of one that goes on. */
  private part(bytes: Buffer, ends: boolean): void {
    if (this.isNew) this.line++;
    if (this.isNew && !this.quoted) {
      const isBlank = bytes.length < 3 && /^\r?\n$/.test(bytes.toString("latin1"));
      if (!isBlank) this.row++;
      this.picked = !isBlank && (this.rows.has(this.row) || this.ofLines.has(this.line));
      if (!isBlank && this.rows.has(this.row)) this.lines.set(this.row, this.line);
    }
    if (quotesIn(bytes) % 2 === 1) this.quoted = !this.quoted;
    if (this.picked || this.head > 0) this.pieces.push(Buffer.from(bytes));
    else if (ends) this.pieces.push(LINE);
    this.head -= bytes.length;
    this.isNew = ends;
  }
}

const LINE = Buffer.from([NEWLINE]);
