import type { Command } from "commander";
import { Failure, problem } from "../core/failure.ts";
import { isThere, type Reading } from "../read/file/source.ts";
import type { ProblemKind } from "../types/index.ts";
import { PATHS } from "./options.ts";

/** The files, folders and patterns that a command line names: its arguments, and those that its flags hold. */
export interface NamedFiles {
  readonly files: readonly string[];
  readonly others: readonly string[];
}

export function namedFiles(command: Command): NamedFiles {
  const flags = command.opts<Readonly<Record<string, unknown>>>();
  const isFile = (text: string | undefined, i: number): boolean => {
    const name = command.registeredArguments[i]?.name();
    // The name of a unit is no file.
    if (name === "unit") return "all" in flags;
    return name !== "id|file" || isPath("methodology", text ?? "");
  };
  const args: readonly (string | undefined)[] = command.processedArgs.filter(isFile).flat();
  // An argument that may be left out is undefined there.
  const files = args.filter((file) => file !== undefined);
  const others = Object.entries(flags).flatMap(([key, value]) => (isPath(key, String(value)) ? [String(value)] : []));
  return { files, others };
}

/** Whether a text of an option is the name of a file, and not of a rule or of what ships. */
export const isPath = (key: string, text: string): boolean =>
  PATHS.has(key) && (key === "merge" ? !RULES.has(text) : key !== "methodology" || /[./\\]/.test(text));

const RULES: ReadonlySet<string> = new Set(["equal", "population", "area", "grdp"]);

const ABSENT: ReadonlySet<ProblemKind> = new Set(["file-missing", "folder-without-csv"]);

/** Every file of a command line that is missing beside the one that a run failed of. */
export function withEveryMissing(error: unknown, { files, others }: NamedFiles, world: Reading): unknown {
  if (!(error instanceof Failure) || !error.problems.some(({ kind }) => ABSENT.has(kind))) return error;
  const told = new Set(error.problems.map(({ place }) => place.file));
  const missing = [...new Set([...files, ...others])].filter(
    (file) => file !== "-" && !told.has(file) && !isThere(file, world),
  );
  return new Failure([...error.problems, ...missing.map((file) => problem("file-missing", { file }, {}))]);
}
