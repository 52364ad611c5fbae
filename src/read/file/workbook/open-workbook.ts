import { fail } from "../../../core/failure.ts";
import { once } from "../../../core/once.ts";
import { sheetLabel } from "../../../core/place.ts";
import { type Archive, openArchive } from "./archive.ts";
import { odsSheets } from "./ods.ts";
import type { TextSheet } from "./sheet.ts";
import { numberFormats, sharedStrings, workbookParts } from "./xlsx-parts.ts";
import { xlsxSheet } from "./xlsx-sheet.ts";

/** A workbook that is open; its sheets are read when they are asked for. */
export interface Workbook {
  readonly format: "xlsx" | "ods";
  readonly sheets: readonly WorkbookSheet[];
  readonly hasMacros: boolean;
  /** Whether it refers to other files, which are not opened. */
  readonly hasLinks: boolean;
}

export interface WorkbookSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** @throws Failure */
  readonly read: () => TextSheet;
}

/** Opens an Excel or OpenDocument workbook. @throws Failure where it is damaged or locked */
export function openWorkbook(bytes: Buffer, file: string): Workbook {
  const archive = openArchive(bytes, file);
  const open = archive.has("content.xml") ? openOds(archive, file) : openXlsx(archive, file);
  if (open.sheets.length === 0) fail("workbook-damaged", { file }, { part: "sheets" });
  return open;
}

function openXlsx(archive: Archive, file: string): Workbook {
  const { sheets, strings, styles, from1904, hasMacros, hasLinks } = workbookParts(archive, file);
  const context = once(() => ({
    strings: sharedStrings(archive, strings, file),
    formats: numberFormats(archive, styles, file),
    from1904,
  }));
  return {
    format: "xlsx",
    hasMacros,
    hasLinks,
    sheets: sheets.map(({ name, hidden, part }) => ({
      name,
      hidden,
      read: once(() => xlsxSheet(archive.read(part), { file: sheetLabel(file, name), part }, context())),
    })),
  };
}

function openOds(archive: Archive, file: string): Workbook {
  const manifest = "META-INF/manifest.xml";
  if (archive.has(manifest) && archive.read(manifest).includes("encryption-data"))
    fail("file-format", { file }, { format: "locked", name: "OpenDocument" });
  const sheets = odsSheets(archive.read("content.xml"), { file, part: "content.xml" });
  return { format: "ods", sheets, hasMacros: archive.has("Basic/script-lc.xml"), hasLinks: false };
}
