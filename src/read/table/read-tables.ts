import { Failure, fail, failIfAny, problem } from "../../core/failure.ts";
import type { Methodology, Note, Problem } from "../../types/index.ts";
import { openRows } from "../file/open-rows.ts";
import type { RowSource } from "../file/row-source.ts";
import { type Reading, refuseTwice } from "../file/source.ts";
import { yearInName } from "../file/year-in-name.ts";
import type { ReadOptions } from "../options.ts";
import { chooseTables } from "./choose-tables.ts";
import { sniff } from "./dialect.ts";
import { Headings } from "./headings.ts";
import { hasQuotients, type Layout } from "./layout.ts";
import { ledgerOf, notesOf } from "./ledger.ts";
import { limitsOf } from "./limits.ts";
import { rowReader } from "./row-reader.ts";
import { ScoreReader } from "./score-reader.ts";
import type { Gathered, Gathering } from "./text-table.ts";
import { unitFilter } from "./unit-rows.ts";
import { type FateOf, Unread } from "./unread.ts";

/** The most columns a file may have. */
const COLUMN_LIMIT = 4096;

/**
 * Reads the rows of all files, by year and list. What is wrong with cells and rows goes to `problems`.
 * @throws Failure with all of it where a file cannot be read to its end
 */
export async function gather(
  paths: readonly string[],
  options: ReadOptions,
  methodologies: readonly Methodology[],
  world: Reading,
  problems: Problem[],
): Promise<readonly Gathered[]> {
  refuseTwice(paths, world);
  const headings = new Headings(methodologies);
  const groups = new Map<string, Gathered>();
  let broken = false;
  for (const path of paths) {
    try {
      const { tables, notes } = chooseTables(await openRows(path, options, world), options.sheet, headings);
      for (const source of tables) {
        const limits = limitsOf(forYear(methodologies, options.year ?? yearInName(source.file)), options.scale);
        gatherRows(source, notes, { options, headings, limits, groups, problems });
      }
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      problems.push(...error.problems);
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

function gatherRows(source: RowSource, said: readonly Note[], gathering: Gathering): void {
  const { options, headings, problems } = gathering;
  const { file } = source;
  const dialect = sniff(source, headings);
  const { layout, form } = dialect;
  checkColumns(layout, file, headings);

  const before = problems.length;
  const scores = new ScoreReader(source, options.decimal, hasQuotients(layout), problems);
  const fateOf = scoreFates(layout);
  const unread = new Unread(layout, fateOf);
  const readRow = rowReader(layout, file, gathering, scores, unread);
  const filter = unitFilter(layout, form.delimiter, file, gathering, source.comments);
  const visit = (cells: readonly string[], line: number): void => {
    if (!filter.isUnit(cells, line)) return;
    unread.row(cells);
    readRow(cells, line);
  };
  form.eachRow(layout.line, visit);
  scores.finish();
  if (filter.units === 0 && problems.length === before) fail("no-rows", { file }, {});

  const notes: Note[] = source.notes.map((note) => ({ kind: "file-note", details: { text: note } }));
  notes.push(...said, ...(source.sheet?.said() ?? []));
  const ledger = ledgerOf({ source, dialect, fateOf, unread, filter, signed: scores });
  const read = new Set([...gathering.groups.values()].flatMap((group) => [...group.columns.keys()]));
  const others = [...headings.measures].filter(([code]) => !read.has(code));
  notes.push(...notesOf(ledger, others));
  for (const group of gathering.groups.values()) if (group.files.at(-1)?.file === file) group.notes.push(...notes);
}

/** What becomes of columns where scores are read: printed ranks are not used, since ranks are computed. */
function scoreFates({ long }: Layout): FateOf {
  return ({ is }) => {
    if (is === "number" || is === "published") return "aside";
    if (is === "unknown" || (is === "score" && long)) return "unread";
    if (is === "kind" || is === "measure" || is === "value") return long ? "used" : "unread";
    return "used";
  };
}

function checkColumns(layout: Layout, file: string, known: Headings): void {
  refuseTwins(layout, file);
  if (!layout.long && !layout.roles.some(({ is }) => is === "score")) {
    const expected = [...known.measures.keys()].join(", ");
    fail("no-measure-column", { file }, { found: layout.headings.filter(Boolean).join(", "), expected });
  }
}

/** @throws Failure where two columns are the same, or there are too many */
export function refuseTwins({ headings, roles, line }: Layout, file: string): void {
  if (headings.length > COLUMN_LIMIT) {
    fail("too-many-columns", { file }, { limit: COLUMN_LIMIT, found: headings.length });
  }
  const seen = new Map<string, string>();
  const twins: Problem[] = [];
  for (const [i, role] of roles.entries()) {
    if (role.is === "unknown" || role.is === "published" || role.is === "number") continue;
    const key = role.is === "score" ? `score ${role.code}` : role.is;
    const heading = headings[i] ?? "";
    const first = seen.get(key);
    const place = { file, line, column: i + 1 };
    if (first === undefined) seen.set(key, heading);
    else twins.push(problem("duplicate-column", place, { first, second: heading }));
  }
  failIfAny(twins);
}
