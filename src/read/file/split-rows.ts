/**
 * The cells of a text that has no quotation mark, row by row: every line break ends a row there, and every delimiter a
 * cell. csv-parse, which reads the others, gives the same rows in twenty times the time.
 */
export function splitRows(text: string, delimiter: string): string[][] {
  const lines = text.includes("\r") ? text.split(/\r\n|\n|\r/) : text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  return lines.map((line) => line.split(delimiter));
}
