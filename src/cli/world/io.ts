import type { Reading } from "../../read/file/source.ts";

/** A stream to write to, and what it is connected to. */
export interface OutStream {
  write(written: string | Uint8Array): void;
  readonly isTTY: boolean;
  /** Width in characters, where it is known. */
  readonly columns: number | undefined;
}

/** The world as the command line sees it; `bin/dti.js` makes the real one. */
export interface Io extends Reading {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Runs `undo` before an interruption, such as Ctrl-C, ends the program; until the returned function is called. */
  readonly beforeInterrupt?: (undo: () => void) => () => void;
  readonly stdout: OutStream;
  readonly stderr: OutStream;
}
