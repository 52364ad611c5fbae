import { countOf, lengthOf, scaled } from "../../core/column.ts";
import { fail, failIfAny, problem } from "../../core/failure.ts";
import { editionFor, editions } from "../../reference/editions.ts";
import type { Column, Methodology, Place, Problem, RawColumns, Scores } from "../../types/index.ts";
import { labelOf, type Reading } from "../file/source.ts";
import type { ReadOptions } from "../options.ts";
import { limitsOf } from "./limits.ts";
import { percentagesIn, type ShareColumn } from "./percentages.ts";
import { placeOfRow } from "./province-of-row.ts";
import { readTextTables } from "./read-tables.ts";
import { resolveUnits } from "./resolve-units.ts";
import { joinSheets, ownAmongAssessed } from "./shape/join-sheets.ts";
import { statedNotes } from "./stated-notes.ts";
import { isCalled } from "./stated-rows.ts";
import { sumRows } from "./sum-rows.ts";
import type { TextTable } from "./text-table.ts";

/**
 * Reads score files: one table per year and list, in rising order of years. Files of one year are one table.
 * @throws Failure with every problem of every file
 */
export async function readScores(
  paths: readonly string[],
  options: ReadOptions,
  world: Reading,
): Promise<readonly Scores[]> {
  const problems: Problem[] = [];
  const methodologies = options.methodology ? [options.methodology] : editions;
  const met = new Set<number>();
  const groups = await readTextTables(paths, options, methodologies, world, problems, met);
  const tables = groups.flatMap((group) => table(group, options, problems) ?? []);
  failIfAny(problems);
  if (tables.length === 0) {
    const years = [...met].sort((a, b) => a - b);
    fail("year-absent", { file: paths.map(labelOf).join(", ") }, { year: options.year ?? 0, years });
  }
  return tables.sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
}

function table(group: TextTable, options: ReadOptions, problems: Problem[]): Scores | undefined {
  const file = group.files[0]?.file ?? "";
  const resolved = resolveUnits(group, options, problems);
  const methodology = options.methodology ?? edition(group.year, file, problems);
  if (resolved === undefined || methodology === undefined) return undefined;
  const { units, rows } = resolved;
  const limits = limitsOf([methodology], options.scale);
  const columns = new Map<string, Column>();
  const printed: Column[] = [];
  const shared: ShareColumn[] = [];
  const sheets = group.notes.some(({ kind }) => kind === "unit-sheets");
  for (const { code, name, is } of methodology.measures) {
    const cells = group.columns.get(code);
    const limit = limits.get(code);
    if (!cells || !limit) continue;
    const shares = cells.percentages;
    const column = cells.column(rows);
    if (shares) shared.push({ measure: { code, name }, max: limit.max, shares, cells: countOf(column) });
    // The heading of a group of measures, in every sheet.
    if (sheets && is === "aggregate" && countOf(column) === 0) continue;
    printed.push(column);
    columns.set(code, scaled(column, limit.factor));
    // Of a million units, the cells as read are a large part of what is in memory.
    group.columns.delete(code);
  }
  if (units.scheme === "none" && problems.length === 0) {
    const placeOf = (row: number): Place => placeOfRow(group, rows[row] ?? 0);
    const coded = (row: number): boolean => Boolean(group.codes[rows[row] ?? 0]);
    const nameOf = (row: number): string => units.names[row] ?? "";
    for (const found of sumProblems(printed, nameOf, coded, placeOf, options)) problems.push(found);
  }
  const own = ownAmongAssessed(group.notes);
  if (own.length > 0) problems.push(problem("own-among-assessed", { file }, { units: own }));
  const percentages = percentagesIn(shared, file);
  for (const mixed of percentages.problems) problems.push(mixed);
  const raw = rawColumns(group, methodology, rows);
  const foreign = [...group.columns.keys()];
  const notes = [...joinSheets(group.notes), ...percentages.notes];
  if (foreign.length > 0) notes.push({ kind: "unused-columns", details: { file, columns: foreign, meant: [] } });
  const lines = rows.length === group.lines.length ? group.lines : rows.map((row) => group.lines[row] ?? 0);
  const files = group.files.length > 1 ? rows.map((_, i) => placeOfRow(group, rows[i] ?? 0).file ?? file) : undefined;
  const { year, long } = group;
  const scores = { file, year, methodology, units, columns, raw, lines, files, long, sheets };
  return { ...scores, notes: [...notes, ...statedNotes(scores, options)] };
}

/** Rows of a list of one's own whose figures are the sum or mean of others'. */
export const sumProblems = (
  printed: Iterable<Column>,
  nameOf: (row: number) => string,
  isCoded: (row: number) => boolean,
  placeOf: (row: number) => Place,
  { unit: stated }: Pick<ReadOptions, "unit">,
): readonly Problem[] => {
  const isOf = (i: number): "named" | "coded" | "stated" => {
    if (stated?.some((unit) => isCalled(unit, nameOf(i)))) return "stated";
    return isCoded(i) ? "coded" : "named";
  };
  const [first] = printed;
  return [...sumRows(printed, first ? lengthOf(first) : 0, isOf)].map(({ row, ...sum }) =>
    problem("row-is-sum", placeOf(row), { found: nameOf(row), ...sum }),
  );
};

/** The raw figures of a group, and where each stands; undefined where it has none. */
function rawColumns(group: TextTable, { figures = [] }: Methodology, rows: readonly number[]): RawColumns | undefined {
  const columns = new Map<string, Column>();
  for (const { code } of figures) {
    const cells = group.columns.get(code);
    if (cells) columns.set(code, cells.column(rows));
    group.columns.delete(code);
  }
  const placeOf: RawColumns["placeOf"] = (unit, figure) => ({
    ...placeOfRow(group, rows[unit] ?? unit),
    column: group.columnAt.get(figure),
  });
  return columns.size === 0 ? undefined : { columns, placeOf };
}

function edition(year: number | undefined, file: string, problems: Problem[]): Methodology | undefined {
  const found = year === undefined ? undefined : editionFor(year);
  if (found) return found;
  const known = editions.map(({ id, years }) => `${id} (${[...new Set(years)].join("–")})`).join(", ");
  problems.push(
    year === undefined
      ? problem("year-unknown", { file }, {})
      : problem("no-edition", { file }, { year, found: known, nearest: nearestTo(year) }),
  );
  return undefined;
}

/** The edition whose years are nearest to a year that none covers. */
function nearestTo(year: number): string {
  const away = ({ years }: Methodology): number =>
    years ? Math.max(years[0] - year, year - years[1]) : Number.POSITIVE_INFINITY;
  return [...editions].sort((a, b) => away(a) - away(b))[0]?.id ?? "";
}
