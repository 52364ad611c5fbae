import { version } from "virtual:reference";
import type { Context } from "./context.ts";
import { explain } from "./exit.ts";
import type { Io } from "./io.ts";
import { langOf, withoutLang, wordsOf } from "./lang.ts";

export { readDescriptor } from "../read/source.ts";

/** Runs a command line in a world; resolves to the exit code and never rejects. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const [first] = withoutLang(argv);
  if (first === "--version" || first === "-V") {
    io.stdout.write(`${version}\n`);
    return 0;
  }
  const lang = langOf(argv, io.env);
  const context: Context = { io: { ...io, opened: new Set() }, lang, words: await wordsOf(lang) };
  try {
    const { program } = await import("./program.ts");
    const root = await program(argv, context);
    if (first === undefined) root.outputHelp();
    else await root.parseAsync(argv, { from: "user" });
    return 0;
  } catch (error) {
    const { code, text } = explain(error, context.words, argv.includes("--all-problems"));
    if (text !== "") io.stderr.write(text);
    return code;
  }
}
