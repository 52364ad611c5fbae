import { placeText } from "../../core/place.ts";
import type { Place, Problem, ProblemKind } from "../../types/index.ts";
import { forLog, forTerminal } from "../formats/safe.ts";
import type { Said, Words } from "../words/words.ts";

/** How many problems are shown unless all are asked for. */
export const SHOWN = 20;

/** A cell may be a megabyte long; nobody reads more of it than this. */
const LONGEST = 160;

/** Problems as people read them: `file:line:column: message`, the hint on the next line, unless it is the one before. */
export function problemText(problems: readonly Problem[], words: Words, all: boolean): string {
  const sorted = inOrder(problems);
  const shown = (all ? sorted : sorted.slice(0, SHOWN)).map((problem) => ({ problem, ...say(problem, words) }));
  const lines = shown.flatMap(({ problem, message, hint }, i) => {
    const first = forTerminal([placeText(problem.place), message].filter(Boolean).join(": "));
    return hint === shown[i - 1]?.hint ? [first] : [first, `  ${words.hint}: ${forTerminal(hint)}`];
  });
  if (shown.length < problems.length) lines.push(words.more(problems.length - shown.length));
  return forLog(`${lines.join("\n")}\n`);
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
  return words.problems[kind](clipped(details));
}

/** The same details, texts that come from files cut to what a person reads. */
function clipped<D extends object>(details: D): D {
  const cut = (value: unknown): unknown =>
    typeof value === "string" && value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
  const entries = Object.entries(details).map(([key, value]) => [key, key === "expected" ? value : cut(value)]);
  return Object.assign({}, details, Object.fromEntries(entries));
}
