import { problem } from "../../../core/failure.ts";
import type { Note, Problem } from "../../../types/index.ts";
import { placesIn, type RowForm, type RowSource } from "../../file/row-source.ts";
import { labelText } from "../label.ts";
import type { Dialect } from "../layout.ts";

/** The rows of a sheet below its headings as its merged cells show them: what it says of those is certain. */
export function shownForm(form: RowForm, { sheet }: RowSource, head: number): RowForm {
  if (sheet === undefined) return form;
  const eachRow: RowForm["eachRow"] = (at, visit) =>
    form.eachRow(at, (cells, line) => visit(line > head ? sheet.filled(cells, line) : cells, line));
  return { ...form, eachRow };
}

/** Fills empty cells with what stands above them, for the rows of units of one file in their order. */
export interface FillDown {
  /** The cells of a row: empty ones of regions, years and lists hold what stands above them. */
  readonly filled: (cells: readonly string[], line: number) => readonly string[];
  /** What is said of the columns that were filled. */
  readonly notes: () => readonly Note[];
  /** Years and lists that cannot be told. */
  readonly problems: () => readonly Problem[];
  /** Regions that cannot be told; they matter only where there is no official division. */
  readonly regionProblems: () => readonly Problem[];
}

/** A column of groups of rows while its cells are read. */
interface GroupColumn {
  readonly i: number;
  readonly is: "region" | "year" | "scheme" | "measure" | "unit";
  /** The text that holds; undefined before any. */
  above: string | undefined;
  /** Whether its first row is empty. */
  gap: boolean;
  /** Whether its text is written in every row. */
  full: boolean;
  readonly seen: Set<string>;
  readonly values: Set<string>;
  filled: number;
  unclear: number | undefined;
}

/**
 * Cells that a spreadsheet merged leave their text in the first row of a group. Columns of regions, years and lists,
 * and of measures in long form, are filled down where each text stands once, in the first row of its group, within the group of any column to the left;
 * a text in two rows running means that it is written in every row, so that an empty cell is empty. All else is unclear.
 * A column of units is never filled.
 */
export function fillDown({ layout, source }: Dialect): FillDown {
  const place = placesIn(source);
  const columns = layout.roles.flatMap(({ is }, i): GroupColumn[] => {
    const isGroup = is === "region" || is === "year" || is === "scheme" || (is === "measure" && layout.long);
    // In long form the rows of a unit are a group.
    if (!isGroup && !(layout.long && (is === "name" || is === "code"))) return [];
    const start = { above: undefined, gap: false, full: false, filled: 0, unclear: undefined };
    return [{ i, is: isGroup ? is : "unit", seen: new Set(), values: new Set(), ...start }];
  });
  const filled = (cells: readonly string[], line: number): readonly string[] => {
    let full: string[] | undefined;
    let isNew = false;
    for (const column of columns) {
      if (isNew) begin(column);
      const text = labelText(cells[column.i] ?? "");
      if (text !== "") {
        isNew ||= text !== column.above;
        state(column, text, line);
      } else if (column.is !== "unit" && fill(column, line) && column.above !== undefined) {
        full ??= [...cells];
        full[column.i] = column.above;
      }
    }
    return full ?? cells;
  };
  const problemsOf = (isWanted: (column: GroupColumn) => boolean): readonly Problem[] =>
    columns.flatMap((column) => {
      if (column.unclear === undefined || !isWanted(column)) return [];
      const heading = layout.headings[column.i] ?? "";
      return [problem("fill-unclear", place(column.unclear, column.i + 1), { heading })];
    });
  return {
    filled: columns.some(({ is }) => is !== "unit") ? filled : (cells) => cells,
    notes: () =>
      columns.flatMap((column): Note[] => {
        const { i, values, unclear } = column;
        if (column.filled === 0 || unclear !== undefined) return [];
        return [
          {
            kind: "filled-cells",
            details: { file: source.file, heading: layout.headings[i] ?? "", values: [...values] },
          },
        ];
      }),
    problems: () => problemsOf(({ is }) => is !== "region"),
    regionProblems: () => problemsOf(({ is }) => is === "region"),
  };
}

/** A new group of a column to the left: all that stood above is of another. */
function begin(column: GroupColumn): void {
  column.above = undefined;
  column.gap = false;
  column.seen.clear();
}

/** Reads a text: whether it begins a group, or shows that the column is written in every row. */
function state(column: GroupColumn, text: string, line: number): void {
  const again = column.seen.has(text);
  if (again && column.filled > 0) column.unclear ??= line;
  if (again) column.full = true;
  if (column.gap && column.is !== "region") column.unclear ??= line;
  column.values.add(text);
  column.seen.add(text);
  column.above = text;
}

/** Whether an empty cell holds what stands above it. */
function fill(column: GroupColumn, line: number): boolean {
  if (column.above === undefined) {
    column.gap = true;
    if (column.filled > 0) column.unclear ??= line;
    return false;
  }
  if (column.full || column.gap) {
    if (column.is !== "region" || !column.full) column.unclear ??= line;
    return false;
  }
  column.filled++;
  return true;
}
