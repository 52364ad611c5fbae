import { NEWLINE, QUOTE, RETURN } from "./bytes.ts";

/** Lines of a text without the empty ones. */
export interface DenseLines {
  readonly bytes: Buffer;
  /** How many empty lines stand above each line that is left, counted from 0, as [line, count], where that changes. */
  readonly gaps: readonly (readonly [number, number])[];
  /** How many there are in all. */
  readonly empty: number;
}

const TWO = Buffer.from([NEWLINE, NEWLINE]);

/** Takes off empty lines outside quotes: csv-parse makes an error, which is slow, for each. */
export function withoutEmptyLines(bytes: Buffer): DenseLines {
  const isDense = bytes[0] !== NEWLINE && !bytes.includes(TWO);
  if (isDense || hasLoneReturn(bytes)) return { bytes, gaps: [], empty: 0 };
  const pieces: Buffer[] = [];
  const gaps: [number, number][] = [];
  let [empty, line, start, isQuoted] = [0, 0, 0, false];
  let quote = bytes.indexOf(QUOTE);
  for (let from = 0; from < bytes.length; ) {
    if (bytes[from] === NEWLINE && !isQuoted) {
      pieces.push(bytes.subarray(start, from));
      for (; bytes[from] === NEWLINE; from++) empty++;
      gaps.push([line, empty]);
      start = from;
      continue;
    }
    const next = bytes.indexOf(NEWLINE, from);
    from = next < 0 ? bytes.length : next + 1;
    for (; quote >= 0 && quote < from; quote = bytes.indexOf(QUOTE, quote + 1)) isQuoted = !isQuoted;
    line++;
  }
  return { bytes: Buffer.concat([...pieces, bytes.subarray(start)]), gaps, empty };
}

/** Whether lines end otherwise than by a line break. */
function hasLoneReturn(bytes: Buffer): boolean {
  let at = bytes.indexOf(RETURN);
  while (at >= 0 && bytes[at + 1] === NEWLINE) at = bytes.indexOf(RETURN, at + 1);
  return at >= 0;
}
