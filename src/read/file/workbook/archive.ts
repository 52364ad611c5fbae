import { inflateRawSync } from "node:zlib";
import { fail } from "../../../core/failure.ts";

/** The largest file in an archive, and all together that are read of one archive. */
const [PART_LIMIT, WHOLE_LIMIT] = [256 * 1024 * 1024, 512 * 1024 * 1024];

/** A ZIP archive, as which workbooks are stored. */
export interface Archive {
  readonly has: (name: string) => boolean;
  /** A file of the archive, whole and checked. @throws Failure where it is absent, damaged or too large */
  readonly read: (name: string) => Buffer;
}

interface Entry {
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
  readonly locked: boolean;
}

const [END, CENTRAL, LOCAL] = [0x06054b50, 0x02014b50, 0x04034b50];
const [STORED, DEFLATED] = [0, 8];
const COMMENT_LIMIT = 0xffff;

/**
 * Opens an archive. Own code: the libraries that read workbooks unpack without limit, and none compares the checksum,
 * so that a damaged digit is read as another digit.
 * @throws Failure where it is damaged
 */
export function openArchive(bytes: Buffer, file: string): Archive {
  const entries = guarded(file, "", () => entriesOf(bytes));
  let left = WHOLE_LIMIT;
  return {
    has: (name) => entries.has(name),
    read: (name) => {
      const entry = entries.get(name);
      if (entry === undefined) return fail("workbook-damaged", { file }, { part: name });
      if (entry.locked) fail("file-format", { file }, { format: "locked", name: "Excel" });
      if (entry.size > PART_LIMIT || entry.size > left) fail("file-too-large", { file }, { limit: "256 MiB" });
      left -= entry.size;
      return guarded(file, name, () => unpacked(bytes, entry));
    },
  };
}

/** What is made, or a failure where the bytes do not allow it. @throws Failure */
function guarded<T>(file: string, part: string, make: () => T | undefined): T {
  let made: T | undefined;
  try {
    made = make();
  } catch {
    // Beyond the end of the bytes, or what zlib does not unpack.
  }
  return made ?? fail("workbook-damaged", { file }, { part });
}

/** The files by name; undefined where there is no list of them. */
function entriesOf(bytes: Buffer): ReadonlyMap<string, Entry> | undefined {
  const end = endOf(bytes);
  if (end === undefined) return undefined;
  const count = bytes.readUInt16LE(end + 10);
  const entries = new Map<string, Entry>();
  let at = bytes.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    if (bytes.readUInt32LE(at) !== CENTRAL) return undefined;
    const [nameLength, extraLength] = [bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30)];
    const start = at + 46;
    const name = bytes.toString("utf8", start, start + nameLength).replaceAll("\\", "/");
    // Of two files of one name nobody can tell which is meant.
    if (entries.has(name)) return undefined;
    entries.set(name, {
      locked: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      ...largeSizes(bytes.subarray(start + nameLength, start + nameLength + extraLength), {
        size: bytes.readUInt32LE(at + 24),
        packed: bytes.readUInt32LE(at + 20),
        offset: bytes.readUInt32LE(at + 42),
      }),
    });
    at = start + nameLength + extraLength + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/** Where the record stands that ends an archive, behind which there may be a comment. */
function endOf(bytes: Buffer): number | undefined {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - COMMENT_LIMIT); at--) {
    if (bytes.readUInt32LE(at) === END) return at;
  }
  return undefined;
}

type Sizes = Pick<Entry, "size" | "packed" | "offset">;

const [LARGE, ZIP64] = [0xffffffff, 1];

/** Sizes that do not fit into 32 bits, or that a program wrote as if they did not: each where its place says so. */
function largeSizes(extra: Buffer, sizes: Sizes): Sizes {
  let [at, found] = [0, sizes];
  while (at + 4 <= extra.length && extra.readUInt16LE(at) !== ZIP64) at += 4 + extra.readUInt16LE(at + 2);
  at += 4;
  for (const key of ["size", "packed", "offset"] as const) {
    if (sizes[key] !== LARGE) continue;
    found = { ...found, [key]: Number(extra.readBigUInt64LE(at)) };
    at += 8;
  }
  return found;
}

/** The bytes of a file; undefined where they are not those that were packed. */
function unpacked(bytes: Buffer, { method, crc, packed, size, offset }: Entry): Buffer | undefined {
  if (bytes.readUInt32LE(offset) !== LOCAL) return undefined;
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const content = bytes.subarray(start, start + packed);
  if (method !== STORED && method !== DEFLATED) return undefined;
  const whole = method === STORED ? content : inflateRawSync(content, { maxOutputLength: Math.max(1, size) });
  return whole.length === size && crcOf(whole) === crc ? whole : undefined;
}

const CRC = Uint32Array.from({ length: 256 }, (_, i) => {
  let crc = i;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

/** The checksum of ZIP; zlib's own is not in every Node that is supported. */
function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (let i = 0; i < bytes.length; i++) crc = (crc >>> 8) ^ (CRC[(crc ^ (bytes[i] ?? 0)) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}
