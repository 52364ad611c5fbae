import { fail } from "../../core/failure.ts";
import { foldHeading } from "../../reference/fold.ts";
import type { ReadOptions } from "../options.ts";
import { labelText } from "../table/label.ts";
import { openRows } from "./open-rows.ts";
import type { RowForm } from "./row-source.ts";
import type { Reading } from "./source.ts";

/** A row of a small table: the text of each named column, empty where it has none. */
export interface SmallRow {
  readonly line: number;
  readonly text: (column: string) => string;
}

/** Reads a CSV file with the named columns, which stand in any order; the first ones are needed. @throws Failure */
export async function readSmallTable(
  path: string,
  needed: readonly string[],
  optional: readonly string[],
  options: Pick<ReadOptions, "delimiter" | "encoding">,
  world: Reading,
): Promise<readonly SmallRow[]> {
  const [source] = await openRows(path, options, world);
  const { file = path, forms = [] } = source ?? {};
  let columns: ReadonlyMap<string, number> | undefined;
  const rows: SmallRow[] = [];
  widest(forms)?.eachRow(1, (cells, line) => {
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

function widest(forms: readonly RowForm[]): RowForm | undefined {
  const width = (form: RowForm): number => form.firstRows(1)[0]?.cells.length ?? 0;
  return forms.toSorted((a, b) => width(b) - width(a))[0];
}
