import type { RowSource } from "./row-source.ts";

type Cell = string | number | bigint;

/**
 * Rows that are objects, as a table whose headings are their keys: line 1 are the headings, line 2 the first object.
 * A number or a whole number is read as it is; a text as a cell of a file is; what is absent is missing.
 */
export function heldRows(rows: readonly object[], file: string): RowSource {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cells = rows.map((row) => keys.map((key) => cellOf(Reflect.get(row, key))));
  const lines = [keys, ...cells.map((row) => row.map(String))].map((texts, i) => ({ cells: texts, line: i + 1 }));
  return {
    file,
    encoding: "rows",
    notes: [],
    comments: [],
    forms: [
      {
        delimiter: "",
        firstRows: (most) => lines.slice(0, most),
        eachRow: (_, visit) => {
          for (const row of lines) visit(row.cells, row.line);
        },
      },
    ],
    sheet: {
      file,
      name: "",
      hidden: false,
      merged: () => [],
      isTyped: (line, column) => typeof cells[line - 2]?.[column - 1] === "string",
      zeros: () => 0,
      isCovered: () => false,
      filled: (cells) => cells,
      said: () => [],
    },
  };
}

function cellOf(value: unknown): Cell {
  if (value === undefined || value === null) return "";
  return typeof value === "number" || typeof value === "bigint" ? value : String(value);
}
