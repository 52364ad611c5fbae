import { type Stats, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fail } from "../../core/failure.ts";
import { identityOf, type Reading } from "../file/source.ts";

/** What a settings file is called where no flag names it. */
export const SETTINGS = "dti.json";

/**
 * The settings file of a run: beside the files that are read, else in the current folder; never one of `others`, which
 * the command line names as something else. @throws Failure where files stand beside several of them
 */
export function settingsBeside(
  files: readonly string[],
  others: readonly string[],
  world: Reading,
): string | undefined {
  const taken = new Set([...files, ...others].map((path) => identityOf(path, world)));
  const isThere = (path: string): boolean =>
    statsOf(path, world)?.isFile() === true && !taken.has(identityOf(path, world));
  const folders = files.flatMap((path) =>
    path === "-" ? [] : [statsOf(path, world)?.isDirectory() ? path : dirname(path)],
  );
  const beside = folders.map((folder) => join(folder, SETTINGS).replaceAll("\\", "/"));
  const found = new Map(beside.filter(isThere).map((path) => [identityOf(path, world), path]));
  const [first = isThere(SETTINGS) ? SETTINGS : undefined] = found.values();
  if (found.size > 1) fail("settings-several", {}, { files: [...found.values()] });
  return first;
}

/** What the system says of a path; undefined where it says nothing, as reading it then tells why. */
function statsOf(path: string, { cwd }: Reading): Stats | undefined {
  try {
    return statSync(resolve(cwd, path), { throwIfNoEntry: false });
  } catch (error) {
    if (error instanceof Error && "syscall" in error) return undefined;
    throw error;
  }
}
