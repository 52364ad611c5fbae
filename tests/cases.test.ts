import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folder, ROOT } from "./cli.ts";
import { documents, filesOf, run, sessionsOf, textOf } from "./documents.ts";

describe.each(documents)("%s", (document) => {
  const text = textOf(document);
  const files = filesOf(text);
  const all = sessionsOf(text);

  it("has a command", () => expect(all.length).toBeGreaterThan(0));

  if (process.env.UPDATE) {
    it("is written anew", async () => {
      const cwd = folder(files);
      let written = text;
      for (const { command, expected } of all) {
        const before = `$ ${command}\n${expected === "" ? "" : `${expected}\n`}`;
        const after = await run(command, cwd);
        written = written.replace(before, () => `$ ${command}\n${after === "" ? "" : `${after}\n`}`);
      }
      writeFileSync(join(ROOT, document), written);
    });
    return;
  }

  it.each(all.map((session) => [`${session.line}: ${session.command}`, session] as const))("%s", async (_, session) => {
    const cwd = folder(files);
    for (const command of session.earlier) await run(command, cwd);
    expect(await run(session.command, cwd)).toBe(session.expected);
  });
});
