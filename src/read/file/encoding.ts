import { isUtf8 } from "node:buffer";
import { fail } from "../../core/failure.ts";
import { FROM_0X80, refuseGarbled } from "./garbled.ts";
import { hasPairs, LOOKED_AT, legacyInUnicode, legacyOf } from "./legacy.ts";

/** Text as UTF-8 bytes without a byte order mark, and the encoding it came in. */
export interface Text {
  readonly bytes: Buffer;
  readonly encoding: string;
}

/** What `--encoding` takes, by the names of the WHATWG Encoding Standard. */
export const ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "windows-1258", "windows-1252"] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Decoding holds a text as one string, which can be no longer than this many characters. */
const DECODED_LIMIT = 256 * 1024 * 1024;

/** Decodes a file: by its byte order mark, as UTF-8, or as the encoding the user names. @throws Failure */
export function decode(source: Uint8Array, file: string, encoding: Encoding | undefined): Text {
  const bytes = Buffer.from(source.buffer, source.byteOffset, source.byteLength);
  const marked = markOf(bytes);
  const chosen = marked ?? encoding ?? "utf-8";
  if (chosen !== "utf-8" && bytes.length > DECODED_LIMIT) fail("file-too-large", { file }, { limit: "256 MiB" });
  const text = withoutMarks(decoded(bytes, file, chosen));
  if (text.length === 0) fail("file-empty", { file }, {});
  refuseDamage(text, file);
  return { bytes: text, encoding: marked ? `${chosen} (byte order mark)` : chosen };
}

function markOf(bytes: Buffer): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

const MARK = Buffer.from("\uFEFF");

/** The same without byte order marks, which files that were put together have in the middle. */
function withoutMarks(text: Buffer): Buffer {
  const pieces: Buffer[] = [];
  let from = 0;
  for (let at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, from)) {
    pieces.push(text.subarray(from, at));
    from = at + MARK.length;
  }
  return from === 0 ? text : Buffer.concat([...pieces, text.subarray(from)]);
}

function decoded(bytes: Buffer, file: string, encoding: Encoding): Buffer {
  if (encoding === "utf-8") return utf8(bytes, file);
  if (encoding === "utf-16le" || encoding === "utf-16be") return utf16(bytes, file, encoding);
  return codePage(bytes, file, encoding);
}

function utf8(bytes: Buffer, file: string): Buffer {
  const nul = bytes.indexOf(0);
  const bad = nul >= 0 ? nul : isUtf8(bytes) ? -1 : firstInvalid(bytes);
  if (bad < 0) return bytes;
  if (nul >= 0) refuseByte(bytes, file, bad, "utf-8", utf16Of(bytes));
  const legacy = legacyOf(bytes);
  if (legacy !== undefined) fail("encoding-legacy", { file }, { encoding: legacy });
  return refuseByte(bytes, file, bad, "utf-8", codePageOf(bytes));
}

/** The UTF-16 that bytes seem to be: every second byte of a text is often NUL, and none of the others. */
function utf16Of(bytes: Buffer): Encoding | undefined {
  const nuls = [0, 0];
  const length = Math.min(bytes.length, LOOKED_AT);
  for (let i = 0; i < length; i++) if (bytes[i] === 0) nuls[i % 2] = (nuls[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = nuls;
  if (even + odd < length / 5) return undefined;
  return even === 0 ? "utf-16le" : odd === 0 ? "utf-16be" : undefined;
}

/** The code page that reads bytes that are not UTF-8; undefined where it is UTF-8 but for a byte, or none reads them. */
function codePageOf(bytes: Buffer): Encoding | undefined {
  if (hasPairs(bytes) || UNDEFINED["windows-1258"].some((byte) => bytes.includes(byte))) return undefined;
  return "windows-1258";
}

/** Where the longest valid beginning ends. */
function firstInvalid(bytes: Buffer): number {
  const valid = (end: number): boolean => {
    // A cut inside a character is not a fault: look back over its continuation bytes.
    for (let back = 0; back < 4; back++) if (isUtf8(bytes.subarray(0, Math.max(0, end - back)))) return true;
    return false;
  };
  let [low, high] = [0, bytes.length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (valid(middle)) low = middle;
    else high = middle - 1;
  }
  while (low > 0 && !isUtf8(bytes.subarray(0, low))) low--;
  return low;
}

function utf16(bytes: Buffer, file: string, encoding: "utf-16le" | "utf-16be"): Buffer {
  const even = bytes.subarray(0, bytes.length - (bytes.length % 2));
  const little = encoding === "utf-16le" ? even : Buffer.from(even).swap16();
  const text = little.toString("utf16le");
  const lone = text.search(/[\uD800-\uDFFF\0]/u);
  const bad = lone >= 0 ? lone * 2 : bytes.length % 2 === 1 ? bytes.length - 1 : -1;
  if (bad >= 0) {
    const before = text.slice(0, bad / 2);
    const start = 2 * (before.lastIndexOf("\n") + 1);
    const details = { byte: bad - start + 1, found: hex(bytes[bad]), encoding, likely: undefined };
    fail("encoding-invalid", { file, line: before.split("\n").length }, details);
  }
  return Buffer.from(text);
}

/** Bytes to which a code page gives no character. */
const UNDEFINED = {
  "windows-1252": [0x81, 0x8d, 0x8f, 0x90, 0x9d],
  "windows-1258": [0x81, 0x8a, 0x8d, 0x8e, 0x8f, 0x90, 0x9a, 0x9d, 0x9e],
} as const;

function codePage(bytes: Buffer, file: string, encoding: keyof typeof UNDEFINED): Buffer {
  if (isUtf8(bytes) && bytes.some((byte) => byte > 0x7f)) fail("encoding-is-utf8", { file }, { encoding });
  const legacy = legacyOf(bytes);
  if (legacy !== undefined) fail("encoding-legacy", { file }, { encoding: legacy });
  const undefinedBytes: readonly number[] = [0, ...UNDEFINED[encoding]];
  const bad = bytes.findIndex((byte) => undefinedBytes.includes(byte));
  if (bad >= 0) refuseByte(bytes, file, bad, encoding, undefined);
  return Buffer.from(encoding === "windows-1252" ? windows1252(bytes) : vietnamese(bytes));
}

const vietnamese = (bytes: Buffer): string => new TextDecoder("windows-1258").decode(bytes);

const windows1252 = (bytes: Buffer): string =>
  bytes.toString("latin1").replace(/[\x80-\x9F]/g, (char) => FROM_0X80[char.charCodeAt(0) - 0x80] ?? char);

function refuseByte(bytes: Buffer, file: string, at: number, encoding: Encoding, likely: Encoding | undefined): never {
  let line = 1;
  for (let i = bytes.indexOf(10); i >= 0 && i < at; i = bytes.indexOf(10, i + 1)) line++;
  const start = at === 0 ? 0 : bytes.lastIndexOf(10, at - 1) + 1;
  return fail("encoding-invalid", { file, line }, { byte: at - start + 1, found: hex(bytes[at]), encoding, likely });
}

const hex = (byte = 0): string => `0x${byte.toString(16).toUpperCase().padStart(2, "0")}`;

/** Refuses a text that an earlier program read in a wrong encoding. */
function refuseDamage(text: Buffer, file: string): void {
  const at = text.indexOf("\uFFFD");
  if (at >= 0) {
    let line = 1;
    for (let i = text.indexOf(10); i >= 0 && i < at; i = text.indexOf(10, i + 1)) line++;
    fail("encoding-damaged", { file, line }, { found: "\uFFFD" });
  }
  refuseGarbled(text, file);
  const legacy = legacyInUnicode(text);
  if (legacy !== undefined) fail("encoding-legacy", { file }, { encoding: legacy });
}
