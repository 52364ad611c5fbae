import { once } from "../../core/once.ts";
import { foldHeading } from "../../reference/fold.ts";
import type { Role } from "./heading/role.ts";
import type { Columns } from "./layout.ts";
import type { Limit } from "./limits.ts";

/** Folded headings of columns that hold words, where a figure is out of place. */
export const WORDS = /^(?:ghichu|chuthich|luuy|danhgia|nhanxet|notes?|remarks?|comments?)$/;
/** The same of what may be written more fully, and of classes such as `Khá`. */
const OTHER_WORDS =
  /^(?:(?:ghichu|nhanxet|ykien|lydo|nguyennhan|note|remark|comment).{0,30}|xeploai|phanloai|loai|muc|mucdo|grade|class|level)$/;
const DIGITS = /^\d+$/;

/**
 * Finds the cell into which the decimals of an unquoted decimal comma have moved on, in a file with commas between
 * cells: `0,8002` under `DTI, Ghi chú`. It stands right of a whole number in a column of scores, and
 * - its column has no heading, or holds words or regions, unless these are plainly numbers of groups; or
 * - the row has more cells than there are headings; or
 * - the measure is at most 1, and it has three digits or more, or begins with 0.
 * Gives its place in the row, undefined where there is none.
 */
export function shiftedCells(
  { layout: { roles, headings, long, last, line }, form }: Columns,
  limits: ReadonlyMap<string, Limit>,
): (cells: readonly string[]) => number | undefined {
  const pairs = roles.flatMap((role, i) => {
    const next = roles[i + 1];
    if (role.is !== (long ? "value" : "score") || next === undefined || next.is === role.is) return [];
    const heading = headings[i + 1] ?? "";
    const folded = foldHeading(heading);
    const words = heading === "" || WORDS.test(folded) || OTHER_WORDS.test(folded);
    const small = role.is === "score" && limits.get(role.code)?.whole === 1;
    const rowsBelow = () => {
      const rows: (readonly string[])[] = [];
      form.eachRow(line, (cells, at) => void (at > last && rows.push(cells)));
      return rows;
    };
    const isNumbered = once(() => numbersGroups(rowsBelow(), i, roles));
    return [{ i, words, small, grouped: next.is === "region", isNumbered }];
  });
  if (form.delimiter !== "," || pairs.length === 0) return () => undefined;
  return (cells) => {
    for (const { i, words, small, grouped, isNumbered } of pairs) {
      const decimals = cells[i + 1] ?? "";
      if (!DIGITS.test(decimals) || !DIGITS.test(cells[i] ?? "")) continue;
      if (cells.length > roles.length || words || (grouped && !isNumbered())) return i + 1;
      if (!grouped && small && (decimals.length >= 3 || decimals.startsWith("0"))) return i + 1;
    }
    return undefined;
  };
}

/**
 * Whether the column of regions right of the scores in column `at` plainly numbers groups: there is none without a
 * number beside a whole score, they are 1, 2 and so on, and each of them comes again; or a score is written with a point,
 * so that a comma is not a decimal comma.
 */
function numbersGroups(rows: readonly (readonly string[])[], at: number, roles: readonly Role[]): boolean {
  const scores = roles.flatMap(({ is }, i) => (is === "score" || is === "value" ? [i] : []));
  if (rows.some((cells) => scores.some((i) => /^\s*\d+\.\d+\s*$/.test(cells[i] ?? "")))) return true;
  const counts = new Map<string, number>();
  for (const cells of rows) {
    const [score = "", group = ""] = [cells[at]?.trim(), cells[at + 1]?.trim()];
    if (!DIGITS.test(score)) continue;
    if (!/^[1-9]\d?$/.test(group)) return false;
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  const all = [...counts];
  return counts.size > 1 && all.every(([group, count]) => count > 1 && Number(group) <= counts.size);
}
