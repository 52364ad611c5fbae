import { distance } from "fastest-levenshtein";
import type { Meant, Name } from "../types/index.ts";
import { foldHeading, foldUnit } from "./fold.ts";

/** Whether two words of a command line are a slip of the fingers apart. */
export const isNear = (one: string, other: string): boolean => distance(one, other) <= 2;

/** A name and how it is compared. */
export interface FoldedName {
  readonly name: string;
  readonly folded: string;
}

/** The names of units, folded. */
export const foldNames = (names: readonly string[]): readonly FoldedName[] =>
  names.map((name) => ({ name, folded: foldUnit(name) }));

/** How many letters of two texts differ. */
export const distanceBetween = (one: string, other: string): number => distance(one, other);

/** Up to three of the names that the text may have meant, nearest first. */
export function suggestAmong(text: string, names: readonly FoldedName[]): readonly string[] {
  const own = foldUnit(text);
  return names
    .map(({ name, folded }) => ({ name, far: distance(folded, own) }))
    .filter(({ far }) => far <= Math.max(2, own.length / 3))
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ name }) => name);
}

/** Files may have thousands of columns; nobody reads of more. */
const LOOKED_AT = 50;

/** The measures that columns may be misspelt headings of: a letter or two from a code or a name. */
export function meantBy(columns: readonly string[], measures: Iterable<readonly [string, Name]>): readonly Meant[] {
  const known = [...measures].flatMap(([code, name]) =>
    [code, name.vi, name.en].map((text) => ({ measure: { code, name }, folded: foldHeading(text) })),
  );
  return columns.slice(0, LOOKED_AT).flatMap((column): Meant[] => {
    const text = foldHeading(column);
    // A sign such as Δ or ± makes it another kind of figure, not another spelling.
    if (text.length < SHORT || /[^\p{Script=Latin}\p{M}\p{N}\s._-]/u.test(column)) return [];
    const near = known
      .map(({ measure, folded }) => ({ measure, far: distance(folded, text) }))
      .filter(({ far }) => far <= 1 + Math.floor(text.length / 8))
      .sort((a, b) => a.far - b.far)[0];
    // One that is right but for what stands before or after it is no misspelt heading of another measure.
    return near && near.far > 0 ? [{ column, measure: near.measure }] : [];
  });
}

/** A shorter heading is as near to another as to any. */
const SHORT = 4;
