import { posix } from "node:path";
import { fail } from "../../../core/failure.ts";
import type { Archive } from "./archive.ts";
import { type NumberFormat, numberFormatOf } from "./number-format.ts";
import { decodeEntities, readXml } from "./xml.ts";

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** The file of the archive that holds it. */
  readonly part: string;
}

/** What a workbook says of itself. */
export interface WorkbookParts {
  readonly sheets: readonly ListedSheet[];
  readonly from1904: boolean;
  /** The files that hold the texts and the formats of cells. */
  readonly strings: string | undefined;
  readonly styles: string | undefined;
  readonly hasMacros: boolean;
  readonly hasLinks: boolean;
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** Reads the list of sheets of an Excel workbook. @throws Failure */
export function workbookParts(archive: Archive, file: string): WorkbookParts {
  const main = relations(archive, "", file).find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
  const related = relations(archive, main, file);
  const partOf = (type: string): string | undefined => related.find((one) => one.type === type)?.target;
  const place = { file, part: main };
  const refuse = (): never => fail("workbook-damaged", { file }, { part: main });
  const sheets: ListedSheet[] = [];
  let from1904 = false;
  readXml(archive.read(main), place, {
    open: (name, attributes) => {
      if (name === "workbookPr") from1904 = /^(1|true)$/.test(attributes().date1904 ?? "");
      if (name !== "sheet") return;
      const found = attributes();
      const id = Object.keys(found).find((key) => key.endsWith(":id"));
      const relation = related.find((one) => one.id === found[id ?? ""]);
      const hidden = found.state === "hidden" || found.state === "veryHidden";
      const { type, target } = relation ?? refuse();
      // A sheet that is a chart has no cells.
      if (type === "worksheet") sheets.push({ name: decodeEntities(found.name ?? "", refuse), hidden, part: target });
    },
  });
  return {
    sheets,
    from1904,
    strings: partOf("sharedStrings"),
    styles: partOf("styles"),
    hasMacros: related.some(({ type }) => type === "vbaProject"),
    hasLinks: related.some(({ type }) => type === "externalLink"),
  };
}

/** What a file of the archive refers to, targets as names of files in the archive. */
function relations(archive: Archive, part: string, file: string): readonly Relation[] {
  const folder = posix.dirname(part);
  const name = posix.join(folder, "_rels", `${posix.basename(part)}.rels`);
  if (!archive.has(name)) return [];
  const found: Relation[] = [];
  readXml(
    archive.read(name),
    { file, part: name },
    {
      open: (element, attributes) => {
        if (element !== "Relationship") return;
        const { Id: id = "", Type: type = "", Target: target = "" } = attributes();
        found.push({ id, type: type.slice(type.lastIndexOf("/") + 1), target: resolved(folder, target) });
      },
    },
  );
  return found;
}

const resolved = (folder: string, target: string): string =>
  target.startsWith("/") ? target.slice(1) : posix.join(folder, target);

/** The texts that cells refer to by number; how they are spoken, as in Japanese, is not part of them. */
export function sharedStrings(archive: Archive, part: string | undefined, file: string): readonly string[] {
  const strings: string[] = [];
  if (part === undefined) return strings;
  let text: string | undefined;
  let [reading, spoken] = [false, false];
  readXml(
    archive.read(part),
    { file, part },
    {
      open: (name) => {
        if (name === "si") text = "";
        else if (name === "t") reading = !spoken;
        else if (name === "rPh") spoken = true;
      },
      text: (piece) => {
        if (reading && text !== undefined) text += piece;
      },
      close: (name) => {
        if (name === "t") reading = false;
        else if (name === "rPh") spoken = false;
        else if (name === "si") strings.push(unescaped(text ?? ""));
      },
    },
  );
  return strings;
}

/** A text as a person sees it: Excel writes a character that XML cannot hold as `_x000D_`. */
export const unescaped = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

/** How the number of a cell is shown by the number of its style. */
export function numberFormats(archive: Archive, part: string | undefined, file: string): readonly NumberFormat[] {
  const styles: NumberFormat[] = [];
  if (part === undefined) return styles;
  const refuse = (): never => fail("workbook-damaged", { file }, { part });
  const formats = new Map<number, string>();
  let cells = false;
  readXml(
    archive.read(part),
    { file, part },
    {
      open: (name, attributes) => {
        if (name === "numFmt") {
          const { numFmtId, formatCode = "" } = attributes();
          formats.set(Number(numFmtId), decodeEntities(formatCode, refuse));
        } else if (name === "cellXfs") cells = true;
        else if (name === "xf" && cells) {
          const id = Number(attributes().numFmtId ?? 0);
          styles.push(numberFormatOf(id, formats.get(id)));
        }
      },
      close: (name) => {
        if (name === "cellXfs") cells = false;
      },
    },
  );
  return styles;
}
