import type { Context } from "../context.ts";
import { program } from "../program.ts";
import { candidates } from "./candidates.ts";
import { quoted, SHELLS, unquoted } from "./scripts.ts";

/** Answers a shell's `complete SHELL -- WORD…`: what the last word can become, a candidate a line. */
export async function complete(argv: readonly string[], context: Context): Promise<void> {
  const shell = SHELLS.find((known) => known === argv[0]);
  if (shell === undefined) return;
  const words = joined(argv.slice(argv.indexOf("--") + 1).map(unquoted));
  const found = candidates(await program(words, context), words);
  context.io.stdout.write(found.map((one) => `${quoted(one, shell, words.at(-1) ?? "")}\n`).join(""));
}

/** Bash splits a word at its equals sign and hands over three; it puts what it is given after the sign. */
function joined(words: readonly string[]): readonly string[] {
  const at = words.lastIndexOf("=");
  if (at < 1 || at < words.length - 2 || !words[at - 1]?.startsWith("--")) return words;
  return [...words.slice(0, at), words[at + 1] ?? ""];
}
