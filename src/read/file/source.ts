import { type BigIntStats, closeSync, fstatSync, openSync, readSync, type Stats, statSync } from "node:fs";
import { resolve } from "node:path";
import { Failure, fail, failIfAny, problem } from "../../core/failure.ts";
import { isDeviceName } from "./device-name.ts";
import type { RowSource } from "./row-source.ts";

/** Whole files are read at once; this is the largest. */
const LIMIT = 512 * 1024 * 1024;
export const LIMIT_TEXT = "512 MiB";

/** What reading needs of the world. */
export interface Reading {
  readonly cwd: string;
  /** All of standard input, or a little over `most` bytes. */
  readonly stdin: (most: number) => Uint8Array;
  /** Tables that are held in memory, by the names they go by: the bytes of a file, or a row an object. */
  readonly held?: ReadonlyMap<string, Uint8Array | readonly object[]> | undefined;
  /** Tables that were opened, where several readers read them. */
  readonly tables?: Map<string, Promise<readonly RowSource[]>> | undefined;
  /** What standard input comes from. */
  readonly stdinStats?: (() => BigIntStats) | undefined;
  /** Every file that was read, by its whole path or as `-`, so that none of them is written to. */
  readonly opened?: Set<string> | undefined;
  /** Told of a file how much of it, from 0 to 1, is read. */
  readonly progress?: ((file: string, share: number) => void) | undefined;
}

/** How a source is called in messages. */
export const labelOf = (path: string): string => (path === "-" ? "(stdin)" : path);

/** What is the same for all names of one file: its device and number, or its path where it has none. */
export function identityOf(
  path: string,
  { cwd, stdinStats, held }: Pick<Reading, "cwd" | "stdinStats" | "held">,
): string {
  if (held?.has(path)) return path;
  const whole = path === "-" ? path : resolve(cwd, path);
  try {
    const stats = path === "-" ? stdinStats?.() : statSync(whole, { bigint: true });
    return stats?.ino ? `${stats.dev}:${stats.ino}` : whole;
  } catch {
    return whole;
  }
}

/** @throws Failure with every file that is named twice, under one name or two */
export function refuseTwice(paths: readonly string[], world: Reading): void {
  const seen = new Set<string>();
  const twice = paths.filter((path) => seen.size === seen.add(identityOf(path, world)).size);
  failIfAny(twice.map((path) => problem("file-twice", { file: labelOf(path) }, {})));
}

/** The bytes of a file, or of standard input for `-`. @throws Failure when it is no readable regular file */
export function readBytes(path: string, world: Reading): Uint8Array {
  const place = { file: labelOf(path) };
  const bytes = heldBytes(path, world) ?? openedBytes(path, world, place.file);
  if (bytes.length > LIMIT) fail("file-too-large", place, { limit: LIMIT_TEXT });
  if (bytes.length === 0) fail("file-empty", place, {});
  return bytes;
}

function heldBytes(path: string, { held }: Reading): Uint8Array | undefined {
  const content = held?.get(path);
  return content instanceof Uint8Array ? content : undefined;
}

function openedBytes(path: string, world: Reading, file: string): Uint8Array {
  const whole = resolve(world.cwd, path);
  world.opened?.add(path === "-" ? path : whole);
  return path === "-" ? readStdin(world, file) : readWhole(whole, file);
}

function readStdin({ stdin }: Reading, file: string): Uint8Array {
  try {
    return stdin(LIMIT);
  } catch (error) {
    return failWith(error, file);
  }
}

/** Whether a file or a folder is there under a path. */
export const isThere = (path: string, { cwd }: Pick<Reading, "cwd">): boolean => {
  try {
    return statSync(resolve(cwd, path), { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
};

/** @throws Failure that says what the system said of a file; any other error as it is */
export function failWith(error: unknown, file: string): never {
  if (error instanceof Failure) throw error;
  if (!(error instanceof Error && "code" in error)) throw error;
  const code = String(error.code);
  if (code === "ENOENT" || code === "ENOTDIR") return fail("file-missing", { file }, {});
  if (code === "EISDIR") return fail("file-is-folder", { file }, {});
  return fail("file-unreadable", { file }, { reason: code });
}

/**
 * The bytes of a file of any length, piece by piece, up to so many of them. @throws Failure when it is no readable regular
 * file
 */
export function* bytesOf(path: string, world: Reading, most = Number.POSITIVE_INFINITY): Generator<Buffer> {
  const whole = resolve(world.cwd, path);
  world.opened?.add(whole);
  const handle = open(whole, path, Number.POSITIVE_INFINITY);
  try {
    for (let done = 0; done < most; ) {
      const piece = Buffer.allocUnsafe(Math.min(PIECE, most - done));
      const read = readSync(handle, piece, 0, piece.length, null);
      if (read === 0) return;
      done += read;
      yield piece.subarray(0, read);
    }
  } finally {
    closeSync(handle);
  }
}

const PIECE = 1 << 20;

function readWhole(path: string, file: string): Uint8Array {
  const handle = open(path, file);
  try {
    const before = fstatSync(handle);
    refuse(before, file);
    const bytes = Buffer.allocUnsafe(before.size);
    let length = 0;
    while (length < bytes.length) {
      const read = readSync(handle, bytes, length, bytes.length - length, null);
      if (read === 0) break;
      length += read;
    }
    const after = fstatSync(handle);
    if (length !== before.size || after.size !== before.size || after.mtimeMs !== before.mtimeMs) {
      fail("file-changed", { file }, {});
    }
    return bytes;
  } finally {
    closeSync(handle);
  }
}

function open(path: string, file: string, limit = LIMIT): number {
  if (isDeviceName(path)) fail("file-not-regular", { file }, {});
  try {
    // A pipe without a writer would never open.
    refuse(statSync(path), file, limit);
    return openSync(path, "r");
  } catch (error) {
    return failWith(error, file);
  }
}

function refuse(stats: Stats, file: string, limit = LIMIT): void {
  if (stats.isDirectory()) fail("file-is-folder", { file }, {});
  if (!stats.isFile()) fail("file-not-regular", { file }, {});
  if (stats.size > limit) fail("file-too-large", { file }, { limit: LIMIT_TEXT });
}
