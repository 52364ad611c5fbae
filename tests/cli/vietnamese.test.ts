import { describe, expect, it } from "vitest";
import { dti, folder } from "../cli.ts";
import { documents, filesOf, sessionsOf, textOf, wordsOf } from "../documents.ts";

/** Every command of the documents that is one run of dti, in English there. */
const runs = documents.flatMap((document) => {
  const text = textOf(document);
  return sessionsOf(text)
    .filter(({ command }) => !/--lang| \| /.test(command))
    .map(({ line, command }) => [`${document}:${line} ${command}`, wordsOf(command).slice(1), filesOf(text)] as const);
});
const EXPLAINED = /[đăâêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i;

describe("in Vietnamese", () => {
  it.each(runs)("%s ends as in English and says all in Vietnamese", async (_, argv, files) => {
    const [english, vietnamese] = [
      await dti(argv, { cwd: folder(files) }),
      await dti([...argv, "--lang", "vi"], { cwd: folder(files) }),
    ];
    expect(vietnamese.code).toBe(english.code);
    expect(vietnamese.out + vietnamese.err).not.toMatch(/undefined|\[object|NaN/);
    const said = (text: string) => text.split("\n").filter((line) => line !== "");
    expect(said(vietnamese.err)).toHaveLength(said(english.err).length);
    for (const line of said(vietnamese.err)) expect(line).toMatch(EXPLAINED);
  });
});
