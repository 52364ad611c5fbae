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
  const reader = new SheetReader(file, context, () => fail("workbook-damaged", { file }, { part }));
  readXml(bytes, place, {
    open: (name, attributes) => reader.open(name, attributes),
    text: (text) => reader.add(text),
    close: (name) => reader.close(name),
  });
  return reader.sheet();
}

/** Follows the elements of a sheet, and puts its cells. */
class SheetReader {
  private readonly builder: SheetBuilder;
  private readonly merged: Merged[] = [];
  private readonly hidden: { from: number; to: number }[] = [];
  private readonly unresolved: { line: number; column: number }[] = [];
  private readonly cell: Cell = { line: 0, column: 0, type: "", style: "", value: "", formula: false };
  private isInData = false;
  private isInValue = false;
  /** Whether the text is how another is spoken. */
  private isSpoken = false;

  constructor(
    private readonly file: string,
    private readonly context: CellContext,
    private readonly refuse: () => never,
  ) {
    this.builder = new SheetBuilder(file);
  }

  open(name: string, attributes: Attributes): void {
    if (this.isInData) {
      if (name === "c") this.openCell(attributes);
      else if (name === "v" || name === "t") this.isInValue = !this.isSpoken;
      else if (name === "f") this.cell.formula = true;
      else if (name === "row") this.openRow(attributes);
      else if (name === "rPh") this.isSpoken = true;
    } else if (name === "sheetData") this.isInData = true;
    else if (name === "mergeCell") this.merged.push(rangeOf(attributes().ref ?? "") ?? this.refuse());
    else if (name === "col") {
      const { min, max, hidden } = attributes();
      if (isTrue(hidden)) this.hidden.push({ from: Number(min), to: Number(max) });
    }
  }

  add(text: string): void {
    if (this.isInValue) this.cell.value += text;
  }

  close(name: string): void {
    if (!this.isInData) return;
    if (name === "c") this.closeCell();
    else if (name === "v" || name === "t") this.isInValue = false;
    else if (name === "rPh") this.isSpoken = false;
    else if (name === "sheetData") this.isInData = false;
  }

  sheet(): TextSheet {
    const { file, unresolved, hidden } = this;
    const [first] = unresolved;
    if (first) fail("workbook-unresolved", { file, ...first }, { cells: unresolved.length });
    return this.builder.sheet(this.merged, (column) => hidden.some(({ from, to }) => from <= column && column <= to));
  }

  private openRow(attributes: Attributes): void {
    const { cell } = this;
    const { r, hidden } = attributes();
    const line = r === undefined ? cell.line + 1 : Number(r);
    if (!(line > cell.line)) this.refuse();
    cell.line = line;
    cell.column = 0;
    if (isTrue(hidden)) this.builder.hide(line);
  }

  private openCell(attributes: Attributes): void {
    const { cell } = this;
    const { r, t = "n", s = "" } = attributes();
    const at = r === undefined ? { line: cell.line, column: cell.column + 1 } : positionOf(r);
    cell.column = at?.line === cell.line && at.column > cell.column ? at.column : this.refuse();
    cell.type = t;
    cell.style = s;
    cell.value = "";
    cell.formula = false;
  }

  private closeCell(): void {
    const { cell, builder } = this;
    const { line, column } = cell;
    if (cell.value === "" && cell.formula && cell.type === "n") {
      this.unresolved.push({ line, column });
      return;
    }
    const shown = shownIn(cell, this.context);
    if (shown === undefined || !builder.put(line, column, shown.text, shown.kind, shown.decimals)) this.refuse();
  }
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
