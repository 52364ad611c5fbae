import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dti, folder, ROOT, type Run } from "./cli.ts";
import { documents, filesOf, run, sessionsOf, textOf, wordsOf } from "./documents.ts";
import { ENGLISH } from "./english.ts";

const EXPLAINED = /[đăâêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i;
/** Programs and data for machines, whose words are English whoever reads them. */
const FOR_MACHINES = /^dti (?:sql|completion|remap)|--format|--help| -o /;

/** The same in Vietnamese: it ends as in English, and says all, in Vietnamese only. */
async function inVietnamese(command: string, english: Run, cwd: string, given: string): Promise<void> {
  const vietnamese = await dti([...wordsOf(command).slice(1), "--lang", "vi"], { cwd });
  expect(vietnamese.code).toBe(english.code);
  expect(vietnamese.out + vietnamese.err).not.toMatch(/undefined|\[object|NaN/);
  const said = (text: string) => text.split("\n").filter((line) => line !== "");
  expect(said(vietnamese.err)).toHaveLength(said(english.err).length);
  for (const line of said(vietnamese.err)) expect(line).toMatch(EXPLAINED);
  if (FOR_MACHINES.test(command)) return;
  const theirs = new Set(given.toLowerCase().match(/[a-z]+/g));
  const ours = vietnamese.out.replace(/\[[a-z-]+\]|--[a-z-]+/g, "").match(ENGLISH) ?? [];
  expect(ours.filter((word) => !theirs.has(word.toLowerCase()))).toEqual([]);
}

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
        const { text: after } = await run(command, cwd);
        written = written.replace(before, () => `$ ${command}\n${after === "" ? "" : `${after}\n`}`);
      }
      writeFileSync(join(ROOT, document), written);
    });
    return;
  }

  it.each(all.map((session) => [`${session.line}: ${session.command}`, session] as const))("%s", async (_, session) => {
    const cwd = folder(files);
    for (const command of session.earlier) await run(command, cwd);
    const english = await run(session.command, cwd);
    expect(english.text).toBe(session.expected);
    if (!/--lang| \| /.test(session.command)) {
      const given = [session.command, ...Object.values(files)].join(" ");
      await inVietnamese(session.command, english, session.command.includes(" -o ") ? folder(files) : cwd, given);
    }
  });
});
