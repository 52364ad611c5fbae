import { readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { fail } from "../../core/failure.ts";
import { filesMatching } from "./patterns.ts";
import { failWith, type Reading } from "./source.ts";

/** The files of tables, text or workbook; `~$2024.xlsx` only says that somebody has that workbook open. */
const TABLE = /^(?!~\$|\.~lock\.).*\.(?:csv|tsv|xlsx|xlsm|ods)$/i;

/** The files of tables that paths name; a folder stands for those in it, in the order of names. @throws Failure */
export async function tableFiles(paths: readonly string[], world: Reading): Promise<readonly string[]> {
  return (await filesMatching(paths, world)).flatMap((path) => {
    if (path === "-" || world.held?.has(path)) return [path];
    const names = namesIn(path, world)?.filter((name) => TABLE.test(name));
    if (names === undefined) return [path];
    // Beside others it is told of with what they have wrong.
    if (names.length === 0 && paths.length > 1) return [path];
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
