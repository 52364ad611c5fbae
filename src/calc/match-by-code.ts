import { groupBy } from "../core/group-by.ts";
import type { Problem } from "../types/index.ts";
import { movedCodes } from "./moved-codes.ts";
import { type Match, type Named, unclear, type YearLists } from "./unit-lists.ts";

/** A code without the zeros that a spreadsheet takes or adds: `00004`, `4` and `4.0` are one. */
const bareCode = (code: string): string =>
  /^\d+(?:[.,]0+)?$/.test(code) ? code.replace(/[.,]0+$/, "").replace(/^0+(?=\d)/, "") : code;

/** Units of the same code, then of those left over of the same bare code. */
export function matchByCode(lists: YearLists, problems: Problem[]): Match {
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
  const moved = movedCodes(lists, match);
  if (moved) problems.push(moved);
  return match;
}

const byBareCode = ({ codes }: Named, isOpen: (i: number) => boolean): ReadonlyMap<string, readonly number[]> =>
  groupBy(codes.keys(), (i) => (isOpen(i) ? bareCode(codes[i] ?? "") : undefined));
