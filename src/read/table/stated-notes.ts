import { at, lengthOf } from "../../core/column.ts";
import { compare, divide, fraction } from "../../core/fraction.ts";
import type { Note, Scores } from "../../types/index.ts";
import { yearInName } from "../file/year-in-name.ts";
import type { ReadOptions } from "../options.ts";
import { limitsOf } from "./limits.ts";

/** What is stated of a file that the file itself speaks against, though it can be read so. */
export function statedNotes(scores: Omit<Scores, "notes">, { year, scale }: ReadOptions): readonly Note[] {
  const { file } = scores;
  const notes: Note[] = [];
  const named = yearInName(file);
  if (year !== undefined && named !== undefined && named !== year) {
    notes.push({ kind: "year-overridden", details: { file, named, year } });
  }
  if (scale !== undefined && scale !== "fraction" && isAllFractions(scores, scale)) {
    notes.push({ kind: "scale-doubtful", details: { file, scale } });
  }
  return notes;
}

/** Whether no value, as the file states it, is above 1. */
function isAllFractions({ columns, methodology }: Omit<Scores, "notes">, scale: "percent" | "points"): boolean {
  const limits = limitsOf([methodology], scale);
  const one = fraction(1n);
  for (const [code, column] of columns) {
    const factor = limits.get(code)?.factor ?? one;
    for (let i = 0; i < lengthOf(column); i++) {
      const value = at(column, i);
      if (value && compare(divide(value, factor), one) > 0) return false;
    }
  }
  return true;
}
