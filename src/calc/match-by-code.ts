import { problem } from "../core/failure.ts";
import { unitName } from "../reference/unit-name.ts";
import type { Problem } from "../types/index.ts";
import { hasCode, type Lists, type Match, type Named, unclear } from "./unit-lists.ts";

/** A code without the zeros that a spreadsheet takes or adds: `00004`, `4` and `4.0` are one. */
const bareCode = (code: string): string =>
  /^\d+(?:[.,]0+)?$/.test(code) ? code.replace(/[.,]0+$/, "").replace(/^0+(?=\d)/, "") : code;

/** Units of the same code, then of those left over of the same bare code. */
export function matchByCode(lists: Lists, problems: Problem[]): Match {
  const { older, newer } = lists;
  const place = new Map(newer.codes.map((code, j) => [code, j]));
  const match = Int32Array.from(older.codes, (code) => place.get(code) ?? -1);
  if (match.includes(-1)) {
    const taken = new Set(match);
    const [olds, nows] = [byBareCode(older, (i) => match[i] === -1), byBareCode(newer, (j) => !taken.has(j))];
    for (const [code, rows] of olds) {
      const [i = -1] = rows;
      const candidates = nows.get(code) ?? [];
      if (candidates.length + rows.length > 2 && candidates.length > 0) problems.push(unclear(lists, i, candidates));
      else match[i] = candidates[0] ?? -1;
    }
  }
  const moved = contradiction(lists, match);
  if (moved) problems.push(moved);
  return match;
}

function byBareCode({ codes }: Named, isOpen: (i: number) => boolean): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  for (const [i, code] of codes.entries()) {
    if (!isOpen(i)) continue;
    const key = bareCode(code);
    const known = rows.get(key);
    if (known) known.push(i);
    else rows.set(key, [i]);
  }
  return rows;
}

/**
 * Codes that pass from one unit to another, as row numbers do: a unit has another name than the older one of its code,
 * but for the spelling, and that name stands in the newer list too, with a code that the older list has as well.
 */
function contradiction({ older, newer }: Lists, match: Match): Problem | undefined {
  const nameOf = ({ names }: Named, i: number): string => unitName(names[i] ?? "").letters;
  const renamed = [...match.keys()].filter((i) => {
    const j = match[i] ?? -1;
    return j >= 0 && hasCode(older, i) && hasCode(newer, j) && nameOf(older, i) !== nameOf(newer, j);
  });
  if (renamed.length === 0) return undefined;
  const now = new Map(newer.names.map((_, j) => [nameOf(newer, j), j]));
  const codes = new Set(older.codes.map(bareCode));
  const found = renamed.flatMap((i) => {
    const [j, d] = [match[i] ?? -1, now.get(nameOf(older, i)) ?? -1];
    const moved = newer.codes[d] ?? "";
    if (d < 0 || d === j || !hasCode(newer, d) || !codes.has(bareCode(moved))) return [];
    return [{ code: newer.codes[j] ?? "", was: older.names[i] ?? "", is: newer.names[j] ?? "", moved }];
  });
  const [first] = found;
  if (first === undefined) return undefined;
  const details = { ...first, year: older.year, other: newer.year, units: found.length };
  return problem("codes-moved", { file: older.file }, details);
}
