import { fail } from "../core/failure.ts";
import type { Context } from "./context.ts";
import { namedFiles, withEveryMissing } from "./named-files.ts";
import { isCommand, program } from "./program.ts";
import { explain } from "./world/exit.ts";
import type { Io } from "./world/io.ts";
import { langOf, unknownLang, withoutLang, wordsOf } from "./world/lang.ts";
import { withProgress } from "./world/progress.ts";

/** Runs the command of a command line, or shows the help; resolves to the exit code and never rejects. */
export async function run(argv: readonly string[], io: Io, help: boolean): Promise<number> {
  const lang = langOf(argv, io.env);
  const words = await wordsOf(lang);
  const { io: world, erase } = withProgress({ ...io, opened: new Set() }, words);
  const context: Context = { io: world, lang, words };
  try {
    const [first, name, ...rest] = withoutLang(argv);
    const unknown = first === "complete" ? undefined : unknownLang(argv);
    if (unknown !== undefined) fail("bad-option", {}, { option: "lang", found: unknown, expected: "vi, en" });
    if (first === "complete") await (await import("./completion/complete.ts")).complete([name ?? "", ...rest], context);
    else if (first === "help" && name !== undefined && !isCommand(name)) {
      world.stdout.write((await import("./help.ts")).topicText(name, lang));
    } else await parse(first === "help" ? [...(name === undefined ? [] : [name]), "--help"] : argv, context, help);
    return 0;
  } catch (thrown) {
    const { command } = context;
    const error = command === undefined ? thrown : withEveryMissing(thrown, namedFiles(command), world);
    const { code, text } = explain(error, context.words, argv.includes("--all-problems"));
    if (text !== "") context.io.stderr.write(text);
    return code;
  } finally {
    erase();
  }
}

async function parse(argv: readonly string[], context: Context, help: boolean): Promise<void> {
  const root = await program(argv, context);
  if (help) root.outputHelp();
  else await root.parseAsync(argv, { from: "user" });
}
