import {
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { Io } from "./io.ts";

/** How many pieces are written before an interruption is heard. */
const PIECES = 16;

/**
 * Writes a file beside the target and renames it, so that the target is the old file or the new one and never a part.
 * Own code, because write-file-atomic takes a write that a full disk cut short for a whole one.
 * @throws the file system's error, after removing what was written
 */
export async function replaceFile(
  path: string,
  pieces: Iterable<string | Uint8Array>,
  { beforeInterrupt }: Io,
): Promise<void> {
  const temporary = join(dirname(path), `.dti-${Math.random().toString(36).slice(2)}.tmp`);
  const handle = openSync(temporary, "wx", 0o666);
  const remove = () => rmSync(temporary, { force: true });
  const done = beforeInterrupt?.(remove);
  try {
    try {
      keepOwner(path, handle);
      let count = 0;
      for (const piece of pieces) {
        writeAll(handle, typeof piece === "string" ? Buffer.from(piece) : piece);
        if (++count % PIECES === 0) await new Promise((resolve) => setImmediate(resolve));
      }
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, path);
  } catch (error) {
    remove();
    throw error;
  } finally {
    done?.();
  }
}

/** A write may take a part only, as on a disk that is nearly full; the next one says why. */
function writeAll(handle: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
}

/** Gives the new file the permissions and, where that is allowed, the owner of the one that it replaces. */
function keepOwner(path: string, handle: number): void {
  const old = statSync(path, { throwIfNoEntry: false });
  if (old === undefined) return;
  try {
    fchmodSync(handle, old.mode);
    fchownSync(handle, old.uid, old.gid);
  } catch {
    // Another owner's file in a folder of ours: the new one is ours.
  }
}
