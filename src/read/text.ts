import { isUtf8 } from "node:buffer";
import { fail } from "./failure.ts";

/** Text as UTF-8 bytes without a byte order mark, and the encoding it came in. */
export interface Text {
  readonly bytes: Buffer;
  readonly encoding: string;
}

/** What `--encoding` takes, by the names of the WHATWG Encoding Standard. */
export const ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "windows-1258", "windows-1252"] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Decodes a file: by its byte order mark, as UTF-8, or as the encoding the user names. @throws Failure */
export function decode(source: Uint8Array, file: string, encoding: Encoding | undefined): Text {
  const bytes = Buffer.from(source.buffer, source.byteOffset, source.byteLength);
  if (bytes.subarray(0, 4).equals(Buffer.from("PK\u0003\u0004"))) fail("file-is-workbook", { file }, {});
  const marked = markOf(bytes);
  const chosen = marked ?? encoding ?? "utf-8";
  const text = chosen === "utf-8" ? utf8(bytes, file) : other(bytes, file, chosen);
  return { bytes: text, encoding: marked ? `${chosen} (byte order mark)` : chosen };
}

function markOf(bytes: Buffer): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

function utf8(bytes: Buffer, file: string): Buffer {
  const nul = bytes.indexOf(0);
  const bad = nul >= 0 ? nul : isUtf8(bytes) ? -1 : firstInvalid(bytes);
  if (bad >= 0) unknown(bytes, file, bad);
  return markOf(bytes) ? bytes.subarray(3) : bytes;
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

function unknown(bytes: Buffer, file: string, at: number): never {
  let line = 1;
  for (let i = bytes.indexOf(10); i >= 0 && i < at; i = bytes.indexOf(10, i + 1)) line++;
  const start = bytes.lastIndexOf(10, at - 1) + 1;
  const found = `0x${(bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, "0")}`;
  return fail("encoding-unknown", { file, line }, { byte: at - start + 1, found });
}

function other(bytes: Buffer, file: string, encoding: Encoding): Buffer {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return Buffer.from(text.normalize("NFC"));
  } catch {
    return fail("file-unreadable", { file }, { reason: `not ${encoding}` });
  }
}
