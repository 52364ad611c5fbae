import type { Place, Problem, ProblemKind } from "../types.ts";
import { forTerminal } from "./safe.ts";
import type { Said, Words } from "./words/words.ts";

/** How many problems are shown unless all are asked for. */
export const SHOWN = 20;

/** A cell may be a megabyte long; nobody reads more of it than this. */
const LONGEST = 160;

/** Problems as people read them: `file:line:column: message`, the hint on the next line. */
export function problemText(problems: readonly Problem[], words: Words, all: boolean): string {
  const shown = all ? problems : problems.slice(0, SHOWN);
  const lines = shown.flatMap((problem) => {
    const { message, hint } = say(problem, words);
    const first = forTerminal([placeText(problem.place), message].filter(Boolean).join(": "));
    return [first, `  ${words.hint}: ${forTerminal(hint)}`];
  });
  if (shown.length < problems.length) lines.push(words.more(problems.length - shown.length));
  return `${lines.join("\n")}\n`;
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

const placeText = ({ file, line, column }: Place): string =>
  [file, line, column].filter((part) => part !== undefined).join(":");
