import type { ReadOptions } from "../options.ts";
import type { RowForm, RowSource } from "./row-source.ts";
import { DELIMITERS, eachRow, firstRows } from "./rows.ts";
import type { Reading } from "./source.ts";
import { openTable } from "./text-file.ts";

/** Opens a file of rows: its one table, or each that it has. @throws Failure when it cannot be read */
export async function openRows(
  path: string,
  options: Pick<ReadOptions, "delimiter" | "encoding">,
  world: Reading,
): Promise<readonly RowSource[]> {
  return [openText(path, options, world)];
}

/** The rows of a text, by the delimiter that is stated or by each that occurs in it. @throws Failure */
export function openText(
  path: string,
  options: Pick<ReadOptions, "delimiter" | "encoding">,
  world: Reading,
): RowSource {
  const { file, encoding, bytes, notes, comments, delimiter: stated } = openTable(path, options, world);
  const delimiters = stated ? [stated] : DELIMITERS.filter((mark) => bytes.includes(mark));
  const forms = (delimiters.length > 0 ? delimiters : [","]).map(
    (delimiter): RowForm => ({
      delimiter,
      firstRows: (most) => firstRows(bytes, delimiter, most),
      eachRow: (head, visit) => eachRow(bytes, delimiter, head, file, visit, world.progress),
    }),
  );
  return { file, encoding, notes, comments, forms };
}
