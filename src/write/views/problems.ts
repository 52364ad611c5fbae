import { placeText } from "../../core/place.ts";
import type { Place, Problem, ProblemKind } from "../../types/index.ts";
import { forLog, forTerminal } from "../formats/safe.ts";
import type { Said, Words } from "../words/words.ts";

/** How many problems are shown unless all are asked for. */
export const SHOWN = 20;

/** A cell may be a megabyte long; nobody reads more of it than this. */
const LONGEST = 160;

/** Faults of cells that many cells of a column may have alike. */
const OF_CELLS: ReadonlySet<ProblemKind> = new Set(["not-a-number", "not-a-figure", "out-of-range", "number-too-long"]);

/** So many cells of a column with the same fault are told one by one. */
const ALIKE = 3;

/** Problems as people read them: `file:line:column: message`, the hint on the next line, unless it is the one before. */
export function problemText(problems: readonly Problem[], words: Words, all: boolean): string {
  const groups = all ? inOrder(problems).map((problem) => [problem]) : alike(inOrder(problems));
  const shown = (all ? groups : groups.slice(0, SHOWN)).flatMap(([problem, ...others]) =>
    problem === undefined ? [] : [{ problem, others, ...say(problem, words) }],
  );
  const lines = shown.flatMap(({ problem, others, message, hint }, i) => {
    const more = others.length > 0 ? words.alike(others.map(({ place }) => place.line ?? 0)) : "";
    const first = forTerminal([placeText(problem.place), message + more].filter(Boolean).join(": "));
    return hint === shown[i - 1]?.hint ? [first] : [first, `  ${words.hint}: ${forTerminal(hint)}`];
  });
  const told = shown.reduce((sum, { others }) => sum + 1 + others.length, 0);
  if (told < problems.length) lines.push(words.more(problems.length - told));
  return forLog(`${lines.join("\n")}\n`);
}

/** Problems with those of the same fault in many cells of one column together, where the first of them is. */
function alike(sorted: readonly Problem[]): readonly (readonly Problem[])[] {
  const columns = new Map<string, Problem[]>();
  const groups = sorted.map((problem) => {
    const { kind, place } = problem;
    if (!OF_CELLS.has(kind) || place.column === undefined) return [problem];
    const key = `${kind}\n${place.file}\n${place.column}`;
    const group = columns.get(key) ?? [];
    columns.set(key, group);
    group.push(problem);
    return group;
  });
  return groups.flatMap((group, i) => {
    if (group.length <= ALIKE) return [[sorted[i] ?? group[0]].flatMap((problem) => problem ?? [])];
    return group[0] === sorted[i] ? [group] : [];
  });
}

const LAST = Number.MAX_SAFE_INTEGER;

/** File by file, from the first line to the last, then what has no line. */
export function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const files = new Map([...new Set(problems.map(({ place }) => place.file))].map((file, i) => [file, i]));
  const fileOf = ({ file }: Place): number => files.get(file) ?? 0;
  return problems.toSorted(
    ({ place: a }, { place: b }) =>
      fileOf(a) - fileOf(b) || (a.line ?? LAST) - (b.line ?? LAST) || (a.column ?? 0) - (b.column ?? 0),
  );
}

/** The sentence and hint of a problem. */
export function say<K extends ProblemKind>({ kind, details }: Problem<K>, words: Words): Said {
  return words.problems()[kind](clipped(details));
}

/** The same details, texts that come from files cut to what a person reads. */
function clipped<D extends object>(details: D): D {
  const cut = (value: unknown): unknown =>
    typeof value === "string" && value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
  const entries = Object.entries(details).map(([key, value]) => [key, key === "expected" ? value : cut(value)]);
  return Object.assign({}, details, Object.fromEntries(entries));
}
