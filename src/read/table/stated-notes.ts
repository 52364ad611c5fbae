import { at, lengthOf } from "../../core/column.ts";
import { compare, fraction, multiply } from "../../core/fraction.ts";
import type { Column, Fraction, Note, Scores } from "../../types/index.ts";
import { folderYearsOf, yearOfFile } from "../file/year-in-folder.ts";
import { yearInName } from "../file/year-in-name.ts";
import type { ReadOptions } from "../options.ts";
import { limitsOf } from "./limits.ts";

/** What is stated of a file, or of the points of a methodology, that the file itself speaks against, though it can be read so. */
export function statedNotes(scores: Omit<Scores, "notes">, { year, scale, folderYears }: ReadOptions): readonly Note[] {
  const { file } = scores;
  const notes: Note[] = [];
  const inName = yearInName(file);
  const [folder, ...others] = folderYearsOf(file, folderYears);
  if (folder !== undefined && others.length === 0 && scores.year !== undefined && year === undefined) {
    if (inName === undefined && scores.year === folder) {
      notes.push({ kind: "folder-year", details: { file, year: folder } });
    }
    if (scores.year !== folder) notes.push({ kind: "folder-differs", details: { file, folder, year: scores.year } });
  }
  const named = yearOfFile(file, folderYears);
  if (year !== undefined && named !== undefined && named !== year) {
    notes.push({ kind: "year-overridden", details: { file, named, year } });
  }
  const read = scale ?? scores.methodology.scale;
  const most = read === "fraction" ? undefined : doubtfulMost(scores, read);
  if (read !== "fraction" && most !== undefined) {
    notes.push({ kind: "scale-doubtful", details: { file, scale: read, most } });
  }
  return notes;
}

/**
 * What no value, as the file states it, is above, though the scale goes further: 1, as fractions do, or 100 in measures
 * of more points than that, as percentages do. Undefined where that tells nothing.
 */
function doubtfulMost(
  { columns, methodology }: Omit<Scores, "notes">,
  scale: "percent" | "points",
): 1 | 100 | undefined {
  const limits = limitsOf([methodology], scale);
  const given = [...columns].flatMap(([code, column]) => {
    const limit = limits.get(code);
    return limit ? [{ column, ...limit }] : [];
  });
  const isFurther = given.some(({ max }) => compare(max, ONE) > 0);
  if (isFurther && given.every((one) => isWithin(one, ONE))) return 1;
  const large = given.filter(({ max }) => compare(max, HUNDRED) > 0);
  return scale === "points" && large.length > 0 && large.every((one) => isWithin(one, HUNDRED)) ? 100 : undefined;
}

const [ONE, HUNDRED] = [fraction(1n), fraction(100n)];

/** Whether no cell of a column is above a number. */
function isWithin({ column, factor }: { readonly column: Column; readonly factor: Fraction }, most: Fraction): boolean {
  const limit = multiply(most, factor);
  for (let i = 0; i < lengthOf(column); i++) {
    const value = at(column, i);
    if (value && compare(value, limit) > 0) return false;
  }
  return true;
}
