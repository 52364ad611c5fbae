import { fail, failIfAny, problem } from "../../core/failure.ts";
import { foldHeading } from "../../reference/fold.ts";
import type { Place, Problem } from "../../types/index.ts";
import type { ReadOptions } from "../options.ts";
import { labelText } from "../table/label.ts";
import { openRows } from "./open-rows.ts";
import type { RowForm } from "./row-source.ts";
import { EXAMPLES, placesOf } from "./small-headings.ts";
import type { Reading } from "./source.ts";

/** A row of a small table: the text of each named column, empty where it has none. */
export interface SmallRow {
  readonly line: number;
  readonly text: (column: string) => string;
  /** Where a named column stands, counted from 1; undefined where there is none. */
  readonly column: (column: string) => number | undefined;
  /** The headings of the table. */
  readonly headings: readonly string[];
}

/**
 * Reads a CSV file with the named columns, which stand in any order, by these names or by words for them; the first ones
 * are needed. @throws Failure
 */
export async function readSmallTable(
  path: string,
  needed: readonly string[],
  optional: readonly string[],
  options: Pick<ReadOptions, "delimiter" | "encoding">,
  world: Reading,
): Promise<readonly SmallRow[]> {
  const sources = await openRows(path, options, world);
  const source = sources.find(({ sheet }) => !sheet?.hidden) ?? sources[0];
  const { file = path, forms = [] } = source ?? {};
  let columns: ReadonlyMap<string, number> | undefined;
  let headings: readonly string[] = [];
  const rows: SmallRow[] = [];
  formOf(forms, needed)?.eachRow(1, (stated, line) => {
    const cells = line > 1 ? (source?.sheet?.filled(stated, line) ?? stated) : stated;
    if (columns === undefined) {
      const found = placesOf([...needed, ...optional], cells);
      failIfAny(found.twins.map((twins) => problem("column-unclear", { file, line }, twins)));
      const named = [...found.places].map(([name, i]) => [foldHeading(name), i] as const);
      columns = new Map([...columnsOf(cells, { file, line }), ...named]);
      headings = cells;
      if (needed.some((name) => !found.places.has(name))) {
        const expected = [...needed.map(called), ...optional.map((name) => `[${called(name)}]`)].join(", ");
        fail("table-columns", { file, line }, { expected, found: cells.join(", ") });
      }
      return;
    }
    const at = columns;
    const place = (column: string): number => at.get(foldHeading(column)) ?? -1;
    const text = (column: string): string => labelText(cells[place(column)] ?? "");
    rows.push({ line, text, column: (name) => (place(name) < 0 ? undefined : place(name) + 1), headings });
  });
  if (rows.length === 0) fail("no-rows", { file }, {});
  return rows;
}

const called = (name: string): string => (EXAMPLES[name] === undefined ? name : `${name} (${EXAMPLES[name]})`);

/** The place of each heading. @throws Failure where two columns have the same one, of which one would win */
function columnsOf(cells: readonly string[], place: Place): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  const twins: Problem[] = [];
  for (const [i, cell] of cells.entries()) {
    const heading = foldHeading(cell);
    const first = cells[columns.get(heading) ?? -1];
    if (first === undefined) columns.set(heading, i);
    else if (heading !== "")
      twins.push(
        problem(
          "duplicate-column",
          { ...place, column: i + 1 },
          { first, second: cell, columns: undefined, dated: [] },
        ),
      );
  }
  failIfAny(twins);
  return columns;
}

/** The form with most headings among those that have what is needed, or else among all: a comma may stand in `Xã, phường cũ`. */
function formOf(forms: readonly RowForm[], needed: readonly string[]): RowForm | undefined {
  const headingsOf = (form: RowForm): readonly string[] => form.firstRows(1)[0]?.cells ?? [];
  const widest = forms.toSorted((a, b) => headingsOf(b).length - headingsOf(a).length);
  return widest.find((form) => placesOf(needed, headingsOf(form)).places.size === needed.length) ?? widest[0];
}
