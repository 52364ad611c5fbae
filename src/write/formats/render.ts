import { CSV, delimited, EXCEL, TSV } from "./csv.ts";
import { markdown } from "./markdown.ts";
import type { Sheet, Style } from "./sheet.ts";

/** The formats that every sheet can be written in. */
export const SHEET_FORMATS = ["table", "csv", "tsv", "markdown"] as const;
export type SheetFormat = (typeof SHEET_FORMATS)[number];

export const isSheetFormat = (format: string): format is SheetFormat => SHEET_FORMATS.some((known) => known === format);

/** Writes a sheet in a format, in pieces; `notes` go into delimited text that `dti` reads again. */
export async function render(
  sheet: Sheet,
  format: SheetFormat,
  style: Style,
  notes: readonly string[] = [],
): Promise<Iterable<string>> {
  switch (format) {
    case "table":
      return (await import("./table.ts")).table(sheet, style);
    case "csv":
      return delimited(sheet, { ...(style.excel ? EXCEL : CSV), notes }, style.screen);
    case "tsv":
      return delimited(sheet, { ...TSV, notes }, style.screen);
    case "markdown":
      return markdown(sheet);
  }
}
