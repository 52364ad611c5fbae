import { letters } from "../../core/letters.ts";
import type { ColumnEntry, Note, Place, RowEntry } from "../../types/index.ts";
import type { Row, RowForm, RowSource } from "../file/row-source.ts";
import { isOver, stackRole, stacksOf } from "./heading/pairs.ts";
import type { Role } from "./heading/role.ts";
import { settle } from "./heading/settle.ts";
import type { Headings } from "./headings.ts";

/** The columns of a file, and where its rows of data begin. */
export interface Layout {
  /** The line of the headings. */
  readonly line: number;
  /** The line of their last row, where there are several. */
  readonly last: number;
  readonly headings: readonly string[];
  readonly roles: readonly Role[];
  readonly long: boolean;
}

/** A way to tell the cells of a file apart, and its columns by it. */
export interface Columns {
  readonly form: RowForm;
  readonly layout: Layout;
}

/** The parts of a table whose rows are measures. */
export interface TurnedParts {
  readonly columns: readonly ColumnEntry[];
  readonly rows: readonly RowEntry[];
  readonly maxima: readonly { readonly label: string; readonly text: string; readonly place: Place }[];
}

/** How a file is read: its rows, in the shape of a row a unit or a row a value, and its columns. */
export interface Dialect extends Columns {
  readonly source: RowSource;
  /** What stands between the cells of the file; empty in a workbook. */
  readonly delimiter: string;
  /** Whether the values of a unit may stand in several rows. */
  readonly split: boolean;
  /** What stood in a file whose rows are measures: its columns, the rows that are none, and the maxima that it prints. */
  readonly turned?: TurnedParts | undefined;
  /** What is to be said of its shape. */
  readonly notes: readonly Note[];
}

type Cells = readonly string[];

/**
 * Finds the heading row, or the rows over which a spreadsheet spread it; undefined without a unit column. `placeOf` is
 * the place in the file, from 1, of a column of the rows; undefined for one that the file does not have.
 */
export function layoutOf(
  rows: readonly Row[],
  headings: Headings,
  placeOf: (i: number) => number | undefined = (i) => i + 1,
): Layout | undefined {
  const statedAt = (i: number): Role | undefined => headings.statedAt(placeOf(i));
  let without: Layout | undefined;
  let usual: Layout | undefined;
  for (const [i, { cells, line }] of rows.entries()) {
    if (usual && line > usual.last + 1) break;
    const said = cells.filter((cell) => cell.trim() !== "");
    if (said.length < 2) continue;
    // Figures are no headings: with too few other cells, a row that has some cannot be a better one.
    const words = said.filter((cell) => !FIGURE.test(cell)).length;
    if (usual && words < said.length && words <= known(usual)) continue;
    const roles = cells.map((cell, k) => statedAt(k) ?? headings.roleOf(cell));
    if (!roles.some(({ is }) => is === "code" || is === "name")) continue;
    // Places are stated of rows of figures too.
    if (words < said.length && !cells.some((cell) => UNITS.has(headings.roleOf(cell).is))) continue;
    const found = layout(headRows(rows, i, roles, headings), headings, statedAt);
    if (!usable(found)) without ??= found;
    else if (usual === undefined) usual = found;
    else if (known(found) > known(usual)) return found;
  }
  return usual ?? without;
}

const UNITS: ReadonlySet<Role["is"]> = new Set(["code", "name"] as const);

/** How many columns are known: a row of headings that only looks like one has fewer than the real one right below it. */
const known = ({ roles }: Layout): number => roles.filter(({ is }) => is !== "unknown").length;

/** How many rows of headings may stand above that of the units, and as many below it. */
const MOST = 3;

/** The rows that go on with the headings in a row: those over it, and those below it. */
function headRows(rows: readonly Row[], at: number, roles: readonly Role[], headings: Headings): readonly Row[] {
  const isBelow = (row?: Row): boolean => row !== undefined && continues(roles, row.cells, headings);
  const isAbove = (row?: Row): boolean => row !== undefined && isOver(row.cells, roles, headings);
  let [first, last] = [at, at];
  while (last - at < MOST && isBelow(rows[last + 1])) last++;
  while (at - first < MOST && isAbove(rows[first - 1])) first--;
  return rows.slice(first, last + 1);
}

function layout(rows: readonly Row[], headings: Headings, statedAt: (i: number) => Role | undefined): Layout {
  const stacks = stacksOf(rows.map(({ cells }) => cells));
  const roles = settle(
    valuesOfYears(
      stacks.map((texts, i) => statedAt(i) ?? stackRole(texts, headings)),
      stacks,
    ),
  );
  const has = (is: Role["is"]) => roles.some((role) => role.is === is);
  const long = has("measure") && has("value");
  const [line = 0, last = line] = [rows[0]?.line, rows.at(-1)?.line];
  return { line, last, headings: stacks.map((texts) => texts.join(" ")), roles, long };
}

/** Beside a column of measures, a heading that is a year alone is of the values of that year. */
function valuesOfYears(roles: readonly Role[], stacks: readonly Cells[]): readonly Role[] {
  if (!roles.some(({ is }) => is === "measure")) return roles;
  return roles.map((role, i): Role => {
    const isYear = role.is === "unknown" && YEAR.test(stacks[i]?.join(" ") ?? "");
    return isYear ? { is: "value", year: role.year, basis: undefined, outOf: undefined } : role;
  });
}

/** Whether `dti remap` wrote the table, which writes thirds as fractions. */
export const hasQuotients = ({ roles }: Layout): boolean =>
  roles.some(({ is }) => is === "parts" || is === "inherited");

/** Whether a file with these columns can be read. */
export const usable = ({ roles, long }: Layout): boolean =>
  long || roles.some(({ is }) => is === "score" || is === "published");

const worded = letters("[\\p{L}%()]");

/**
 * Whether a row goes on with the headings above it: words or codes of measures, none of them under a column of units or
 * of row numbers.
 */
function continues(roles: readonly Role[], below: Cells, headings: Headings): boolean {
  const said = below.flatMap((cell, i) => (cell.trim() === "" ? [] : [{ cell, is: roles[i]?.is }]));
  return (
    said.length > 0 &&
    said.every(({ is }) => is !== "code" && is !== "name" && is !== "number" && is !== "region" && is !== "year") &&
    said.every(
      ({ cell }) =>
        YEAR.test(cell) ||
        headings.roleOf(cell).is === "score" ||
        (worded(cell).test(cell) && !/^\s*(?:[+\-−.,]\s*)?\d/.test(cell)),
    )
  );
}

/** A figure that no heading is; `2022` may be one. */
const FIGURE = /^\s*(?!(?:19|20)\d\d\s*$)[\d.,]+\s*$/;
const YEAR = /^\s*(?:năm |year )?(?:19|20)\d\d\s*$/iu;
