import { fail } from "../../core/failure.ts";
import type { FileFormat } from "../../types/index.ts";

/**
 * How files that are no text of rows begin, as Latin-1: what is to be done with them, and their name.
 * Where the first signs do not tell, an expression does; it is made only for a text that begins so.
 */
const BEGINNINGS: readonly (readonly [string, FileFormat, string, RegExp?])[] = [
  ["\x1f\x8b", "archive", "gzip"],
  ["BZh", "archive", "bzip2", /^BZh[1-9]1AY&SY/],
  ["\xfd7zXZ", "archive", "xz"],
  ["\x28\xb5\x2f\xfd", "archive", "Zstandard"],
  ["7z\xbc\xaf\x27\x1c", "archive", "7-Zip"],
  ["Rar!\x1a\x07", "archive", "RAR"],
  ["%PDF-", "pdf", "PDF"],
  ["{\\rtf", "document", "RTF"],
  ["\x89PNG\r\n", "picture", "PNG"],
  ["\xff\xd8\xff", "picture", "JPEG"],
  ["GIF87a", "picture", "GIF"],
  ["GIF89a", "picture", "GIF"],
  ["SQLite format 3", "database", "SQLite"],
  ["version https://git-lfs.github.com/spec/", "lfs-pointer", "Git LFS"],
  ["/annex/objects/", "annex-pointer", "git-annex"],
  [".", "annex-pointer", "git-annex", /^(?:\.\.\/)*(?:\.git)?\/annex\/objects\//],
  ["<", "page", "HTML", /^<(?:(?:!doctype html|html|head|body|table|meta|script)\b|!--)/i],
  ["M", "page", "MHTML", /^MIME-Version:/i],
  ["<", "page", "XML", /^<\?xml/i],
  ["{", "json", "JSON", /^\{\s*["}]/],
  ["[", "json", "JSON", /^\[\s*[{["\]]/],
];
const beginsWith = (text: string, beginning: string, rest: RegExp | undefined): boolean =>
  text.startsWith(beginning) && (rest?.test(text) ?? true);

/** What the first bytes of UTF-16 and UTF-8 files say of them, as Latin-1. */
const MARKS = ["\xef\xbb\xbf", "\xff\xfe", "\xfe\xff"];

/** What a ZIP archive is by the files in it. */
const ZIPPED: readonly (readonly [string, FileFormat, string])[] = [
  ["word/document", "document", "Word"],
  ["ppt/presentation", "document", "PowerPoint"],
  ["opendocument.text", "document", "OpenDocument"],
];

/** What a file of Microsoft's compound format is by the streams in it. */
const COMPOUND: readonly (readonly [string, FileFormat, string])[] = [
  ["EncryptedPackage", "locked", "Excel"],
  ["WordDocument", "document", "Word"],
  ["PowerPoint Document", "document", "PowerPoint"],
];

/** Whether a file is a workbook that can be read: an archive that holds one. */
export const isWorkbook = (bytes: Buffer): boolean =>
  bytes.toString("latin1", 0, 4) === "PK\u0003\u0004" &&
  (bytes.includes("xl/workbook") || bytes.includes("opendocument.spreadsheet"));

/** Whether an archive that is called a workbook lacks its end. */
const isCutWorkbook = (bytes: Buffer, file: string): boolean =>
  /\.(?:xls[xmb]|ods)$/i.test(file) && !bytes.includes("PK\u0005\u0006");

/** How much of a text shows what it is. */
const HEAD = 1024;

/** Refuses a file that is no text of rows, by name. @throws Failure */
export function refuseForeign(source: Uint8Array, file: string): void {
  const bytes = Buffer.from(source.buffer, source.byteOffset, source.byteLength);
  const head = bytes.toString("latin1", 0, HEAD);
  if (head.startsWith("PK\u0003\u0004")) {
    if (isWorkbook(bytes)) fail("file-is-workbook", { file }, { old: false });
    const known = ZIPPED.find(([part]) => bytes.includes(part));
    if (!known && isCutWorkbook(bytes, file)) fail("workbook-damaged", { file }, { part: "ZIP" });
    const [, format, name] = known ?? ["", "archive" as const, "ZIP"];
    fail("file-format", { file }, { format, name });
  }
  if (head.startsWith("\xd0\xcf\x11\xe0")) {
    const [, format, name] = COMPOUND.find(([stream]) => bytes.includes(stream, 0, "utf16le")) ?? [];
    if (format === undefined || name === undefined) fail("file-is-workbook", { file }, { old: true });
    fail("file-format", { file }, { format, name });
  }
  if (head.startsWith("PAR1") && bytes.toString("latin1", bytes.length - 4) === "PAR1") {
    fail("file-format", { file }, { format: "database", name: "Parquet" });
  }
  // Pages and JSON may be UTF-16, and begin with a byte order mark.
  const mark = MARKS.find((one) => head.startsWith(one)) ?? "";
  const text = head.slice(mark.length).replaceAll("\0", "");
  if (text === "" && head.includes("\0")) fail("file-format", { file }, { format: "blank", name: "NUL" });
  const texts = [head, text.trimStart()];
  const known = BEGINNINGS.find(([beginning, , , rest]) => texts.some((one) => beginsWith(one, beginning, rest)));
  const [, format, name] = known ?? [];
  if (format !== undefined && name !== undefined) fail("file-format", { file }, { format, name });
}
