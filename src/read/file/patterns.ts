import { readdirSync, statSync } from "node:fs";
import { resolve, sep } from "node:path";
import type { Reading } from "./source.ts";

const MARKS = /[*?[]/;
/** Windows writes paths with backslashes, and does not tell names apart by case. */
const IS_WINDOWS = sep === "\\";

/**
 * Paths with patterns such as `202*.csv` in place of which the files stand that match, in the order of names, as a shell
 * does where there is one that does it. A pattern that no file matches stays, as does the name of a file that looks like one.
 */
export async function filesMatching(paths: readonly string[], { cwd }: Reading): Promise<readonly string[]> {
  const isPattern = (path: string): boolean => MARKS.test(path) && statOf(resolve(cwd, path)) === undefined;
  if (!paths.some(isPattern)) return paths;
  const { default: picomatch } = await import("picomatch");
  const namesLike = (folder: string, pattern: string): readonly string[] => {
    const isLike = picomatch(pattern, { nocase: IS_WINDOWS });
    return namesIn(resolve(cwd, folder || ".")).filter((name) => isLike(name));
  };
  return paths.flatMap((path) => {
    if (!isPattern(path)) return [path];
    const [first = "", ...others] = (IS_WINDOWS ? path.replaceAll("\\", "/") : path).split("/");
    let found = MARKS.test(first) ? namesLike("", first) : [first];
    for (const part of others) {
      found = found.flatMap((folder) => {
        const names = MARKS.test(part) ? namesLike(`${folder}/`, part) : [part];
        return names.map((name) => `${folder}/${name}`);
      });
    }
    const files = found.filter((file) => statOf(resolve(cwd, file))?.isFile());
    return files.length === 0 ? [path] : files.sort();
  });
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function statOf(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    // Windows allows no such name.
    return undefined;
  }
}
