import type { Methodology, Note, Problem } from "../types.ts";
import { isAside } from "./aside.ts";
import { fail, problem } from "./failure.ts";
import type { Gathered, Gathering } from "./gathered.ts";
import { Headings, type Layout, type Role } from "./headings.ts";
import type { ReadOptions } from "./options.ts";
import { positionsOf, rowReader } from "./row.ts";
import { eachRow, notesIn, statedDelimiter, withoutComments } from "./rows.ts";
import { limitsOf } from "./scale.ts";
import { ScoreReader } from "./score.ts";
import { firstCells, sniff } from "./sniff.ts";
import { labelOf, type Reading, readBytes } from "./source.ts";
import { decode } from "./text.ts";

/** The most columns a file may have. */
const COLUMN_LIMIT = 4096;

/** Reads the rows of all files, by year and list. What is wrong with cells goes to `problems`. @throws Failure */
export function gather(
  paths: readonly string[],
  options: ReadOptions,
  methodologies: readonly Methodology[],
  world: Reading,
  problems: Problem[],
): readonly Gathered[] {
  const headings = new Headings(methodologies);
  const limits = limitsOf(methodologies, options.scale);
  const gathering: Gathering = { options, headings, limits, groups: new Map(), problems };
  for (const path of paths) gatherFile(path, gathering, world);
  return [...gathering.groups.values()];
}

function gatherFile(path: string, gathering: Gathering, world: Reading): void {
  const { options, headings, problems } = gathering;
  const file = labelOf(path);
  const { bytes, encoding } = decode(readBytes(path, world), file, options.encoding);
  const clean = withoutComments(bytes);
  const { layout, delimiter } =
    sniff(clean, headings, options.delimiter ?? statedDelimiter(bytes)) ??
    fail("no-unit-column", { file }, { found: firstCells(clean).join(", ") });
  checkColumns(layout, file, headings);

  const scores = new ScoreReader(file, options.decimal, problems);
  const readRow = rowReader(layout, file, gathering, scores);
  const at = positionsOf(layout);
  const asides: { label: string; line: number }[] = [];
  const width = layout.roles.length;
  const scored = layout.roles.flatMap(({ is }, i) => (is === "score" || is === "value" ? [i] : []));
  let [row, units] = [0, 0];
  eachRow(clean, delimiter, file, (cells, line) => {
    row++;
    if (row <= layout.skip || cells.every((cell) => cell.trim() === "")) return;
    const label = cells[at.name]?.trim() || cells[at.code]?.trim() || "";
    const unnamed = label === "" && scored.some((i) => (cells[i] ?? "").trim() !== "");
    if (unnamed) problems.push(problem("missing-unit", { file, line }, {}));
    else if (isAside(label, options.scheme === "none")) {
      asides.push({ line, label: label || cells.join(" ").trim() });
    } else if (cells.length > width && cells.slice(width).some((cell) => cell.trim() !== "")) {
      problems.push(problem("csv-ragged", { file, line }, { expected: width, found: cells.length }));
    } else {
      units++;
      readRow(cells, line);
    }
  });
  scores.finish();
  if (units === 0) fail("no-rows", { file }, {});

  const notes: Note[] = notesIn(bytes).map((text) => ({ kind: "file-note", details: { text } }));
  const unused = layout.headings.filter((heading, i) => heading !== "" && !isUsed(layout.roles[i]));
  if (unused.length > 0) notes.push({ kind: "unused-columns", details: { file, columns: unused } });
  if (asides.length > 0) notes.push({ kind: "skipped-rows", details: { file, rows: asides } });
  const { sign: decimal, evidenceText: evidence } = scores;
  notes.push({ kind: "decided", details: { file, encoding, delimiter, decimal, evidence } });
  for (const group of gathering.groups.values()) if (group.files.at(-1) === file) group.notes.push(...notes);
}

const isUsed = (role: Role | undefined): boolean =>
  role !== undefined && role.is !== "unknown" && role.is !== "published";

function checkColumns({ headings, roles, long }: Layout, file: string, known: Headings): void {
  if (headings.length > COLUMN_LIMIT) {
    fail("too-many-columns", { file }, { limit: COLUMN_LIMIT, found: headings.length });
  }
  const seen = new Map<string, string>();
  for (const [i, role] of roles.entries()) {
    if (role.is === "unknown" || role.is === "published" || role.is === "number") continue;
    const key = role.is === "score" ? `score ${role.code}` : role.is;
    const heading = headings[i] ?? "";
    const first = seen.get(key);
    const place = { file, column: i + 1 };
    if (first !== undefined) fail("duplicate-column", place, { first, second: heading });
    seen.set(key, heading);
  }
  if (!long && !roles.some(({ is }) => is === "score")) {
    const expected = [...known.measures.keys()].join(", ");
    fail("no-measure-column", { file }, { found: headings.filter(Boolean).join(", "), expected });
  }
}
