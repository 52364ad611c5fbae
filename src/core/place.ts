import type { Place } from "../types/index.ts";

/** How messages call a sheet of a workbook: `2024.xlsx!Điểm`. */
export const sheetLabel = (file: string, sheet: string): string => `${file}!${sheet}`;

/** Whether what was read has no name of its own, as standard input has none. */
export const isNameless = (file: string): boolean => /^\((?:stdin|table \d+)\)$/i.test(file);

/**
 * Endings of workbooks that are read, and what has no name of its own; a file of another name is not read as
 * one, whatever it holds.
 */
export const isWorkbookName = (file: string): boolean =>
  /\.(?:xls[xm]|xlt[xm]|ods|ots)$/i.test(file) || isNameless(file);

/** The file and the sheet of such a name; undefined where it names a file as a whole. */
export function sheetOf(label: string): { readonly file: string; readonly sheet: string } | undefined {
  for (let at = label.indexOf("!"); at >= 0; at = label.indexOf("!", at + 1)) {
    if (isWorkbookName(label.slice(0, at))) return { file: label.slice(0, at), sheet: label.slice(at + 1) };
  }
  return undefined;
}

/** The letters of a column, counted from 1: 28 is `AB`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}

/** A cell of a file as a person looks it up: `12:3`, in a workbook `C12`. */
export const cellText = (file: string, line: number, column: number): string =>
  sheetOf(file) ? `${columnLetters(column)}${line}` : `${line}:${column}`;

/** A place as a person looks it up: `2024.csv:12:3`, in a workbook `2024.xlsx!Điểm:C12`. */
export function placeText({ file, line, column }: Place): string {
  const cell = line === undefined || column === undefined ? line : cellText(file ?? "", line, column);
  return [file, cell].filter((part) => part !== undefined).join(":");
}
