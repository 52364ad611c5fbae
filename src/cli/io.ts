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
  readonly stdin: () => Uint8Array;
  readonly stdout: Out;
  readonly stderr: Out;
}
