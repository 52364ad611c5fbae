import { Failure, fail } from "../../core/failure.ts";
import { meantBy } from "../../reference/suggest.ts";
import type { Meant, Methodology, Note, Problem, ProblemDetails } from "../../types/index.ts";
import { openRows } from "../file/open-rows.ts";
import { tableFiles } from "../file/paths.ts";
import type { RowSource } from "../file/row-source.ts";
import { type Reading, refuseTwice } from "../file/source.ts";
import { yearInName } from "../file/year-in-name.ts";
import type { ReadOptions } from "../options.ts";
import { chooseTables } from "./choose-tables.ts";
import { checkScales, refuseTwins } from "./column-checks.ts";
import { sniff } from "./dialect.ts";
import { fileNote } from "./file-note.ts";
import { Headings } from "./headings.ts";
import { hasQuotients, type Layout } from "./layout.ts";
import { ledgerOf, notesOf } from "./ledger.ts";
import { limitsOf } from "./limits.ts";
import { refuseOtherYears } from "./other-years.ts";
import { rowReader } from "./row-reader.ts";
import { ScoreReader } from "./score-reader.ts";
import { checkMaxima } from "./shape/check-maxima.ts";
import { fillDown } from "./shape/fill-down.ts";
import type { TextReading, TextTable } from "./text-table.ts";
import { UnitFilter } from "./unit-rows.ts";
import { type FateOf, Unread } from "./unread.ts";
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
        const year = options.year ?? yearInName(source.file);
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
  const { file } = source;
  const years = yearsOf(layout, file, options);
  for (const role of layout.roles) {
    const year = role.is === "score" || role.is === "value" ? years.of(role) : undefined;
    if (year !== undefined) gathering.years.add(year);
  }
  checkColumns(layout, source, headings, years);
  refuseOtherYears(layout, source, headings, years, options);
  checkScales(layout, source, limits, headings, problems);

  const before = problems.length;
  const scores = new ScoreReader(source, options.decimal, hasQuotients(layout), problems);
  const fateOf = scoreFates(layout, years);
  const unread = new Unread(layout, fateOf);
  const readRow = rowReader(dialect, gathering, scores, unread, years);
  const filter = new UnitFilter(dialect, gathering);
  const fill = fillDown(dialect);
  const visit = (cells: readonly string[], line: number): void => {
    if (!filter.isUnit(cells, line)) return;
    unread.row(cells);
    readRow(fill.filled(cells, line), line);
  };
  form.eachRow(layout.line, visit);
  scores.finish();
  filter.finish();
  for (const unclear of fill.problems()) problems.push(unclear);
  for (const differing of checkMaxima(dialect, headings, limits, scores.sign)) problems.push(differing);
  const groups = [...gathering.groups.values()].filter((group) => group.files.at(-1)?.file === file);
  if (problems.length === before) {
    if (filter.units === 0) fail("no-rows", { file }, {});
    const unknown = unread.unknown.map(({ measure }) => measure).slice(0, NAMED);
    if (groups.length === 0 && options.year === undefined && unknown.length > 0) {
      const measures = [...headings.measures].map(([code, name]) => ({ code, name }));
      fail("no-measure-column", { file }, { found: unknown.join(", "), measures, meant: [] });
    }
  }

  const stated = source.notes.map(fileNote);
  const ledger = ledgerOf({ dialect, fateOf, unread, filter, signed: scores });
  const read = new Set([...gathering.groups.values()].flatMap((group) => [...group.columns.keys()]));
  const others = [...headings.measures].filter(([code]) => !read.has(code));
  const ofSource = [...(source.sheet?.said() ?? []), ...dialect.notes, ...fill.notes()];
  const notes = [...stated, ...said, ...ofSource, ...notesOf(ledger, others)];
  for (const group of groups) for (const note of notes) group.notes.push(note);
  for (const unclear of fill.regionProblems()) groups[0]?.unclearRegions.push(unclear);
}

/** What becomes of columns where scores are read: printed ranks are not used, since ranks are computed. */
function scoreFates({ long }: Layout, years: Years): FateOf {
  return (role) => {
    if (role.is === "ignored") return "ignored";
    if (role.is === "number" || role.is === "published" || role.is === "beside") return "aside";
    if (role.is === "score") return long ? "unread" : years.fate(role);
    if (role.is === "kind" || role.is === "measure" || role.is === "value") return long ? "used" : "unread";
    return role.is === "unknown" || role.is === "change" ? "unread" : "used";
  };
}

/** What is said of headings none of which is a measure. */
export function withoutMeasures(
  { headings, roles, line, last }: Layout,
  known: Headings,
): ProblemDetails["no-measure-column"] {
  const named = headings.filter(Boolean);
  const open = headings.flatMap((heading, i) => (heading !== "" && roles[i]?.is === "unknown" ? [{ heading, i }] : []));
  const measures = [...known.measures].map(([code, name]) => ({ code, name }));
  const found = named.join(", ");
  if (line === last) {
    const columns = open.map(({ heading }) => heading);
    return { found, measures, meant: meantBy(columns, known.measures) };
  }
  const meant = open.flatMap(({ heading, i }): Meant[] => {
    const role = roles[i];
    const measure = measures.find(({ code }) => role?.is === "unknown" && code === role.measure);
    return measure ? [{ column: heading, measure }] : [];
  });
  return { found, measures, meant, lines: [line, last] };
}

function checkColumns(layout: Layout, source: RowSource, known: Headings, years: Years): void {
  refuseTwins(layout, source, years);
  if (!layout.long && !layout.roles.some(({ is }) => is === "score")) {
    fail("no-measure-column", { file: source.file }, withoutMeasures(layout, known));
  }
}
