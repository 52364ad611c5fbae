import { CSV, delimited, EXCEL, TSV } from "./csv.ts";
import { markdown } from "./markdown.ts";
import type { Sheet, Style } from "./sheet.ts";

/** A result as it is written: text in pieces, or bytes. */
export type Written = Iterable<string | Uint8Array> | Uint8Array;

/** How a sheet is written in a format. */
type SheetWriter = (sheet: Sheet<unknown>, style: Style) => Written | Promise<Written>;

/** The formats that every sheet can be written in; each is loaded when it is asked for. */
const WRITERS = {
  table: async (sheet, style) => (await import("./table.ts")).table(sheet, style),
  csv: (sheet, style) => delimited(sheet, style.excel ? EXCEL : CSV, style.screen),
  tsv: (sheet, style) => delimited(sheet, TSV, style.screen),
  markdown: (sheet) => markdown(sheet),
  xlsx: async (sheet, style) => (await import("./workbook/workbook.ts")).workbook([sheet], style),
} as const satisfies Record<string, SheetWriter>;

export type SheetFormat = keyof typeof WRITERS;

const isSheetFormat = (format: string): format is SheetFormat => Object.hasOwn(WRITERS, format);

export const SHEET_FORMATS: readonly SheetFormat[] = Object.keys(WRITERS).filter(isSheetFormat);

/** What a command comes to, as it can be written. */
export interface Result {
  /** As a table, for every format that takes one. */
  readonly sheet: () => Sheet<unknown>;
  /** As the sheets of a workbook, where they are several. */
  readonly sheets?: () => readonly Sheet<unknown>[];
  /** In formats of its own, first of all `json`. */
  readonly own: Readonly<Record<string, (style: Style) => Written | Promise<Written>>>;
}

/** Writes a sheet in a format. */
export const render = async (sheet: Sheet<unknown>, format: SheetFormat, style: Style): Promise<Written> =>
  WRITERS[format](sheet, style);

/** Writes a result in a format: one of its own, else as a sheet. */
export async function writeResult({ sheet, sheets, own }: Result, format: string, style: Style): Promise<Written> {
  const write = Object.hasOwn(own, format) ? own[format] : undefined;
  if (write) return write(style);
  if (format === "xlsx" && sheets) return (await import("./workbook/workbook.ts")).workbook(sheets(), style);
  return render(sheet(), isSheetFormat(format) ? format : "table", style);
}
