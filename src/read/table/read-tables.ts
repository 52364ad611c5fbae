import { Failure, fail, failIfAny, problem } from "../../core/failure.ts";
import { meantBy } from "../../reference/suggest.ts";
import type { Methodology, Note, Problem } from "../../types/index.ts";
import { eachRow } from "../file/rows.ts";
import { labelOf, type Reading, sameFile } from "../file/source.ts";
import { openTable } from "../file/text-file.ts";
import { yearInName } from "../file/year-in-name.ts";
import type { ReadOptions } from "../options.ts";
import { sniff } from "./dialect.ts";
import { Headings, type Role } from "./headings.ts";
import type { Layout } from "./layout.ts";
import { limitsOf } from "./limits.ts";
import { rowReader } from "./row-reader.ts";
import { ScoreReader } from "./score-reader.ts";
import type { Gathered, Gathering } from "./text-table.ts";
import { unitFilter } from "./unit-rows.ts";

/** The most columns a file may have. */
const COLUMN_LIMIT = 4096;

/**
 * Reads the rows of all files, by year and list. What is wrong with cells and rows goes to `problems`.
 * @throws Failure with all of it where a file cannot be read to its end
 */
export function gather(
  paths: readonly string[],
  options: ReadOptions,
  methodologies: readonly Methodology[],
  world: Reading,
  problems: Problem[],
): readonly Gathered[] {
  const headings = new Headings(methodologies);
  const groups = new Map<string, Gathered>();
  let broken = false;
  for (const [i, path] of paths.entries()) {
    try {
      if (paths.slice(0, i).some((earlier) => sameFile(earlier, path, world))) {
        fail("file-twice", { file: labelOf(path) }, {});
      }
      const limits = limitsOf(forYear(methodologies, options.year ?? yearInName(path)), options.scale);
      gatherFile(path, { options, headings, limits, groups, problems }, world);
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

function gatherFile(path: string, gathering: Gathering, world: Reading): void {
  const { options, headings, problems } = gathering;
  const opened = openTable(path, options, world);
  const { file, bytes, encoding } = opened;
  const { layout, delimiter } = sniff(opened, headings);
  checkColumns(layout, file, headings);

  const before = problems.length;
  const scores = new ScoreReader(file, options.decimal, problems);
  const unused = new Set(layout.headings.filter((heading, i) => heading !== "" && !isUsed(layout, layout.roles[i])));
  const readRow = rowReader(layout, file, gathering, scores, unused);
  const filter = unitFilter(layout, delimiter, file, gathering);
  const visit = (cells: readonly string[], line: number): void => {
    if (filter.isUnit(cells, line)) readRow(cells, line);
  };
  eachRow(bytes, delimiter, layout.line, file, visit, world.progress);
  scores.finish();
  if (filter.units === 0 && problems.length === before) fail("no-rows", { file }, {});

  const notes: Note[] = opened.notes.map((note) => ({ kind: "file-note", details: { text: note } }));
  for (const column of filter.unnamed) unused.add(`(${column})`);
  const dropped = layout.headings.filter((_, i) => layout.roles[i]?.is === "published");
  for (const column of dropped) unused.delete(column);
  if (dropped.length > 0) notes.push({ kind: "dropped-ranks", details: { file, columns: dropped } });
  if (unused.size > 0) {
    const columns = [...unused];
    const read = new Set([...gathering.groups.values()].flatMap((group) => [...group.columns.keys()]));
    const others = [...headings.measures].filter(([code]) => !read.has(code));
    notes.push({ kind: "unused-columns", details: { file, columns, meant: meantBy(columns, others) } });
  }
  const { asides, doubtful } = filter;
  if (asides.length > 0) notes.push({ kind: "skipped-rows", details: { file, rows: asides } });
  if (doubtful.length > 0) notes.push({ kind: "doubtful-rows", details: { file, rows: doubtful } });
  const { sign: decimal, evidenceText: evidence } = scores;
  notes.push({ kind: "decided", details: { file, encoding, delimiter, decimal, evidence } });
  for (const group of gathering.groups.values()) if (group.files.at(-1)?.file === file) group.notes.push(...notes);
}

/** Whether a column of that role is read, or is known to be of no use. */
function isUsed({ long }: Layout, role: Role | undefined): boolean {
  if (role === undefined || role.is === "unknown" || role.is === "published") return false;
  return role.is === "score" ? !long : long || !["measure", "value", "kind"].includes(role.is);
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
