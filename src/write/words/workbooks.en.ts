import { guessIn, list } from "./phrases.ts";
import type { Words } from "./words.ts";

type WorkbookProblem =
  | "file-is-workbook"
  | "workbook-damaged"
  | "workbook-unresolved"
  | "sheet-missing"
  | "merged-cell";
type WorkbookNote = "hidden-cells" | "error-cells" | "other-sheets" | "macros-ignored" | "links-stored";

/** What is said of workbooks in one language. */
export interface WorkbookWords {
  readonly problems: Pick<ReturnType<Words["problems"]>, WorkbookProblem>;
  readonly notes: Pick<Words["notes"], WorkbookNote>;
}

const guess = guessIn("en");

export const workbooksEn: WorkbookWords = {
  problems: {
    "file-is-workbook": ({ old }) =>
      old
        ? { message: "is an old Excel workbook (.xls)", hint: 'in Excel: File > Save As > "Excel Workbook (*.xlsx)"' }
        : { message: "is a workbook, whatever its name says", hint: "give it a name that ends in .xlsx or .ods" },
    "workbook-damaged": ({ part }) => ({
      message: `the workbook is damaged${part === "" ? "" : ` (${part})`}`,
      hint: "get the file again, or open it in a spreadsheet and save it anew",
    }),
    "workbook-unresolved": ({ cells }) => ({
      message: `${cells === 1 ? "a formula" : `${cells} formulas`} without a result: the program that wrote the workbook computed nothing`,
      hint: "open it in Excel or LibreOffice and save it: the results are stored with it",
    }),
    "sheet-missing": ({ found, sheets }) =>
      sheets.length === 0
        ? { message: `is no workbook, so it has no sheet "${found}"`, hint: "leave out --sheet" }
        : { message: `has no sheet "${found}"`, hint: `${guess(found, sheets)}its sheets are: ${list(sheets)}` },
    "merged-cell": () => ({
      message: "the cell is part of a merged cell, so its own value is not known",
      hint: "unmerge the cells, and write its value in each",
    }),
  },
  notes: {
    "hidden-cells": ({ file, sheet, rows, columns }, few) => {
      const hidden = [
        ...(sheet ? ["the sheet itself"] : []),
        ...(rows.length > 0 ? [`${rows.length === 1 ? "row" : "rows"} ${few(rows.map(String))}`] : []),
        ...(columns.length > 0 ? [`${columns.length === 1 ? "column" : "columns"} ${few(columns)}`] : []),
      ];
      return `${file}: read although hidden: ${list(hidden)}`;
    },
    "error-cells": ({ file, cells }, few) =>
      `${file}: cells with formula errors: ${few(cells.map(({ cell, text }) => `${cell} (${text})`))}`,
    "other-sheets": ({ file, read, sheets }, few) =>
      `${file}: read ${list(read)}, not ${few(sheets)}; --sheet names another sheet`,
    "macros-ignored": ({ file }) => `${file}: its macros were not run`,
    "links-stored": ({ file }) =>
      `${file}: refers to other workbooks; their figures are as they were when it was saved`,
  },
};
