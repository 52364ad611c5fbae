import { isUtf8 } from "node:buffer";
import { fail } from "../../core/failure.ts";

/** Text as UTF-8 bytes without a byte order mark, and the encoding it came in. */
export interface Text {
  readonly bytes: Buffer;
  readonly encoding: string;
}

/** What `--encoding` takes, by the names of the WHATWG Encoding Standard. */
export const ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "windows-1258", "windows-1252"] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** The first bytes of an .xlsx and of an .xls file. */
const WORKBOOKS = [Buffer.from("PK\u0003\u0004"), Buffer.from([0xd0, 0xcf, 0x11, 0xe0])];
/** Decoding holds a text as one string, which can be no longer than this many characters. */
const DECODED_LIMIT = 256 * 1024 * 1024;

/** Decodes a file: by its byte order mark, as UTF-8, or as the encoding the user names. @throws Failure */
export function decode(source: Uint8Array, file: string, encoding: Encoding | undefined): Text {
  const bytes = Buffer.from(source.buffer, source.byteOffset, source.byteLength);
  if (WORKBOOKS.some((mark) => bytes.subarray(0, 4).equals(mark))) fail("file-is-workbook", { file }, {});
  const marked = markOf(bytes);
  const chosen = marked ?? encoding ?? "utf-8";
  if (chosen !== "utf-8" && bytes.length > DECODED_LIMIT) fail("file-too-large", { file }, { limit: "256 MiB" });
  const text = decoded(bytes, file, chosen);
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

function decoded(bytes: Buffer, file: string, encoding: Encoding): Buffer {
  if (encoding === "utf-8") return utf8(bytes, file);
  if (encoding === "utf-16le" || encoding === "utf-16be") return utf16(bytes, file, encoding);
  return codePage(bytes, file, encoding);
}

function utf8(bytes: Buffer, file: string): Buffer {
  const nul = bytes.indexOf(0);
  const bad = nul >= 0 ? nul : isUtf8(bytes) ? -1 : firstInvalid(bytes);
  if (bad >= 0) {
    if (looksTcvn3(bytes)) fail("encoding-tcvn3", { file }, {});
    const likely = nul < 0 ? "windows-1258" : nul % 2 === 1 ? "utf-16le" : "utf-16be";
    refuseByte(bytes, file, bad, "utf-8", likely);
  }
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
  return Buffer.from(text.replace(/^\uFEFF/, "").normalize("NFC"));
}

/** Bytes to which a code page gives no character. */
const UNDEFINED = {
  "windows-1252": [0x81, 0x8d, 0x8f, 0x90, 0x9d],
  "windows-1258": [0x81, 0x8a, 0x8d, 0x8e, 0x8f, 0x90, 0x9a, 0x9d, 0x9e],
} as const;

function codePage(bytes: Buffer, file: string, encoding: keyof typeof UNDEFINED): Buffer {
  if (isUtf8(bytes) && bytes.some((byte) => byte > 0x7f)) fail("encoding-is-utf8", { file }, { encoding });
  if (looksTcvn3(bytes)) fail("encoding-tcvn3", { file }, {});
  const bad = [0, ...UNDEFINED[encoding]].map((byte) => bytes.indexOf(byte)).filter((at) => at >= 0);
  if (bad.length > 0) refuseByte(bytes, file, Math.min(...bad), encoding, undefined);
  return Buffer.from((encoding === "windows-1252" ? windows1252(bytes) : vietnamese(bytes)).normalize("NFC"));
}

const vietnamese = (bytes: Buffer): string => new TextDecoder("windows-1258").decode(bytes);

/** The characters of 0x80 to 0x9F; a space where there is none. The TextDecoder of Node 20 reads Latin-1 instead. */
const FROM_0X80 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

const windows1252 = (bytes: Buffer): string =>
  bytes.toString("latin1").replace(/[\x80-\x9F]/g, (char) => FROM_0X80[char.charCodeAt(0) - 0x80] ?? char);

function refuseByte(bytes: Buffer, file: string, at: number, encoding: Encoding, likely: Encoding | undefined): never {
  let line = 1;
  for (let i = bytes.indexOf(10); i >= 0 && i < at; i = bytes.indexOf(10, i + 1)) line++;
  const start = at === 0 ? 0 : bytes.lastIndexOf(10, at - 1) + 1;
  return fail("encoding-invalid", { file, line }, { byte: at - start + 1, found: hex(bytes[at]), encoding, likely });
}

const hex = (byte = 0): string => `0x${byte.toString(16).toUpperCase().padStart(2, "0")}`;

/** How much of a text is looked at for signs of TCVN3. */
const LOOKED_AT = 1 << 16;
/** Bytes that are Vietnamese letters in TCVN3 (ABC) and seldom stand beside a letter in other code pages: ă â ê ô ơ ư đ à ả ã á ạ ằ … */
const TCVN3 = new Set([
  ...[0xa7, 0xa8, 0xa9, 0xaa, 0xab, 0xac, 0xad, 0xae],
  ...[0xb5, 0xb6, 0xb7, 0xb8, 0xb9, 0xbb, 0xbc, 0xbd, 0xbe],
]);
const isLetter = (byte = 0): boolean => (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || byte > 0xa0;

/** Whether single bytes above ASCII are spread as in Vietnamese written in TCVN3. */
function looksTcvn3(bytes: Uint8Array): boolean {
  let [high, typical, pairs] = [0, 0, 0];
  for (let i = 0; i < Math.min(bytes.length, LOOKED_AT); i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) continue;
    high++;
    if (byte >= 0xc2 && byte <= 0xf4 && ((bytes[i + 1] ?? 0) & 0xc0) === 0x80) pairs++;
    if (TCVN3.has(byte) && (isLetter(bytes[i - 1]) || isLetter(bytes[i + 1]))) typical++;
  }
  // Where bytes go together as in UTF-8, it is UTF-8 with a fault.
  return typical >= 2 && typical * 4 >= high && pairs * 5 < high;
}

/** Refuses a text that an earlier program read in a wrong encoding: no letter can be got back. */
function refuseDamage(text: Buffer, file: string): void {
  const at = text.indexOf("\uFFFD");
  if (at >= 0) {
    let line = 1;
    for (let i = text.indexOf(10); i >= 0 && i < at; i = text.indexOf(10, i + 1)) line++;
    fail("encoding-damaged", { file, line }, {});
  }
  // The same bytes, each taken for a Latin-1 letter: a sheet in a .VnTime font saved as UTF-8.
  const head = text.subarray(0, LOOKED_AT);
  if (head.includes(0xc2) && looksTcvn3(Buffer.from(head.toString("utf8"), "latin1")) && !hasVietnamese(head)) {
    fail("encoding-tcvn3", { file }, {});
  }
}

/** Whether a text has letters that only Unicode Vietnamese has: đ ơ ư and the range from ạ to ỹ. */
const hasVietnamese = (text: Buffer): boolean => /[ĐđƠơƯưẠ-ỹ]/.test(text.toString("utf8"));
