import { Failure } from "../../core/failure.ts";
import { nearest } from "../../reference/nearest.ts";
import { isNear } from "../../reference/suggest.ts";
import type { ProblemDetails, ProblemKind } from "../../types/index.ts";
import { forLog, forTerminal } from "../../write/formats/safe.ts";
import { problemText } from "../../write/views/problems.ts";
import type { UsageError, Words } from "../../write/words/words.ts";
import { formIn, usageIn } from "./placeholders.ts";

/** Thrown by a command that has said all there is to say: only the exit code is left. */
export class CommandOutcome extends Error {
  constructor(readonly code: number) {
    super(`exit ${code}`);
  }
}

/** Problems of the command line rather than of the data. */
const USAGE: ReadonlySet<ProblemKind> = new Set([
  "bad-option",
  "engine-missing",
  "engine-cannot",
  "not-weighted-mean",
  "too-many-scenarios",
  "option-twice",
  "column-absent",
  "row-absent",
  "column-meaning",
  "settings-key",
  "settings-barred",
  "settings-value",
  "settings-shape",
  "unit-needed",
  "rank-beyond",
  "files-needed",
  "settings-several",
  "unknown-measure",
  "scenario-measure",
  "alternative-twice",
  "merge-unknown",
  "unknown-region",
  "division-absent",
  "cannot-carry",
  "list-needed",
  "same-list",
  "years-out-of-order",
  "too-few-years",
  "unknown-named-unit",
  "nothing-merged",
  "name-of-several",
  "methodology-unknown",
  "file-twice",
  "output-is-input",
  "output-is-folder",
  "output-not-folder",
  "output-not-regular",
  "output-to-screen",
  "output-exists",
  "output-ending",
]);

/** How a run that threw ends: 0 done · 1 the data is wrong · 2 the command line is wrong · 70 a bug of ours. */
export function explain(error: unknown, words: Words, all: boolean): { readonly code: number; readonly text: string } {
  if (error instanceof CommandOutcome) return { code: error.code, text: "" };
  if (error instanceof Failure) {
    const usage = error.problems.every(({ kind }) => USAGE.has(kind));
    return { code: usage ? 2 : 1, text: problemText(error.problems, words, all) };
  }
  if (isCommanderError(error)) {
    if (error.exitCode === 0) return { code: 0, text: "" };
    return { code: 2, text: `dti: ${forTerminal(usageText(error, words))}\n` };
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  // A message may quote a file.
  const lines = trace.split("\n").map(forTerminal).join("\n");
  return { code: 70, text: forLog(`${lines}\n${words.bug}\n`) };
}

interface ParserError {
  readonly code: string;
  readonly exitCode: number;
  readonly message: string;
}

/** Told by its shape, so that the parser need not be loaded to explain an error of another kind. */
const isCommanderError = (error: unknown): error is ParserError =>
  error instanceof Error && "code" in error && typeof error.code === "string" && error.code.startsWith("commander.");

const KINDS: Readonly<Record<string, UsageError>> = {
  "commander.unknownOption": "unknownOption",
  "commander.unknownCommand": "unknownCommand",
  "commander.missingArgument": "missingArgument",
  "commander.optionMissingArgument": "optionMissingArgument",
  "commander.excessArguments": "excessArguments",
  "commander.conflictingOption": "conflictingOption",
};

/** The parser's message in the user's language: the quoted part is what was found, a suggestion may follow. */
function usageText({ code, message }: ParserError, words: Words): string {
  const [, option = "", found = "", expected = ""] =
    /option '([^']*)' argument '(.*)' is invalid\. (?:Allowed choices are )?(.*?)\.?$/s.exec(message) ?? [];
  const [, value = "", argument = "", choices = ""] =
    /value '(.*)' is invalid for argument '([^']*)'\. Allowed choices are (.*?)\.?$/s.exec(message) ?? [];
  if (option !== "") {
    const [, name = option] = /--([\w-]+)/.exec(option) ?? [];
    return badValue({ option: name, found, expected: formIn(expected, words) }, words);
  }
  if (argument !== "")
    return badValue({ option: words.placeholder(argument).toUpperCase(), found: value, expected: choices }, words);
  const detail = /'([^']*)'/.exec(message)?.[1] ?? "";
  const [, offered = ""] = /\(Did you mean (?:one of )?(.*)\?\)/.exec(message) ?? [];
  const suggested = offered.split(", ").filter((name) => isNear(name, detail));
  const kind = KINDS[code];
  const said = kind ? words.usage[kind](usageIn(detail, words)) : words.usage.other(message.replace(/^error: /, ""));
  return suggested.length === 0 ? said : `${said}; ${words.didYouMean(suggested)}`;
}

/** What an option expects and has found, and what that was probably meant for. */
function badValue(details: ProblemDetails["bad-option"], words: Words): string {
  const { message } = words.problems()["bad-option"](details);
  // `merge=equal,population` shows how a value is written.
  const values = details.expected.split(", ").filter((value) => !value.includes("="));
  const near = nearest(details.found, values);
  return near.length === 0 ? message : `${message}; ${words.didYouMean(near)}`;
}
