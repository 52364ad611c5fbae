import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** Leaves in dist/types what a program that imports the library reads, as relative imports have it, and nothing else. */
const root = fileURLToPath(new URL("../dist/types/", import.meta.url));
const needed = new Set();

function need(path) {
  if (needed.has(path)) return;
  if (!existsSync(path)) throw new Error(`${path} is imported and not there`);
  needed.add(path);
  for (const [, name] of readFileSync(path, "utf8").matchAll(/(?:from |import\()"(\.[^"]*)\.[jt]s"/g)) {
    need(resolve(dirname(path), `${name}.d.ts`));
  }
}

need(join(root, "index.d.ts"));
for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath, entry.name);
  if (entry.isFile() && !needed.has(path)) rmSync(path);
}
