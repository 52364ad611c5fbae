import { once } from "../../../core/once.ts";
import { sheetLabel } from "../../../core/place.ts";
import type { Row, RowSource } from "../row-source.ts";
import { mergedCells } from "./merged-cells.ts";
import type { Workbook, WorkbookSheet } from "./open-workbook.ts";
import { sheetNotes } from "./sheet-notes.ts";

/** The sheets of a workbook as sources of rows, each of which is read when its rows are asked for. */
export const workbookRows = (workbook: Workbook, file: string): readonly RowSource[] =>
  workbook.sheets.map((sheet) => sheetRows(workbook, sheet, file));

function sheetRows(workbook: Workbook, { name, hidden, read }: WorkbookSheet, file: string): RowSource {
  const label = sheetLabel(file, name);
  const merged = once(() => mergedCells(read(), label));
  return {
    file: label,
    encoding: workbook.format,
    notes: [],
    comments: [],
    forms: [
      {
        delimiter: "",
        firstRows: (most) => {
          const { rows, width } = read();
          return rows.slice(0, most).map((row) => padded(row, width));
        },
        eachRow: (_, visit) => {
          for (const { cells, line } of read().rows) visit(cells, line);
        },
      },
    ],
    sheet: {
      file,
      name,
      hidden,
      merged: () => read().merged,
      isTyped: (line, column) => read().isTyped(line, column),
      zeros: (line, column) => read().zeros(line, column),
      isCovered: (line, column) => merged().isCovered(line, column),
      filled: (cells, line) => merged().filled(cells, line),
      said: () => sheetNotes(read(), { label, hidden, file, ...workbook }),
    },
  };
}

/** Headings are looked for among all columns of the sheet. */
const padded = ({ cells, line }: Row, width: number): Row => ({
  line,
  cells: cells.length < width ? [...cells, ...Array.from({ length: width - cells.length }, () => "")] : cells,
});
