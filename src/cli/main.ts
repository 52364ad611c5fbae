import { version } from "virtual:version";
import type { Io } from "./world/io.ts";

export { readDescriptor, writeDescriptor } from "./world/descriptor.ts";

/** Runs a command line in a world; resolves to the exit code and never rejects. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const [first] = withoutLang(argv);
  if (first === "--version" || first === "-V") {
    io.stdout.write(`${version}\n`);
    return 0;
  }
  const { run } = await import("./run.ts");
  return run(argv, io, first === undefined);
}

/** The arguments without `--lang`. */
const withoutLang = (argv: readonly string[]): readonly string[] =>
  argv.filter((arg, i) => arg !== "--lang" && !arg.startsWith("--lang=") && argv[i - 1] !== "--lang");
