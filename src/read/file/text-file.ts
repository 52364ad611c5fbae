import type { ReadOptions } from "../options.ts";
import { decode } from "./encoding.ts";
import { refuseForeign } from "./foreign.ts";
import { refuseConflict, withNewlines, withoutComments, withTidyQuotes } from "./lines.ts";
import type { Comment } from "./row-source.ts";
import { DELIMITERS, refuseLongLine } from "./rows.ts";

/** A file of rows, before it is known what stands between their cells. */
export interface Opened {
  /** How messages call it. */
  readonly file: string;
  readonly encoding: string;
  /** UTF-8 with line feeds; comment lines and a first line `sep=…` are empty, so that lines keep their numbers. */
  readonly bytes: Buffer;
  /** The texts of the comment lines `# note: …`. */
  readonly notes: readonly string[];
  /** All other comment lines. */
  readonly comments: readonly Comment[];
  /** The delimiter, where the user or a first line `sep=;` states one. */
  readonly delimiter: string | undefined;
}

/** Opens the bytes of a file of rows. @throws Failure when they cannot be read as text */
export function openTable(
  source: Uint8Array,
  file: string,
  options: Pick<ReadOptions, "delimiter" | "encoding">,
): Opened {
  refuseForeign(source, file);
  const text = decode(source, file, options.encoding);
  const whole = withNewlines(text.bytes);
  refuseConflict(whole, file);
  const { bytes: uncommented, comments } = withoutComments(withoutStatement(whole));
  const bytes = withTidyQuotes(uncommented);
  refuseLongLine(bytes, file);
  return {
    file,
    encoding: text.encoding,
    bytes,
    delimiter: options.delimiter ?? statedDelimiter(whole),
    notes: comments.flatMap(noteIn),
    comments: comments.filter((comment) => noteIn(comment).length === 0),
  };
}

/** The text of a comment `# note: …`, without the delimiters that a spreadsheet put after it. */
function noteIn({ text }: Comment): readonly string[] {
  const [, note = ""] = /^#\s*note:(.*)$/is.exec(text) ?? [];
  let end = note.length;
  while (end > 0 && " ;,\t|".includes(note[end - 1] ?? "")) end--;
  return end === 0 ? [] : [note.slice(0, end).trimStart()];
}

/** A spreadsheet's first line: `sep=;`, at times in quotes or with delimiters after it. */
const STATED = /^(?:sep=(.)|"sep=(.)")[;,\t|]*\r?\n/i;

const statement = (bytes: Buffer): RegExpExecArray | null => STATED.exec(bytes.toString("latin1", 0, 1024));

/** The delimiter that a first line `sep=;` states, if it is one that can be. */
function statedDelimiter(bytes: Buffer): string | undefined {
  const [, bare, quoted] = statement(bytes) ?? [];
  return DELIMITERS.find((mark) => mark === (bare ?? quoted));
}

/** The same bytes with a first line `sep=…` emptied, so that lines keep their numbers. */
function withoutStatement(bytes: Buffer): Buffer {
  const first = statement(bytes)?.[0];
  return first === undefined ? bytes : bytes.subarray(first.length - 1);
}
