import { describe, expect, it } from "vitest";
import type { Context } from "../../src/cli/context.ts";
import { everyOption, isCommand, program } from "../../src/cli/program.ts";
import { en } from "../../src/write/words/en.ts";
import { vi } from "../../src/write/words/vi.ts";

const written: string[] = [];
const out = { write: (text: string | Uint8Array) => written.push(String(text)), isTTY: false, columns: 80 };
const io = { cwd: "/", stdin: () => new Uint8Array(), env: {}, stdout: out, stderr: out };
const context = (lang: "en" | "vi"): Context => ({ io, lang, words: lang === "vi" ? vi : en });

async function help(argv: readonly string[], lang: "en" | "vi" = "en"): Promise<string> {
  written.length = 0;
  const root = await program(argv, context(lang));
  await root.parseAsync([...argv, "--help"], { from: "user" }).catch(() => undefined);
  return written.join("");
}

describe("the command line", () => {
  it("lists every command in its help, and defines the one that is asked for", async () => {
    const all = await help([]);
    for (const name of ["rank", "compare", "profile", "robustness", "describe", "remap", "check", "sql", "report"])
      expect(all).toMatch(new RegExp(`^ {2}${name}\\b`, "m"));
    const { commands } = await program(["check", "a.csv"], context("en"));
    expect(commands.map((one) => one.name())).toEqual(["check", "help"]);
    expect([isCommand("rank"), isCommand("help"), isCommand("toString")]).toEqual([true, false, false]);
  });

  it("speaks the reader's language in its help: titles, arguments and descriptions", async () => {
    const [english, vietnamese] = [await help(["rank"]), await help(["rank"], "vi")];
    expect(english).toContain(en.help.usage);
    expect(vietnamese).toContain(vi.help.usage);
    expect(vietnamese).not.toMatch(/^(Usage|Options|Arguments):/m);
    expect(vietnamese.replace(/\s+/g, " ")).toContain(vi.help.tiesOption);
  });

  it("calls every value that it asks for by a Vietnamese name", async () => {
    const asked = async (name: string, lang: "en" | "vi") =>
      [...(await help([name], lang)).matchAll(/<([^<>.]+)(?:\.{3})?>/g)].flatMap(([, one = ""]) => one.split(/[|=]/));
    const { commands } = await program([], context("en"));
    for (const name of commands.map((one) => one.name()).filter(isCommand)) {
      const [english, vietnamese] = [await asked(name, "en"), await asked(name, "vi")];
      expect(english.length).toBeGreaterThan(0);
      expect(vietnamese.filter((one) => one !== "shell" && english.includes(one))).toEqual([]);
    }
  });

  it("knows the options of all commands that read tables, for a settings file serves them all", async () => {
    const names = new Set((await everyOption(context("en"))).map((option) => option.attributeName()));
    for (const name of ["ties", "draws", "explain", "baseline", "target", "card"]) expect(names).toContain(name);
    expect(names).not.toContain("dialect");
  });
});
