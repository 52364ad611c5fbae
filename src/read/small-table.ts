import { fail } from "./failure.ts";
import { foldHeading } from "./fold.ts";
import type { ReadOptions } from "./options.ts";
import { eachRow, firstRows, statedDelimiter, withoutComments } from "./rows.ts";
import { DELIMITERS } from "./sniff.ts";
import { labelOf, type Reading, readBytes } from "./source.ts";
import { decode } from "./text.ts";

/** A row of a small table: the text of each named column, empty where it has none. */
export interface SmallRow {
  readonly line: number;
  readonly text: (column: string) => string;
}

/** Reads a CSV file with the named columns, which stand in any order; the first ones are needed. @throws Failure */
export function readSmallTable(
  path: string,
  needed: readonly string[],
  optional: readonly string[],
  options: Pick<ReadOptions, "delimiter" | "encoding">,
  world: Reading,
): readonly SmallRow[] {
  const file = labelOf(path);
  const { bytes } = decode(readBytes(path, world), file, options.encoding);
  const clean = withoutComments(bytes);
  const delimiter = options.delimiter ?? statedDelimiter(bytes) ?? widest(clean);
  let columns: ReadonlyMap<string, number> | undefined;
  const rows: SmallRow[] = [];
  eachRow(clean, delimiter, file, (cells, line) => {
    if (columns === undefined) {
      columns = new Map(cells.map((cell, i) => [foldHeading(cell), i]));
      const lacking = needed.some((name) => !columns?.has(foldHeading(name)));
      const expected = [...needed, ...optional.map((name) => `[${name}]`)].join(", ");
      if (lacking) fail("table-columns", { file, line }, { expected, found: cells.join(", ") });
      return;
    }
    const at = columns;
    rows.push({ line, text: (column) => cells[at.get(foldHeading(column)) ?? -1]?.trim() ?? "" });
  });
  if (rows.length === 0) fail("no-rows", { file }, {});
  return rows;
}

function widest(bytes: Buffer): string {
  const width = (delimiter: string): number => firstRows(bytes, delimiter, 1)[0]?.length ?? 0;
  return [...DELIMITERS].sort((a, b) => width(b) - width(a))[0] ?? ",";
}
