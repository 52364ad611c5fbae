import type { Headings } from "../headings.ts";
import { PREVIOUS, type Role } from "./role.ts";

type Cells = readonly string[];

const textOf = (cells: Cells, at: number): string => (cells[at] ?? "").trim();

/** The upper heading of a column; one that a spreadsheet merged over several columns stands in the first of them. */
export function upperOf(upper: Cells, at: number): string {
  for (let i = at; i >= 0; i--) if (textOf(upper, i) !== "") return textOf(upper, i);
  return "";
}

const columnsOf = (upper: Cells, lower: Cells): readonly number[] =>
  Array.from({ length: Math.max(upper.length, lower.length) }, (_, i) => i);

/** The texts of headings over two rows. */
export const pairTexts = (upper: Cells, lower: Cells): Cells =>
  columnsOf(upper, lower).map((i) => {
    const said = textOf(lower, i);
    return said === "" ? textOf(upper, i) : [upperOf(upper, i), said].filter(Boolean).join(" ");
  });

/**
 * What columns hold whose headings are spread over two rows: what both cells say, `Chính quyền số` over `Hạng`, `2021`
 * over `DTI`. Where the upper one speaks of ranks, as titles do, and the lower one of scores, the lower one is right.
 */
export const pairRoles = (upper: Cells, lower: Cells, headings: Headings): readonly Role[] =>
  columnsOf(upper, lower).map((i): Role => {
    const [above, said] = [upperOf(upper, i), textOf(lower, i)];
    if (said === "") return headings.roleOf(textOf(upper, i));
    if (above === "") return headings.roleOf(said);
    const [group, own] = [headings.roleOf(above), headings.roleOf(said)];
    // `Tổng` over `Cổng` is not `Tổng cộng`.
    const isGroup = own.is === "score" && group.is === "score" && headings.holds(group.code, own.code);
    const both = headings.roleOf(`${above} ${said}`);
    const before = yearBefore(both, group, own, headings.roleOf(`Điểm ${said}`));
    if (before) return before;
    if (both.is !== "unknown" && !isGroup) return both;
    if (own.is === "score") return measureUnder(above, isGroup ? group : undefined, own, headings) ?? both;
    if (group.is !== "published" || group.kind !== "rank" || own.is !== "value") return both;
    const { measure, year } = group;
    if (own.year !== undefined && year !== undefined) return both;
    const of = own.year ?? year;
    const { basis, outOf } = own;
    return measure === undefined ? { ...own, year: of } : { is: "score", code: measure, year: of, basis, outOf };
  });

/** `Năm trước` and `Hạng năm trước` under `2022` are of the year before that; undefined where no year stands over them. */
function yearBefore(both: Role, group: Role, own: Role, scored: Role): Role | undefined {
  if (!("year" in group) || typeof group.year !== "number") return undefined;
  const isBefore = (role: Role): boolean => (role.is === "score" || role.is === "value") && role.year === PREVIOUS;
  const isRank = own.is === "published" && (own.kind === "previous_rank" || own.kind === "previous_regional_rank");
  if (!isBefore(own) && !isBefore(scored) && !isRank) return undefined;
  if (both.is === "score" || both.is === "value") return { ...both, year: group.year - 1 };
  if (both.is !== "published") return undefined;
  if (both.kind === "rank") return { ...both, kind: "previous_rank" };
  return both.kind === "regional_rank" ? { ...both, kind: "previous_regional_rank" } : undefined;
}

type Score = Extract<Role, { is: "score" }>;

/**
 * A measure under the heading of its group: `1.1` under the aggregate `group` to which it belongs, or under `Nhóm chỉ số` or
 * `Năm 2022`. Undefined where the heading says anything else, which may make it another figure.
 */
function measureUnder(above: string, group: Score | undefined, own: Score, headings: Headings): Score | undefined {
  const { vi = "", en = "" } = headings.measures.get(own.code) ?? {};
  const said = group ?? [vi, en].map((name) => headings.roleOf(`${above} ${name}`)).find(({ is }) => is === "score");
  if (said?.is !== "score" || (said.outOf !== undefined && own.outOf !== undefined)) return undefined;
  if ((said.year !== undefined && own.year !== undefined) || (said.basis !== undefined && own.basis !== undefined)) {
    return undefined;
  }
  return { ...own, year: own.year ?? said.year, basis: own.basis ?? said.basis, outOf: own.outOf ?? said.outOf };
}

/**
 * Whether a row stands over the headings below it, rather than being a title or headings itself: it says something only
 * right of the columns of units, and more than once or in words that headings are made of.
 */
export function isOver(row: Cells, roles: readonly Role[], headings: Headings): boolean {
  const last = roles.findLastIndex(({ is }) => is === "name" || is === "code");
  const said = row.flatMap((cell, i) => (cell.trim() === "" ? [] : [i]));
  const [first = -1] = said;
  if (said.some((i) => UNITS.has(headings.roleOf(row[i] ?? "").is))) return false;
  return first > last && (said.length > 1 || headings.isMadeOfWords(row[first] ?? ""));
}

const UNITS: ReadonlySet<Role["is"]> = new Set(["name", "code", "number"] as const);
