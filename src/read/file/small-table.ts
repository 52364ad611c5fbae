import { fail } from "../../core/failure.ts";
import { foldHeading } from "../../reference/fold.ts";
import type { ReadOptions } from "../options.ts";
import { labelText } from "../table/label.ts";
import { DELIMITERS, eachRow, firstRows } from "./rows.ts";
import type { Reading } from "./source.ts";
import { openTable } from "./text-file.ts";

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
  const { file, bytes, delimiter: stated } = openTable(path, options, world);
  const delimiter = stated ?? widest(bytes);
  let columns: ReadonlyMap<string, number> | undefined;
  const rows: SmallRow[] = [];
  eachRow(bytes, delimiter, 1, file, (cells, line) => {
    if (columns === undefined) {
      columns = new Map(cells.map((cell, i) => [foldHeading(cell), i]));
      const lacking = needed.some((name) => !columns?.has(foldHeading(name)));
      const expected = [...needed, ...optional.map((name) => `[${name}]`)].join(", ");
      if (lacking) fail("table-columns", { file, line }, { expected, found: cells.join(", ") });
      return;
    }
    const at = columns;
    rows.push({ line, text: (column) => labelText(cells[at.get(foldHeading(column)) ?? -1] ?? "") });
  });
  if (rows.length === 0) fail("no-rows", { file }, {});
  return rows;
}

function widest(bytes: Buffer): string {
  const width = (delimiter: string): number => firstRows(bytes, delimiter, 1)[0]?.cells.length ?? 0;
  return [...DELIMITERS].sort((a, b) => width(b) - width(a))[0] ?? ",";
}
