import { fail } from "../../../core/failure.ts";

/** Cells that are merged into one: the lines and columns of its first and last, counted from 1. */
export interface Merged {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A row of a sheet that holds anything; without the empty cells at its end. */
export interface SheetRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A sheet of a workbook as text. */
export interface TextSheet {
  readonly rows: readonly SheetRow[];
  /** How many columns hold anything. */
  readonly width: number;
  readonly merged: readonly Merged[];
  /** Hidden rows and columns that hold anything, counted from 1. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Cells that show an error, such as `#REF!`, and the first of them. */
  readonly errors: readonly { readonly line: number; readonly column: number; readonly text: string }[];
  /** Whether a cell is a text in which a decimal sign may stand, as in a text file, and no stored number. */
  readonly isTyped: (line: number, column: number) => boolean;
  /** The decimals that a whole number is shown with. */
  readonly zeros: (line: number, column: number) => number;
}

/** The most that Excel has. */
const [MOST_ROWS, MOST_COLUMNS] = [1_048_576, 16_384];
/** A sheet of more cells, the empty ones before others with them, is not read. */
const CELL_LIMIT = 20_000_000;

/** What a cell holds: how it is to be shown, and whether it is a text, or an error. */
export type CellKind = "number" | "text" | "error";

/** Gathers the cells of a sheet in the order in which they stand. */
export class SheetBuilder {
  private readonly rows: { line: number; cells: string[] }[] = [];
  private readonly typed = new Set<number>();
  private readonly zeros = new Map<number, number>();
  private readonly errors: { line: number; column: number; text: string }[] = [];
  private readonly hidden = new Set<number>();
  private cells = 0;
  private width = 0;

  constructor(private readonly file: string) {}

  /** Puts a cell after all that came before it; false where it does not stand there, or outside of any sheet. */
  put(line: number, column: number, text: string, kind: CellKind, decimals = 0): boolean {
    if (!(line >= 1 && line <= MOST_ROWS && column >= 1 && column <= MOST_COLUMNS)) return false;
    let row = this.rows.at(-1);
    if (row !== undefined && (line < row.line || (line === row.line && column <= row.cells.length))) return false;
    if (text.trim() === "") return true;
    if (row === undefined || row.line < line) {
      row = { line, cells: [] };
      this.rows.push(row);
    }
    this.cells += column - row.cells.length;
    if (this.cells > CELL_LIMIT) fail("file-too-large", { file: this.file }, { limit: "20,000,000 cells" });
    while (row.cells.length < column - 1) row.cells.push("");
    row.cells.push(text);
    if (column > this.width) this.width = column;
    if (kind === "text" && /\d/.test(text) && /[.,]/.test(text)) this.typed.add(line * MOST_COLUMNS + column);
    if (kind === "number" && decimals > 0 && !text.includes("."))
      this.zeros.set(line * MOST_COLUMNS + column, decimals);
    if (kind === "error") this.errors.push({ line, column, text });
    return true;
  }

  hide(line: number): void {
    this.hidden.add(line);
  }

  /** The sheet; `isHidden` tells of a column. */
  sheet(merged: readonly Merged[], isHidden: (column: number) => boolean): TextSheet {
    const { rows, width, errors, typed, zeros, hidden } = this;
    const hiddenColumns = Array.from({ length: width }, (_, i) => i + 1).filter(isHidden);
    return {
      rows,
      width,
      merged,
      errors,
      hiddenRows: rows.flatMap(({ line }) => (hidden.has(line) ? [line] : [])),
      hiddenColumns: hiddenColumns.filter((column) => rows.some(({ cells }) => (cells[column - 1] ?? "") !== "")),
      isTyped: (line, column) => typed.has(line * MOST_COLUMNS + column),
      zeros: (line, column) => zeros.get(line * MOST_COLUMNS + column) ?? 0,
    };
  }
}
