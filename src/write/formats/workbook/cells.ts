import type { SheetColumn } from "../sheet.ts";
import { QUOTED, type Styles, TEXT } from "./styles.ts";
import { xmlText } from "./xml-text.ts";

/** A number as it was printed: its sign, and its decimals. */
const NUMBER = /^([+-])?\d+(?:\.(\d+))?(%)?$/;

/** More decimals than a double has are not shown. */
const MOST_DECIMALS = 15;

/** The cells of a column: the text of each row, and its XML after the reference of the cell. */
export interface Cells {
  readonly texts: readonly string[];
  readonly xml: (row: number) => string;
  /** The cell of the row below the others; empty where there is none. */
  readonly footer: string;
}

/** The cells of a column in these rows. A number is the double nearest to what is printed, shown with its decimals. */
export function cellsOf(column: SheetColumn<unknown>, rows: readonly unknown[], styles: Styles): Cells {
  const texts = rows.map(column.machine);
  const { footer = "", footerNumber = "" } = column;
  if (!column.numeric) return { texts, xml: (row) => textXml(texts[row] ?? ""), footer: textXml(footer) };
  const style = styles.of(formatOf([...texts, footerNumber], column.decimals));
  return {
    texts,
    xml: (row) => numberXml(texts[row] ?? "", style),
    footer: footerNumber === "" ? "" : numberXml(footerNumber, style),
  };
}

/** The format of a column of numbers: the most decimals of any, signed where a change has a sign, percent where they are. */
function formatOf(texts: readonly string[], stated: number | undefined): string {
  let [decimals, signed, percent] = [0, false, false];
  for (const text of texts) {
    const [, sign, digits = "", mark] = NUMBER.exec(text) ?? [];
    decimals = Math.max(decimals, digits.length);
    signed ||= sign === "+";
    percent ||= mark !== undefined;
  }
  const shown = Math.min(stated ?? decimals, MOST_DECIMALS);
  const plain = `0${shown > 0 ? `.${"0".repeat(shown)}` : ""}${percent ? "%" : ""}`;
  return signed ? `+${plain};-${plain};${plain}` : plain;
}

function numberXml(text: string, style: number): string {
  if (!NUMBER.test(text)) return textXml(text);
  const value = Number(text.endsWith("%") ? `${text.slice(0, -1)}e-2` : text);
  return ` s="${style}"><v>${value}</v></c>`;
}

/** A text stays one, also where someone edits it: before what a spreadsheet would run it notes an apostrophe. */
export function textXml(text: string, style = /^\s*[=+\-@＝＋－＠]/.test(text) ? QUOTED : TEXT): string {
  if (text === "") return "";
  return ` s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}
