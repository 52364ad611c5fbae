import { fstatSync, statSync } from "node:fs";
import { readDescriptor, writeDescriptor } from "./descriptor.ts";
import type { Io, OutStream } from "./io.ts";

/** The current folder; where it was deleted, the name that the shell still knows, so that files in it are missing. */
function folderOf(own: NodeJS.Process): string {
  try {
    return own.cwd();
  } catch {
    return own.env.PWD || "/";
  }
}

/** Whether anything is written as a stream: then the process ends when that is done. */
interface Streams {
  used: boolean;
}

/** The world of a process. */
export function worldOf(own: NodeJS.Process, streams: Streams): Io {
  return {
    cwd: folderOf(own),
    env: own.env,
    stdin: (most) => readDescriptor(0, most),
    stdinStats: () => fstatSync(0, { bigint: true }),
    stdout: outOf(own, "stdout", streams),
    stderr: outOf(own, "stderr", streams),
    beforeInterrupt: (undo) => beforeInterrupt(own, undo),
  };
}

/** What a system says where nobody reads any more: of a pipe, and of a socket that holds what was not read. */
const GONE: readonly unknown[] = ["EPIPE", "ECONNRESET"];

/**
 * A terminal is written to as a stream, anything else directly, as streams are slow to load.
 * A reader that has seen enough, such as `head`, is no fault.
 */
function outOf(own: NodeJS.Process, name: "stdout" | "stderr", streams: Streams): OutStream {
  const descriptor = name === "stdout" ? 1 : 2;
  let stream: NodeJS.WriteStream | null | undefined;
  let closed = false;
  const failed = (error: unknown): void => {
    closed = true;
    if (error instanceof Error && "code" in error && GONE.includes(error.code)) return;
    own.exitCode = 1;
    streams.used = true;
    if (name === "stdout") own.stderr.write(`dti: ${error instanceof Error ? error.message : String(error)}\n`);
  };
  const terminal = (): NodeJS.WriteStream | null => {
    if (stream === undefined) {
      stream = isScreen(descriptor) ? own[name].on("error", failed) : null;
      streams.used ||= stream !== null;
    }
    return stream;
  };
  return {
    write(text) {
      if (closed) return;
      try {
        const screen = terminal();
        if (screen) screen.write(text);
        else writeDescriptor(descriptor, text);
      } catch (error) {
        failed(error);
      }
    },
    get isTTY() {
      return terminal()?.isTTY === true;
    },
    get columns() {
      return terminal()?.columns;
    },
  };
}

function isScreen(descriptor: number): boolean {
  try {
    const there = fstatSync(descriptor);
    return there.isCharacterDevice() && there.rdev !== statSync("/dev/null").rdev;
  } catch {
    return true;
  }
}

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Until the returned function is called, a signal that ends the program first undoes what is half done. */
function beforeInterrupt(own: NodeJS.Process, undo: () => void): () => void {
  const interrupted = (signal: NodeJS.Signals): void => {
    done();
    try {
      undo();
    } finally {
      own.kill(own.pid, signal);
    }
  };
  const done = (): void => {
    for (const signal of SIGNALS) own.off(signal, interrupted);
  };
  for (const signal of SIGNALS) own.on(signal, interrupted);
  return done;
}
