import { readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { fail } from "../../core/failure.ts";
import { failWith, type Reading } from "./source.ts";

/**
 * The files of tables that paths name; a folder stands for those in it in the order of names, without the `~$` files of
 * workbooks that are open. @throws Failure
 */
export function csvFiles(paths: readonly string[], world: Reading): readonly string[] {
  return paths.flatMap((path) => {
    if (path === "-" || world.held?.has(path)) return [path];
    const names = namesIn(path, world)?.filter((name) => /^(?!~\$).*\.(csv|tsv|xls[xm]|ods)$/i.test(name));
    if (names === undefined) return [path];
    if (names.length === 0) fail("folder-without-csv", { file: path }, {});
    // Places in results read alike on every system.
    return names.sort().map((name) => join(path, name).replaceAll("\\", "/"));
  });
}

/** What a folder holds; undefined for what is no folder, or cannot be looked at: reading it says why. */
function namesIn(path: string, { cwd }: Reading): readonly string[] | undefined {
  const whole = resolve(cwd, path);
  try {
    return statSync(whole).isDirectory() ? readdirSync(whole) : undefined;
  } catch (error) {
    if (error instanceof Error && "syscall" in error && error.syscall === "stat") return undefined;
    return failWith(error, path);
  }
}
