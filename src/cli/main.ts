import { version } from "virtual:version";
import type { Io } from "./world/io.ts";
import { withoutLang } from "./world/lang.ts";
import { worldOf } from "./world/process.ts";

/** Runs the command line of a process, then `finished`, and ends it with the exit code. */
export async function start(own: NodeJS.Process, finished: () => void): Promise<void> {
  const streams = { used: false };
  const code = await main(own.argv.slice(2), worldOf(own, streams));
  own.exitCode ||= code;
  finished();
  // Everything is written, unless to a terminal.
  if (!streams.used) own.exit();
}

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
