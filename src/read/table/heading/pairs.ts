import type { Headings } from "../headings.ts";
import { PREVIOUS, type Role } from "./role.ts";

type Cells = readonly string[];

const textOf = (cells: Cells, at: number): string => (cells[at] ?? "").trim();

/** The upper heading of a column; one that a spreadsheet merged over several columns stands in the first of them. */
export function upperOf(upper: Cells, at: number): string {
  for (let i = at; i >= 0; i--) if (textOf(upper, i) !== "") return textOf(upper, i);
  return "";
}

/**
 * What each column of heading rows says, from top to bottom. A text that a spreadsheet merged over several columns is
 * that of those right of it too, until another begins in its row or in one above it; nothing hangs below the last text
 * of a column's own.
 */
export function stacksOf(rows: readonly Cells[]): readonly Cells[] {
  const width = rows.reduce((widest, { length }) => Math.max(widest, length), 0);
  const reaching = rows.map(() => "");
  return Array.from({ length: width }, (_, i) => {
    const own = rows.map((cells) => textOf(cells, i));
    const first = own.findIndex((text) => text !== "");
    for (const [row, text] of own.entries()) if (first >= 0 && row >= first) reaching[row] = text;
    const last = own.findLastIndex((text) => text !== "");
    return reaching.slice(0, last + 1).filter(Boolean);
  });
}

/** The texts of headings over two rows. */
export const pairTexts = (upper: Cells, lower: Cells): Cells =>
  stacksOf([upper, lower]).map((texts) => texts.join(" "));

/**
 * What a column holds whose headings stand in several rows: what all of them say, `Chính quyền số` over `Hạng`, `2021`
 * over `DTI`. A pillar over a measure that belongs to it says nothing of it that is not known. Where an upper one speaks
 * of ranks, as titles do, and the lowest of scores, the lowest is right.
 */
export function stackRole(all: Cells, headings: Headings): Role {
  const texts = all.filter((text, i) => i === all.length - 1 || !NUMBERED.test(text));
  const said = texts.at(-1) ?? "";
  const over = texts.slice(0, -1);
  const stated = headings.statedOf(all.join(" "));
  if (stated || over.length === 0) return stated ?? headings.roleOf(said);
  const measure = texts.map((text) => headings.roleOf(text)).findLast(({ is }) => is === "score");
  const isGroup = (text: string): boolean => {
    const role = headings.roleOf(text);
    const isPlain = role.is === "score" && (role.year ?? role.basis ?? role.outOf) === undefined;
    return isPlain && measure?.is === "score" && headings.holds(role.code, measure.code);
  };
  const others = over.filter((text) => !isGroup(text));
  const role = pairRole((others.length > 0 ? others : over.slice(-1)).join(" "), said, headings);
  return role.is === "unknown" && measure?.is === "score" ? { ...role, measure: measure.code } : role;
}

/** What only numbers the groups of measures: `Trụ cột 2`, `Nhóm A`. */
const NUMBERED = /^(?:nhóm(?: chỉ số)?|trụ cột|lĩnh vực|pillar|group) (?:\d{1,2}|[IVX]{1,5}|[A-H])[.:]?$/iu;

function pairRole(above: string, said: string, headings: Headings): Role {
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
}

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
