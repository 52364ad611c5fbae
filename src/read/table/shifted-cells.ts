import { foldHeading } from "../../reference/fold.ts";
import type { Layout } from "./layout.ts";
import type { Limit } from "./limits.ts";

/** Folded headings of columns that hold words, where a figure is out of place. */
export const WORDS = /^(?:ghichu|chuthich|luuy|danhgia|nhanxet|notes?|remarks?|comments?)$/;
const DIGITS = /^\d+$/;

/**
 * Finds the cell into which the decimals of an unquoted decimal comma have moved on, in a file with commas between
 * cells: `0,8002` under `DTI, Ghi chú`. It stands right of a whole number in a column of scores, and
 * - its column has no heading, or holds words or regions; or
 * - the row has more cells than there are headings; or
 * - the measure is at most 1, and it has three digits or more, or begins with 0.
 * Gives its place in the row, undefined where there is none.
 */
export function shiftedCells(
  { roles, headings, long }: Layout,
  limits: ReadonlyMap<string, Limit>,
  delimiter: string,
): (cells: readonly string[]) => number | undefined {
  const pairs = roles.flatMap((role, i) => {
    const next = roles[i + 1];
    if (role.is !== (long ? "value" : "score") || next === undefined || next.is === role.is) return [];
    const heading = headings[i + 1] ?? "";
    const words = heading === "" || next.is === "region" || WORDS.test(foldHeading(heading));
    const small = role.is === "score" && limits.get(role.code)?.whole === 1;
    return [{ i, words, small }];
  });
  if (delimiter !== "," || pairs.length === 0) return () => undefined;
  return (cells) => {
    for (const { i, words, small } of pairs) {
      const decimals = cells[i + 1] ?? "";
      if (!DIGITS.test(decimals) || !DIGITS.test(cells[i] ?? "")) continue;
      if (words || cells.length > roles.length) return i + 1;
      if (small && (decimals.length >= 3 || decimals.startsWith("0"))) return i + 1;
    }
    return undefined;
  };
}
