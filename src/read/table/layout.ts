import type { Row } from "../file/row-source.ts";
import type { Headings, Role } from "./headings.ts";

/** The columns of a file, and where its rows of data begin. */
export interface Layout {
  /** The line of the headings. */
  readonly line: number;
  /** The line of their second row, where there is one. */
  readonly last: number;
  readonly headings: readonly string[];
  readonly roles: readonly Role[];
  readonly long: boolean;
}

type Cells = readonly string[];

/** Finds the heading row, or a pair of rows where a spreadsheet spread it over two; undefined without a unit column. */
export function layoutOf(rows: readonly Row[], headings: Headings): Layout | undefined {
  let without: Layout | undefined;
  let usual: Layout | undefined;
  for (const [i, { cells, line }] of rows.entries()) {
    if (usual && line > usual.last + 1) break;
    if (cells.filter((cell) => cell.trim() !== "").length < 2) continue;
    const roles = cells.map((cell) => headings.roleOf(cell));
    if (!roles.some(({ is }) => is === "code" || is === "name")) continue;
    const below = rows[i + 1];
    const found =
      below && continues(roles, below.cells)
        ? layout(line, below.line, pairTexts(cells, below.cells), pairRoles(cells, below.cells, headings))
        : layout(line, line, cells, roles);
    if (!usable(found)) without ??= found;
    else if (usual === undefined) usual = found;
    else if (known(found) > known(usual)) return found;
  }
  return usual ?? without;
}

/** How many columns are known: a row of headings that only looks like one has fewer than the real one right below it. */
const known = ({ roles }: Layout): number => roles.filter(({ is }) => is !== "unknown").length;

const layout = (line: number, last: number, headings: Cells, roles: readonly Role[]): Layout => {
  const has = (is: Role["is"]) => roles.some((role) => role.is === is);
  const long = has("measure") && has("value");
  return { line, last, headings: headings.map((cell) => cell.trim()), roles, long };
};

/** Whether `dti remap` wrote the table, which writes thirds as fractions. */
export const hasQuotients = ({ roles }: Layout): boolean =>
  roles.some(({ is }) => is === "parts" || is === "inherited");

/** Whether a file with these columns can be read. */
export const usable = ({ roles, long }: Layout): boolean =>
  long || roles.some(({ is }) => is === "score" || is === "published");

/** Whether a row goes on with the headings above it: words, none of them under a column of units or of row numbers. */
function continues(roles: readonly Role[], below: Cells): boolean {
  const said = below.flatMap((cell, i) => (cell.trim() === "" ? [] : [{ cell, is: roles[i]?.is }]));
  return (
    said.length > 0 &&
    said.every(({ is }) => is !== "code" && is !== "name" && is !== "number" && is !== "region" && is !== "year") &&
    said.every(({ cell }) => /\p{L}|[%()]/u.test(cell) && !/^\s*(?:[+\-−.,]\s*)?\d/.test(cell))
  );
}

/** The upper heading of a column; one that a spreadsheet merged over several columns stands in the first of them. */
function upperOf(upper: Cells, at: number): string {
  for (let i = at; i >= 0; i--) if ((upper[i] ?? "").trim() !== "") return upper[i] ?? "";
  return "";
}

/** A heading over two rows is what the lower cell says, under what the upper one says. */
function pairRoles(upper: Cells, lower: Cells, headings: Headings): readonly Role[] {
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, i): Role => {
    const own = headings.roleOf(upper[i] ?? "");
    const said = (lower[i] ?? "").trim();
    if (said === "") return own;
    const group = headings.roleOf(upperOf(upper, i));
    const role = headings.roleOf(said);
    if (role.is === "value" && group.is === "score") return group;
    if (role.is === "published" && group.is === "score") return { ...role, measure: group.code };
    if (role.is !== "unknown") return role;
    const both = headings.roleOf(`${upperOf(upper, i)} ${said}`);
    if (both.is !== "unknown") return both;
    // Below a heading of its own a column has its unit; below a merged one, something that nobody knows.
    return alone(upper, lower, i) ? own : role;
  });
}

const alone = (upper: Cells, lower: Cells, at: number): boolean =>
  (upper[at] ?? "").trim() !== "" && ((upper[at + 1] ?? "").trim() !== "" || (lower[at + 1] ?? "").trim() === "");

const pairTexts = (upper: Cells, lower: Cells): Cells =>
  Array.from({ length: Math.max(upper.length, lower.length) }, (_, i) => {
    const said = (lower[i] ?? "").trim();
    return said === "" ? (upper[i] ?? "").trim() : [upperOf(upper, i).trim(), said].filter(Boolean).join(" ");
  });
