import { problem } from "../core/failure.ts";
import { isSameName, type UnitName, unitName } from "../reference/unit-name.ts";
import type { Problem } from "../types/index.ts";
import { hasCode, isUnsigned, type ListOf, type Match, type YearLists } from "./unit-lists.ts";

/**
 * Codes that pass from one unit to another, as row numbers do: the two units of a code have different names, and one
 * of these is also that of a unit on the other list which no unit of its own code and name answers.
 */
export function movedCodes({ older, newer }: YearLists, match: Match): Problem | undefined {
  const unsigned = isUnsigned(older) || isUnsigned(newer);
  const isSame = (one: UnitName | undefined, other: UnitName | undefined): boolean =>
    one !== undefined && other !== undefined && isSameName(one, other, unsigned);
  const [olds, nows] = [older.names.map(unitName), newer.names.map(unitName)];
  const answered = new Set<number>();
  const renamed: (readonly [i: number, j: number])[] = [];
  for (const [i, j] of match.entries()) {
    if (j < 0 || !hasCode(older, i) || !hasCode(newer, j)) continue;
    if (isSame(olds[i], nows[j])) answered.add(i);
    else renamed.push([i, j]);
  }
  if (renamed.length === 0) return undefined;
  const answers = new Set([...answered].map((i) => match[i] ?? -1));
  const keyOf = (name: UnitName | undefined): string => (unsigned ? name?.bare : name?.letters) ?? "";
  const byName = (
    names: readonly UnitName[],
    isOpen: (i: number) => boolean,
  ): ReadonlyMap<string, readonly number[]> => {
    const rows = new Map<string, number[]>();
    for (const [i, name] of names.entries())
      if (isOpen(i)) rows.set(keyOf(name), [...(rows.get(keyOf(name)) ?? []), i]);
    return rows;
  };
  const [openOlds, openNows] = [byName(olds, (i) => !answered.has(i)), byName(nows, (j) => !answers.has(j))];
  const found = renamed.flatMap(([i, j]) => {
    const elsewhere = openNows.get(keyOf(olds[i]))?.find((other) => isSame(olds[i], nows[other]));
    if (elsewhere !== undefined) return [{ i, j, ...standing(newer, elsewhere) }];
    const before = openOlds.get(keyOf(nows[j]))?.find((other) => isSame(olds[other], nows[j]));
    return before === undefined ? [] : [{ i, j, ...standing(older, before) }];
  });
  const [first] = found;
  if (first === undefined) return undefined;
  const { i, j, name, moved, in: where } = first;
  const names = { code: newer.codes[j] ?? "", was: older.names[i] ?? "", is: newer.names[j] ?? "", name, moved };
  const years = { year: older.year, other: newer.year, of: where };
  return problem("codes-moved", { file: older.file }, { ...names, ...years, units: found.length });
}

/** A unit of a list under its own name, its code, empty where it has none, and the year that has it so. */
const standing = (list: ListOf, i: number) => ({
  name: list.names[i] ?? "",
  moved: hasCode(list, i) ? (list.codes[i] ?? "") : "",
  in: list.year,
});
