/** Bytes of a text that part its cells and rows. */
export const QUOTE = 0x22;
export const NEWLINE = 0x0a;
export const RETURN = 0x0d;

/** How many quotation marks there are. */
export function quotesIn(bytes: Buffer): number {
  let count = 0;
  for (let i = bytes.indexOf(QUOTE); i >= 0; i = bytes.indexOf(QUOTE, i + 1)) count++;
  return count;
}
