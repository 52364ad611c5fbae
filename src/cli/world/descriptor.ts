import { readSync, writeSync } from "node:fs";

const BLOCK = 1 << 16;

/** Everything that an open descriptor, such as 0 for standard input, gives; a little over `most` bytes at the most. */
export function readDescriptor(descriptor: number, most: number): Uint8Array {
  const blocks: Uint8Array[] = [];
  let length = 0;
  while (length <= most) {
    const block = Buffer.allocUnsafe(BLOCK);
    const read = readBlock(descriptor, block);
    if (read === 0) break;
    blocks.push(block.subarray(0, read));
    length += read;
  }
  return Buffer.concat(blocks, length);
}

/** A pipe may have nothing yet, and on Windows its end is an error. */
function readBlock(descriptor: number, block: Uint8Array): number {
  for (;;) {
    try {
      return readSync(descriptor, block);
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : undefined;
      if (code === "EOF") return 0;
      if (code !== "EAGAIN") throw error;
      pause();
    }
  }
}

/** Writes a text or bytes whole to an open descriptor, such as 1 for standard output. @throws the system's error */
export function writeDescriptor(descriptor: number, written: string | Uint8Array): void {
  const bytes = typeof written === "string" ? Buffer.from(written) : written;
  for (let at = 0; at < bytes.length; ) at += writeSome(descriptor, bytes.subarray(at));
}

/** A pipe whose reader is slow may have no room yet. */
function writeSome(descriptor: number, bytes: Uint8Array): number {
  try {
    return writeSync(descriptor, bytes);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EAGAIN")) throw error;
    pause();
    return 0;
  }
}

const pause = (): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
};
