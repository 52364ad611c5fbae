import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import * as z from "zod";
import { dti, ROOT, rows } from "../cli.ts";
import { told } from "../told.ts";

vi.mock("../../src/write/views/problems.ts", async (original) => (await import("../told.ts")).telling(original));

const FOLDER = join(ROOT, "tests/corpus");

/**
 * What stands beside a file of the corpus: `table` (each unit with some of its values; null where one is missing) or
 * `problems` (kind, line, column). The command is `dti rank FILE` with the flags of `argv`, or `command`.
 */
const expectation = z.strictObject({
  about: z.string(),
  command: z.array(z.string()).optional(),
  argv: z.array(z.string()).default([]),
  lang: z.enum(["en", "vi"]).default("en"),
  code: z.number().optional(),
  table: z.record(z.string(), z.record(z.string(), z.number().nullable())).optional(),
  /** The units from best to last. */
  order: z.array(z.string()).optional(),
  problems: z.array(z.tuple([z.string(), z.number().nullable(), z.number().nullable()])).optional(),
  /** Parts of what standard error says. */
  says: z.array(z.string()).default([]),
  never: z.array(z.string()).default([]),
  /** Parts of notes that are always given, and of those of `--verbose`. */
  notes: z.array(z.string()).default([]),
  verbose: z.array(z.string()).default([]),
});

const names = readdirSync(FOLDER);
const cases = names
  .filter((name) => name.endsWith(".json"))
  .map((name) => {
    const stem = name.slice(0, -".json".length);
    const file = names.find((other) => other !== name && other.startsWith(`${stem}.`));
    const expected = expectation.parse(JSON.parse(readFileSync(join(FOLDER, name), "utf8")));
    return { file: file ?? "", expected, title: `${file ?? name}: ${expected.about}` };
  });

describe("the corpus", () => {
  it("has 60 files and more", () => expect(cases.length).toBeGreaterThanOrEqual(60));

  it.each(cases)("$title", async ({ file, expected }) => {
    const argv = [...(expected.command ?? ["rank", file]), ...expected.argv, "--lang", expected.lang];
    const world = { cwd: FOLDER };
    if (expected.problems !== undefined) {
      const { code, out, err } = await dti([...argv, "--all-problems"], world);
      const found = told.problems.map(({ kind, place: { line, column } }) => [kind, line ?? null, column ?? null]);
      expect(found).toEqual(expected.problems);
      expect([code, out]).toEqual([expected.code ?? 1, ""]);
      for (const part of expected.says) expect(err).toContain(part);
      for (const part of expected.never) expect(err).not.toContain(part);
      return;
    }
    const table = expected.table ?? {};
    const found = await rows(argv, world);
    expect(found.map(({ name }) => name).sort()).toEqual(Object.keys(table).sort());
    for (const { name, values, rank } of found) {
      expect({ name, values }).toMatchObject({ name, values: table[name] ?? {} });
      if (table[name]?.total === null) expect({ name, rank }).toEqual({ name, rank: null });
    }
    if (expected.order) expect(found.map(({ name }) => name)).toEqual(expected.order);
    const shown = await dti([...argv, "--format", "json", "--verbose"], world);
    const notes = z.object({ notes: z.array(z.object({ message: z.string() })) }).parse(JSON.parse(shown.out)).notes;
    const said = notes.map(({ message }) => message).join("\n");
    for (const part of [...expected.notes, ...expected.verbose]) expect(said).toContain(part);
    const quiet = await dti([...argv, "--format", "csv"], world);
    for (const part of expected.notes) expect(quiet.err).toContain(part);
  });
});
