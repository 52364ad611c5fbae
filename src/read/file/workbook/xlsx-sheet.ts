import { fail } from "../../../core/failure.ts";
import { type NumberFormat, numberText, PLAIN_NUMBER } from "./number-format.ts";
import { type CellKind, type Merged, SheetBuilder, type TextSheet } from "./sheet.ts";
import { unescaped } from "./xlsx-parts.ts";
import { type Attributes, readXml } from "./xml.ts";

/** What the cells of all sheets refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly from1904: boolean;
}

/** A cell as it is being read. */
interface Cell {
  line: number;
  column: number;
  type: string;
  style: string;
  value: string;
  formula: boolean;
}

type Shown = { readonly text: string; readonly kind: CellKind; readonly decimals?: number };

/** Reads a sheet of an Excel workbook. @throws Failure where it is damaged, or has formulas without their results */
export function xlsxSheet(
  bytes: Buffer,
  place: { readonly file: string; readonly part: string },
  context: CellContext,
): TextSheet {
  const { file, part } = place;
  const refuse = (): never => fail("workbook-damaged", { file }, { part });
  const builder = new SheetBuilder(file);
  const merged: Merged[] = [];
  const hidden: { from: number; to: number }[] = [];
  const unresolved: { line: number; column: number }[] = [];
  const cell: Cell = { line: 0, column: 0, type: "", style: "", value: "", formula: false };
  let [data, reading, spoken] = [false, false, false];

  const openRow = (attributes: Attributes): void => {
    const { r, hidden: hides } = attributes();
    const line = r === undefined ? cell.line + 1 : Number(r);
    if (!(line > cell.line)) refuse();
    Object.assign(cell, { line, column: 0 });
    if (isTrue(hides)) builder.hide(line);
  };
  const openCell = (attributes: Attributes): void => {
    const { r, t = "n", s = "" } = attributes();
    const at = r === undefined ? { line: cell.line, column: cell.column + 1 } : positionOf(r);
    if (at?.line !== cell.line || at.column <= cell.column) refuse();
    Object.assign(cell, { column: at?.column, type: t, style: s, value: "", formula: false });
  };
  const closeCell = (): void => {
    const { line, column } = cell;
    if (cell.value === "" && cell.formula && cell.type === "n") {
      unresolved.push({ line, column });
      return;
    }
    const shown = shownIn(cell, context);
    if (shown === undefined || !builder.put(line, column, shown.text, shown.kind, shown.decimals)) refuse();
  };

  readXml(bytes, place, {
    open: (name, attributes) => {
      if (data) {
        if (name === "c") openCell(attributes);
        else if (name === "v" || name === "t") reading = !spoken;
        else if (name === "f") cell.formula = true;
        else if (name === "row") openRow(attributes);
        else if (name === "rPh") spoken = true;
      } else if (name === "sheetData") data = true;
      else if (name === "mergeCell") merged.push(rangeOf(attributes().ref ?? "") ?? refuse());
      else if (name === "col") {
        const { min, max, hidden: hides } = attributes();
        if (isTrue(hides)) hidden.push({ from: Number(min), to: Number(max) });
      }
    },
    text: (text) => {
      if (reading) cell.value += text;
    },
    close: (name) => {
      if (!data) return;
      if (name === "c") closeCell();
      else if (name === "v" || name === "t") reading = false;
      else if (name === "rPh") spoken = false;
      else if (name === "sheetData") data = false;
    },
  });
  const [first] = unresolved;
  if (first) fail("workbook-unresolved", { file, ...first }, { cells: unresolved.length });
  return builder.sheet(merged, (column) => hidden.some(({ from, to }) => from <= column && column <= to));
}

const isTrue = (text: string | undefined): boolean => text === "1" || text === "true";

/** What a cell shows; undefined where it cannot hold that. */
function shownIn({ type, style, value }: Cell, { strings, formats, from1904 }: CellContext): Shown | undefined {
  switch (type) {
    case "n": {
      const format = formats[Number(style)] ?? PLAIN_NUMBER;
      const text = value === "" ? "" : numberText(value, format, from1904);
      return text === undefined ? undefined : { text, kind: "number", decimals: format.decimals };
    }
    case "s": {
      const text = value === "" ? "" : /^\d+$/.test(value) ? strings[Number(value)] : undefined;
      return text === undefined ? undefined : { text, kind: "text" };
    }
    case "b":
      return /^(0|1|true|false|)$/.test(value) ? { text: TRUTHS[value] ?? "", kind: "text" } : undefined;
    case "e":
      return { text: value, kind: "error" };
    case "d":
    case "str":
    case "inlineStr":
      return { text: unescaped(value), kind: "text" };
    default:
      return undefined;
  }
}

const TRUTHS: Readonly<Record<string, string>> = { "0": "FALSE", "1": "TRUE", false: "FALSE", true: "TRUE" };

/** The line and column of `C12`; undefined where a text is no such name. */
function positionOf(name: string): { line: number; column: number } | undefined {
  let [at, column] = [0, 0];
  for (; at < name.length; at++) {
    const letter = name.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  const line = Number(name.slice(at));
  return at > 0 && at <= 3 && Number.isInteger(line) && line > 0 ? { line, column } : undefined;
}

function rangeOf(name: string): Merged | undefined {
  const [first = "", last = first] = name.split(":");
  const [start, end] = [positionOf(first), positionOf(last)];
  return start && end && { top: start.line, left: start.column, bottom: end.line, right: end.column };
}
