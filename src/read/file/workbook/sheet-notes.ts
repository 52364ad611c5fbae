import { columnLetters } from "../../../core/place.ts";
import type { Note } from "../../../types/index.ts";
import type { Workbook } from "./open-workbook.ts";
import type { TextSheet } from "./sheet.ts";

/** What is said of a sheet that is read: all that a person who opens the workbook may not see, or may see otherwise. */
export function sheetNotes(
  { hiddenRows, hiddenColumns, errors }: TextSheet,
  about: Pick<Workbook, "hasMacros" | "hasLinks"> & {
    readonly file: string;
    readonly label: string;
    readonly hidden: boolean;
  },
): readonly Note[] {
  const { file, label, hidden } = about;
  const notes: Note[] = [];
  if (hidden || hiddenRows.length > 0 || hiddenColumns.length > 0) {
    const columns = hiddenColumns.map(columnLetters);
    notes.push({ kind: "hidden-cells", details: { file: label, sheet: hidden, rows: hiddenRows, columns } });
  }
  if (errors.length > 0) {
    const cells = errors.map(({ line, column, text }) => ({ cell: `${columnLetters(column)}${line}`, text }));
    notes.push({ kind: "error-cells", details: { file: label, cells } });
  }
  if (about.hasMacros) notes.push({ kind: "macros-ignored", details: { file } });
  if (about.hasLinks) notes.push({ kind: "links-stored", details: { file } });
  return notes;
}
