import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type InputOptions, type OutputOptions, rolldown } from "rolldown";
import { beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../cli.ts";

/** What a run of the built program loaded: built files and modules of Node. */
interface Loaded {
  readonly files: readonly string[];
  readonly builtins: readonly string[];
}

function loadedBy(...argv: readonly string[]): Loaded {
  const trace = join(ROOT, "tests/start/trace.cjs");
  const { stderr } = spawnSync(process.execPath, ["--require", trace, "bin/dti.js", ...argv], {
    cwd: ROOT,
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "C", NODE_DISABLE_COMPILE_CACHE: "1" },
  });
  return JSON.parse(stderr.slice(stderr.lastIndexOf('{"files"')));
}

/** The packages and the files of ours that each built file holds. */
const holds = new Map<string, readonly string[]>();

beforeAll(async () => {
  const { href } = pathToFileURL(join(ROOT, ".config/rolldown.config.js"));
  const configs: { default: readonly (InputOptions & { output: OutputOptions })[] } = await import(href);
  const { output: options, ...input } = configs.default.find(({ output: { dir } }) => dir === "dist/cli") ?? {};
  const bundle = await rolldown({ cwd: ROOT, ...input });
  const { output } = await bundle.generate(options);
  for (const chunk of output) {
    if (chunk.type === "chunk") holds.set(chunk.fileName, chunk.moduleIds);
  }
});

/** Whether any of the loaded files holds a module with this in its path. */
const has = ({ files }: Loaded, path: string): boolean =>
  files.some((file) => holds.get(file)?.some((id) => id.includes(path)));

const EXAMPLE = "data/examples/2024.csv";

describe("what a run loads", () => {
  it("is next to nothing for the version", () => {
    const { files, builtins } = loadedBy("--version");
    expect(files).toEqual(["main.cjs", "rolldown-runtime.cjs"]);
    for (const other of ["net", "tty", "crypto", "stream"]) expect(builtins, other).not.toContain(other);
    const held = holds.get("main.cjs")?.map((id) => id.replace(ROOT, ""));
    expect(held?.toSorted()).toEqual([
      "src/cli/main.ts",
      "src/cli/world/descriptor.ts",
      "src/cli/world/lang.ts",
      "src/cli/world/process.ts",
      "virtual:version",
    ]);
  });

  it("has only what it needs for a ranking as CSV", () => {
    const run = loadedBy("rank", EXAMPLE, "--format", "csv");
    for (const needed of ["commander", "csv-parse", "write/words/en.ts"]) expect(has(run, needed), needed).toBe(true);
    for (const other of ["zod", "cli-table3", "chalk", "string-width", "write/words/vi.ts", "write/formats/table.ts"]) {
      expect(has(run, other), other).toBe(false);
    }
    for (const other of ["compare", "robustness", "describe", "remap", "provinces", "methodology"]) {
      expect(has(run, `cli/commands/${other}.ts`), other).toBe(false);
    }
  });

  it("has the table where it draws one, and no terminal where there is none", () => {
    const run = loadedBy("rank", EXAMPLE);
    for (const needed of ["cli-table3", "chalk", "write/formats/table.ts"]) expect(has(run, needed), needed).toBe(true);
    for (const other of ["net", "tty", "child_process"]) {
      expect(run.builtins, other).not.toContain(other);
    }
  });

  it("has one language", () => {
    const run = loadedBy("rank", EXAMPLE, "--lang", "vi");
    expect(has(run, "write/words/vi.ts")).toBe(true);
    expect(has(run, "write/words/en.ts")).toBe(false);
  });

  it("has the check of methodologies where one is read, and zod where it has a fault", () => {
    const run = loadedBy("rank", EXAMPLE, "--methodology", "data/methodologies/dti-2024.json");
    expect(has(run, "methodology/parse.ts")).toBe(true);
    expect(has(run, "zod")).toBe(false);
    expect(has(loadedBy("rank", EXAMPLE), "methodology/parse.ts")).toBe(false);
    expect(has(loadedBy("methodology", "--check", "data/methodologies/dti-2024.json"), "zod")).toBe(false);
    expect(has(loadedBy("methodology", "--check", "package.json"), "zod")).toBe(true);
  });
});
