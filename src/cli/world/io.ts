import type { BigIntStats } from "node:fs";

/** A stream to write to, and what it is connected to. */
export interface Out {
  readonly write: (text: string) => void;
  readonly isTTY: boolean;
  /** Width in characters, where it is known. */
  readonly columns: number | undefined;
}

/** The world as the command line sees it; `bin/dti.js` makes the real one. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** All of standard input, or a little over `most` bytes. */
  readonly stdin: (most: number) => Uint8Array;
  /** What standard input comes from. */
  readonly stdinStats?: () => BigIntStats;
  /** Runs `undo` before an interruption, such as Ctrl-C, ends the program; until the returned function is called. */
  readonly beforeInterrupt?: (undo: () => void) => () => void;
  /** Every file that was read. */
  readonly opened?: Set<string>;
  /** Told of a file how much of it, from 0 to 1, is read. */
  readonly progress?: (file: string, share: number) => void;
  readonly stdout: Out;
  readonly stderr: Out;
}
