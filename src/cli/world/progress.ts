import { forTerminal } from "../../write/formats/safe.ts";
import type { Words } from "../../write/words/words.ts";
import type { Io, OutStream } from "./io.ts";

/** Milliseconds before anything is said, and between two words of it. */
const [PATIENCE, PAUSE] = [1000, 100];
const ERASED = "\r\u001B[K";

/**
 * The same world, which says on the terminal of standard error how far a file is read, once that takes over a second;
 * and what erases that. Whatever else is written to a terminal erases it first.
 */
export function withProgress(io: Io, words: Words, now = Date.now): { readonly io: Io; readonly erase: () => void } {
  const { stdout, stderr, env } = io;
  let next = now() + PATIENCE;
  let shown = false;
  const erase = (): void => {
    if (shown) stderr.write(ERASED);
    shown = false;
  };
  const progress = (file: string, share: number): void => {
    const due = now() >= next || (shown && share === 1);
    if (!due || env.TERM === "dumb" || !stderr.isTTY) return;
    next = now() + PAUSE;
    shown = true;
    stderr.write(ERASED + forTerminal(words.progress(file, Math.floor(share * 100))));
  };
  const erasing = (out: OutStream): OutStream => ({
    write: (text) => {
      if (shown && out.isTTY) erase();
      out.write(text);
    },
    get isTTY() {
      return out.isTTY;
    },
    get columns() {
      return out.columns;
    },
  });
  return { io: { ...io, stdout: erasing(stdout), stderr: erasing(stderr), progress }, erase };
}
