import type { Lang, Problem } from "../types/index.ts";
import { problemText } from "../write/views/problems.ts";
import { en } from "../write/words/en.ts";
import { vi } from "../write/words/vi.ts";
import type { Words } from "../write/words/words.ts";

export const wordsOf = (lang: Lang): Words => (lang === "vi" ? vi : en);

/**
 * A problem as people read it: where, what was expected, what was found, and on a second line what to do.
 *
 * @param problem one of `DtiError.problems`
 * @param lang `en`, or `vi` for Vietnamese
 * @example
 * const problem = { kind: "file-missing", place: { file: "2025.csv" }, details: {} };
 * message(problem, "en").split("\n")[0]; // → "2025.csv: no such file"
 */
export const message = (problem: Problem, lang: Lang = "en"): string =>
  problemText([problem], wordsOf(lang), true).trimEnd();

/**
 * Thrown by everything here that reads or computes, with every problem that was found. What an option does wrong is
 * told by its name on the command line: `--scheme` is `scheme`.
 *
 * @example
 * const error = await rank("nowhere-2024.csv").catch((thrown) => thrown);
 * error instanceof DtiError; // → true
 * error.problems[0].kind; // → "file-missing"
 */
export class DtiError extends Error {
  override readonly name = "DtiError";
  /** What is wrong, as data: a kind, a place in a file, and what its wording needs. */
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], lang: Lang = "en") {
    super(problemText(problems, wordsOf(lang), true).trimEnd());
    this.problems = problems;
  }
}
