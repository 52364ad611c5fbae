import { readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { fail } from "../../core/failure.ts";
import type { Reading } from "./source.ts";

/** The CSV files that paths name; a folder stands for those in it, in the order of names. @throws Failure */
export function csvFiles(paths: readonly string[], world: Reading): readonly string[] {
  return paths.flatMap((path) => {
    if (path === "-") return [path];
    const there = statSync(resolve(world.cwd, path), { throwIfNoEntry: false });
    if (!there?.isDirectory()) return [path];
    const names = readdirSync(resolve(world.cwd, path)).filter((name) => /\.(csv|tsv)$/i.test(name));
    if (names.length === 0) fail("folder-without-csv", { file: path }, {});
    // Places in results read alike on every system.
    return names.sort().map((name) => join(path, name).replaceAll("\\", "/"));
  });
}
