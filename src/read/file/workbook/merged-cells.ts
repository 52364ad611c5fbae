import { countWhile } from "../../../core/count-while.ts";
import { fail } from "../../../core/failure.ts";
import type { Merged, TextSheet } from "./sheet.ts";

/** A range of merged cells that shows a text. */
interface Shown extends Merged {
  readonly text: string;
}

/** The merged cells of a sheet by the lines that hold anything. */
export interface MergedCells {
  /** Whether a cell is part of a merged one and not its first, so that it shows what that one holds. */
  readonly isCovered: (line: number, column: number) => boolean;
  /** The cells of a row, where a merged one from above goes on in it with the text of that. */
  readonly filled: (cells: readonly string[], line: number) => readonly string[];
}

/** In a sheet, ranges do not overlap: where they cover this many lines, they do, a great many times over. */
const COVER_LIMIT = 5_000_000;

/** The merged cells of a sheet. @throws Failure where they overlap without end */
export function mergedCells({ rows, merged }: TextSheet, label: string): MergedCells {
  const byLine = new Map<number, Shown[]>();
  const lines = rows.map(({ line }) => line);
  let covers = 0;
  for (const range of merged) {
    const first = firstFrom(lines, range.top);
    const text = lines[first] === range.top ? (rows[first]?.cells[range.left - 1] ?? "") : "";
    if (text === "") continue;
    for (let i = first; (lines[i] ?? Number.POSITIVE_INFINITY) <= range.bottom; i++) {
      if (++covers > COVER_LIMIT) fail("workbook-damaged", { file: label }, { part: "mergeCells" });
      const line = lines[i] ?? 0;
      byLine.set(line, [...(byLine.get(line) ?? []), { ...range, text }]);
    }
  }
  return {
    isCovered: (line, column) =>
      (byLine.get(line) ?? []).some(
        ({ top, left, right }) => left <= column && column <= right && (line > top || column > left),
      ),
    filled: (cells, line) => {
      const above = (byLine.get(line) ?? []).filter(({ top, left }) => top < line && (cells[left - 1] ?? "") === "");
      if (above.length === 0) return cells;
      const full = [...cells];
      for (const { left, text } of above) {
        while (full.length < left) full.push("");
        full[left - 1] = text;
      }
      return full;
    },
  };
}

/** The place of the first of rising numbers that is at least so large. */
const firstFrom = (numbers: readonly number[], least: number): number => countWhile(numbers, (one) => one < least);
