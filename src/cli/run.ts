import type { Context } from "./context.ts";
import { program } from "./program.ts";
import { explain } from "./world/exit.ts";
import type { Io } from "./world/io.ts";
import { langOf, wordsOf } from "./world/lang.ts";
import { withProgress } from "./world/progress.ts";

/** Runs the command of a command line, or shows the help; resolves to the exit code and never rejects. */
export async function run(argv: readonly string[], io: Io, help: boolean): Promise<number> {
  const lang = langOf(argv, io.env);
  const words = await wordsOf(lang);
  const { io: world, erase } = withProgress({ ...io, opened: new Set() }, words);
  const context: Context = { io: world, lang, words };
  try {
    const root = await program(argv, context);
    if (help) root.outputHelp();
    else await root.parseAsync(argv, { from: "user" });
    return 0;
  } catch (error) {
    const { code, text } = explain(error, context.words, argv.includes("--all-problems"));
    if (text !== "") context.io.stderr.write(text);
    return code;
  } finally {
    erase();
  }
}
