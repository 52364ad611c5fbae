import { Failure, fail, problem } from "../../core/failure.ts";
import type { Methodology, Note, Problem } from "../../types/index.ts";
import { openRows } from "../file/open-rows.ts";
import { tableFiles } from "../file/paths.ts";
import type { RowSource } from "../file/row-source.ts";
import { type Reading, refuseTwice } from "../file/source.ts";
import { folderYearsOf, yearOfFile } from "../file/year-in-folder.ts";
import type { ReadOptions } from "../options.ts";
import { chooseTables } from "./choose-tables.ts";
import { checkScales, headedColumns, refuseTwins } from "./column-checks.ts";
import { sniff } from "./dialect.ts";
import { fileNote } from "./file-note.ts";
import { Headings } from "./headings.ts";
import { type Dialect, hasQuotients, type Layout } from "./layout.ts";
import { ledgerOf, notesOf } from "./ledger.ts";
import { limitsOf } from "./limits.ts";
import { refuseOtherYears } from "./other-years.ts";
import { positionsOf } from "./positions.ts";
import { type RowReader, rowReader } from "./row-reader.ts";
import { ScoreReader } from "./score-reader.ts";
import { checkMaxima } from "./shape/check-maxima.ts";
import { fillDown } from "./shape/fill-down.ts";
import { PrintedMaxima } from "./shape/printed-maxima.ts";
import type { TextReading, TextTable } from "./text-table.ts";
import { undatedProblem } from "./undated.ts";
import { UnitFilter } from "./unit-rows.ts";
import { type FateOf, Unread } from "./unread.ts";
import { withoutMeasures } from "./without-measures.ts";
import { type Years, yearsOf } from "./years.ts";

/**
 * Reads the rows of all files, by year and list. What is wrong with cells and rows goes to `problems`, the years that are
 * there beside one that is asked for go to `met`.
 * @throws Failure with all of it where a file cannot be read to its end
 */
export async function readTextTables(
  named: readonly string[],
  options: ReadOptions,
  methodologies: readonly Methodology[],
  world: Reading,
  problems: Problem[],
  met: Set<number>,
): Promise<readonly TextTable[]> {
  const paths = await tableFiles(named, world);
  refuseTwice(paths, world);
  const headings = new Headings(methodologies, options.column);
  const groups = new Map<string, TextTable>();
  const limitsIn = new Map<number | undefined, TextReading["limits"]>();
  let broken = false;
  for (const path of paths) {
    try {
      const { tables, notes } = chooseTables(await openRows(path, options, world), options, headings);
      for (const source of tables) {
        const year = options.year ?? yearOfFile(source.file, options.folderYears);
        const limits = limitsIn.get(year) ?? limitsOf(forYear(methodologies, year), options.scale);
        limitsIn.set(year, limits);
        gatherRows(source, notes, { options, headings, limits, groups, years: met, problems });
      }
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      for (const one of error.problems) problems.push(one);
      broken = true;
    }
  }
  if (broken) throw new Failure(problems);
  return [...groups.values()];
}

/** The same, those of a year first: a measure may have other points in another edition. */
function forYear(methodologies: readonly Methodology[], year: number | undefined): readonly Methodology[] {
  const isOf = ({ years }: Methodology): boolean =>
    year !== undefined && years !== undefined && years[0] <= year && year <= years[1];
  return [...methodologies.filter(isOf), ...methodologies.filter((methodology) => !isOf(methodology))];
}

/** How many of the measures that nobody knows are named. */
const NAMED = 5;

function gatherRows(opened: RowSource, said: readonly Note[], gathering: TextReading): void {
  const { options, headings, limits, problems } = gathering;
  const dialect = sniff(opened, headings, options.basis);
  const { layout, form, source } = dialect;
  const years = yearsOf(layout, source.file, options);
  checkColumns(dialect, gathering, years);
  const before = problems.length;
  const scores = new ScoreReader(source, options.decimal, hasQuotients(layout), problems);
  const unread = new Unread(layout, scoreFates(layout, years));
  const rows = rowReader(dialect, gathering, scores, unread, years);
  const filter = new UnitFilter(dialect, gathering);
  const fill = fillDown(dialect);
  const maxima = new PrintedMaxima(dialect);
  form.eachRow(layout.line, (cells, line) => {
    const isUnit = filter.isUnit(cells, line);
    const filled = isUnit ? fill.filled(cells, line) : cells;
    maxima.row(filled, line, isUnit);
    if (!isUnit) return;
    unread.row(cells);
    rows.read(filled, line);
  });
  checkScales(rows.headed, source, limits, headings, problems);
  scores.finish();
  filter.finish();
  for (const unclear of fill.problems()) problems.push(unclear);
  // Stated to be on another scale, values are not in the points that a table prints.
  const printed = options.scale === undefined ? maxima.found : [];
  for (const differing of checkMaxima(dialect, headings, limits, scores.sign, printed)) problems.push(differing);
  const groups = [...gathering.groups.values()].filter((group) => group.files.at(-1)?.file === source.file);
  if (problems.length === before) refuseEmpty(source, groups, { filter, unread, rows, layout }, gathering);
  const undated = undatedProblem(source, groups, layout, years);
  if (undated) problems.push(undated);
  const ofFolder = folderYearsOf(source.file, options.folderYears);
  if (ofFolder.length > 1 && groups.some(({ year }) => year === undefined)) {
    problems.push(problem("folder-years", { file: source.file }, { years: ofFolder }));
  }

  const ledger = ledgerOf({ dialect, headings, unread, filter, signed: scores, silent: rows.silent() });
  const ofSource = [...source.notes.map(fileNote), ...said, ...(source.sheet?.said() ?? [])];
  const notes = [...ofSource, ...dialect.notes, ...fill.notes(), ...notesOf(ledger, unreadMeasures(gathering))];
  for (const group of groups) for (const note of notes) group.notes.push(note);
  for (const unclear of fill.regionProblems()) groups[0]?.unclearRegions.push(unclear);
}

/** Checks what headings say before any row is read, and notes the years that they state. @throws Failure */
function checkColumns({ layout, source }: Dialect, gathering: TextReading, years: Years): void {
  const { options, headings, limits, problems } = gathering;
  for (const role of layout.roles) {
    const year = role.is === "score" || role.is === "value" ? years.of(role) : undefined;
    if (year !== undefined) gathering.years.add(year);
  }
  refuseTwins(layout, source, years);
  if (!layout.long && !layout.roles.some(({ is }) => is === "score")) {
    fail("no-measure-column", { file: source.file }, withoutMeasures(layout, headings));
  }
  refuseOtherYears(layout, source, headings, years, options);
  checkScales(headedColumns(layout), source, limits, headings, problems);
}

/** @throws Failure where a table has no units, or only measures that nobody knows */
function refuseEmpty(
  { file }: RowSource,
  groups: readonly TextTable[],
  { filter, unread, rows, layout }: { filter: UnitFilter; unread: Unread; rows: RowReader; layout: Layout },
  { options, headings }: TextReading,
): void {
  if (filter.units === 0) fail("no-rows", { file }, {});
  const kinds = groups.length > 0 ? [] : rows.kinds().slice(0, NAMED);
  const heading = layout.headings[positionsOf(layout).kind] ?? "";
  if (kinds.length > 0) fail("kinds-of-no-score", { file }, { heading, found: kinds });
  const unknown = unread.unreadMeasures.map(({ measure }) => measure).slice(0, NAMED);
  if (groups.length > 0 || options.year !== undefined || unknown.length === 0) return;
  const measures = [...headings.measures].map(([code, name]) => ({ code, name }));
  fail("no-measure-column", { file }, { found: unknown.join(", "), measures, meant: [], values: [] });
}

/** The measures that no column read so far is of. */
function unreadMeasures({ groups, headings }: TextReading) {
  const read = new Set([...groups.values()].flatMap((group) => [...group.columns.keys()]));
  return [...headings.measures].filter(([code]) => !read.has(code));
}

/** What becomes of columns where scores are read: printed ranks are not used, since ranks are computed. */
function scoreFates({ long }: Layout, years: Years): FateOf {
  return (role) => {
    if (role.is === "ignored") return "ignored";
    if (role.is === "number" || role.is === "published" || role.is === "beside") return "aside";
    if (role.is === "score") return long ? "unread" : years.fate(role);
    if (role.is === "kind" || role.is === "measure") return long ? "used" : "unread";
    if (role.is === "value") return long ? years.fate(role) : "unread";
    return role.is === "unknown" || role.is === "change" ? "unread" : "used";
  };
}
