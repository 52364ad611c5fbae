import { strToU8, type Zippable, zipSync } from "fflate";

/** A cell of a test's workbook: a number, a text, or the XML of a cell after its `r`, such as `t="e"><v>#REF!</v>`. */
export type Cell = number | string | null | { readonly xml: string };

/** A sheet of a test's workbook. */
export interface TestSheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly merged?: readonly string[];
  readonly hidden?: boolean;
  /** XML before the rows. */
  readonly before?: string;
  /** Attributes of rows by their number from 1. */
  readonly rowXml?: Readonly<Record<number, string>>;
}

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");

const letters = (column: number): string =>
  (column > 26 ? String.fromCharCode(64 + Math.floor((column - 1) / 26)) : "") +
  String.fromCharCode(65 + ((column - 1) % 26));

function cellXml(cell: Cell, name: string): string {
  if (cell === null) return "";
  if (typeof cell === "number") return `<c r="${name}"><v>${cell}</v></c>`;
  if (typeof cell === "string") return `<c r="${name}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
  return `<c r="${name}" ${cell.xml}</c>`;
}

/** The XML of a sheet. */
export function sheetXml({ rows, merged = [], before = "", rowXml = {} }: TestSheet): string {
  const data = rows.map((cells, i) => {
    const all = cells.map((cell, j) => cellXml(cell, `${letters(j + 1)}${i + 1}`)).join("");
    return `<row r="${i + 1}" ${rowXml[i + 1] ?? ""}>${all}</row>`;
  });
  const ranges = merged.map((range) => `<mergeCell ref="${range}"/>`).join("");
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}">${before}<sheetData>${data.join("")}</sheetData>${
    ranges && `<mergeCells>${ranges}</mergeCells>`
  }</worksheet>`;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const head = '<?xml version="1.0" encoding="UTF-8"?>';

/** Formats of cells: style 1 is a percentage, 2 a date, 3 a number with four decimals. */
const STYLES = `${head}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0000&quot; %&quot;"/></numFmts><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>`;

/** The files of a workbook's archive by name. */
export function partsOf(
  sheets: readonly TestSheet[],
  more: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const relation = (id: number, type: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  const listed = sheets.map(
    ({ name, hidden }, i) =>
      `<sheet name="${escaped(name)}" sheetId="${i + 1}" ${hidden ? 'state="hidden"' : ""} r:id="rId${i + 1}"/>`,
  );
  return {
    "_rels/.rels": `${head}<Relationships xmlns="${PACKAGE}">${relation(1, "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `${head}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${listed.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${head}<Relationships xmlns="${PACKAGE}">${sheets.map((_, i) => relation(i + 1, "worksheet", `worksheets/sheet${i + 1}.xml`)).join("")}${relation(100, "styles", "styles.xml")}</Relationships>`,
    "xl/styles.xml": STYLES,
    ...Object.fromEntries(sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet)])),
    ...more,
  };
}

/** An archive of these files. */
export function zipped(parts: Readonly<Record<string, string | Uint8Array>>, level: 0 | 6 = 6): Buffer {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    files[name] = [typeof content === "string" ? strToU8(content) : content, { level, mtime: "2024-01-01" }];
  }
  return Buffer.from(zipSync(files));
}

/** A workbook with these sheets. */
export const workbook = (...sheets: readonly TestSheet[]): Buffer => zipped(partsOf(sheets));
