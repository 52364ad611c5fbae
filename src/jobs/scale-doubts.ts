import type { Flags } from "../cli/options.ts";
import { at, lengthOf } from "../core/column.ts";
import { compare, divide, fraction } from "../core/fraction.ts";
import { yearInName } from "../read/file/year-in-name.ts";
import { limitsOf } from "../read/table/limits.ts";
import type { Note, Scores } from "../types/index.ts";

/** Adds what a user states of a file that the file itself speaks against, though it can be read so. */
export function doubted(scores: Scores, { year, scale }: Flags): Scores {
  const { file } = scores;
  const notes: Note[] = [];
  const named = yearInName(file);
  if (year !== undefined && named !== undefined && named !== year) {
    notes.push({ kind: "year-overridden", details: { file, named, year } });
  }
  if (scale !== undefined && scale !== "fraction" && isAllFractions(scores, scale)) {
    notes.push({ kind: "scale-doubtful", details: { file, scale } });
  }
  return notes.length === 0 ? scores : { ...scores, notes: [...scores.notes, ...notes] };
}

/** Whether no value, as the file states it, is above 1. */
function isAllFractions({ columns, methodology }: Scores, scale: "percent" | "points"): boolean {
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
