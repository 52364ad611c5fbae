import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as library from "../../src/index.ts";
import { ROOT } from "../root.ts";

/** What `src/index.ts` exports, and the docstring of each. */
const exported = [...readFileSync(join(ROOT, "src/index.ts"), "utf8").matchAll(/^export \{ (.*) \} from "\.(.*)";$/gm)];
const documented = exported.flatMap(([, names = "", path = ""]) => {
  const source = readFileSync(join(ROOT, "src", path), "utf8");
  return names.split(", ").map((name) => {
    const before = source.split(new RegExp(`^export (?:const|function|class) ${name}\\b`, "m"))[0] ?? "";
    const [, doc = ""] = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*$/.exec(before) ?? [];
    return { name, doc: doc.replace(/^ *\* ?/gm, "") };
  });
});

const AsyncFunction: FunctionConstructor = Object.getPrototypeOf(async () => {}).constructor;

describe("the docstring of", () => {
  it("every export is found", () => {
    expect(documented.map(({ name }) => name).sort()).toEqual(Object.keys(library).sort());
  });

  it.each(documented)("$name has an example that says what it comes to", async ({ doc }) => {
    const [text = "", example = ""] = doc.split("@example\n");
    expect(text.trim().length).toBeGreaterThan(40);
    expect(example).toContain("; // → ");
    const said: unknown[][] = [];
    const code = example.replace(/^(.*); \/\/ → (.*)$/gm, "said.push([$1, $2]);");
    const run = AsyncFunction(...Object.keys(library), "said", code);
    await Reflect.apply(run, undefined, [...Object.values(library), said]);
    for (const [found, expected] of said) expect(found).toEqual(expected);
  });
});
