import { describe, expect, it } from "vitest";
import { isWorkbook, refuseForeign } from "../../../src/read/file/foreign.ts";
import { failureOf } from "../../failure.ts";

const latin1 = (text: string): Buffer => Buffer.from(text, "latin1");
const zip = (...parts: readonly string[]): Buffer => latin1(`PK\x03\x04\0\0${parts.join("\0")}`);
const compound = (stream: string): Buffer =>
  Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from(stream, "utf16le")]);
const refused = (bytes: Uint8Array, file = "t.csv") => failureOf(() => refuseForeign(bytes, file))[0];

describe("a file that is no text of rows", () => {
  it.each<readonly [string, string, Buffer]>([
    ["archive", "bzip2", latin1("BZh91AY&SY")],
    ["archive", "xz", latin1("\xfd7zXZ\0")],
    ["archive", "Zstandard", latin1("\x28\xb5\x2f\xfd\0")],
    ["archive", "7-Zip", latin1("7z\xbc\xaf\x27\x1c")],
    ["archive", "RAR", latin1("Rar!\x1a\x07\0")],
    ["archive", "ZIP", zip("2022.csv")],
    ["document", "RTF", latin1("{\\rtf1\\ansi")],
    ["document", "PowerPoint", zip("ppt/presentation.xml")],
    ["document", "OpenDocument", zip("application/vnd.oasis.opendocument.text")],
    ["document", "PowerPoint", compound("PowerPoint Document")],
    ["picture", "JPEG", latin1("\xff\xd8\xff\xe0")],
    ["picture", "GIF", latin1("GIF89a")],
    ["database", "SQLite", latin1("SQLite format 3\0")],
    ["database", "Parquet", latin1("PAR1\x15\x04PAR1")],
    ["page", "MHTML", latin1("MIME-Version: 1.0\r\n")],
    ["page", "HTML", Buffer.from("\uFEFF <!-- a --><table>")],
    ["page", "XML", Buffer.from('\uFEFF<?xml version="1.0"?>', "utf16le")],
    ["json", "JSON", latin1('[\n["tinh"]]')],
    ["blank", "NUL", Buffer.alloc(10)],
  ])("is told as %s (%s)", (format, name, bytes) => {
    expect(refused(bytes)).toMatchObject({ kind: "file-format", details: { format, name } });
  });

  it.each(["tỉnh;DTI\n", "{a};1\n", "[1];2\n", "<60;1\n", "%PDF;1\n", "PAR1;2\n", "PK;1\n", "<html5>;1", "GIF;1"])(
    "is none by its first letters alone: %j",
    (text) => {
      expect(refused(Buffer.from(text))).toBeUndefined();
    },
  );
});

describe("a workbook", () => {
  it("is known by the files in it, and told of where its name is another's", () => {
    expect([zip("xl/workbook.xml"), zip("opendocument.spreadsheet"), zip("word/document")].map(isWorkbook)).toEqual([
      true,
      true,
      false,
    ]);
    expect(refused(zip("xl/workbook.xml"))).toMatchObject({ kind: "file-is-workbook", details: { old: false } });
  });

  it("of the old format is told to be one, and a locked one to be locked", () => {
    expect(refused(compound("Workbook"))).toMatchObject({ kind: "file-is-workbook", details: { old: true } });
    expect(refused(compound("EncryptedPackage"))).toMatchObject({ details: { format: "locked", name: "Excel" } });
  });

  it("whose end is lacking is damaged, and an archive that has its end is one", () => {
    expect(refused(zip("xl"), "t.xlsx")).toMatchObject({ kind: "workbook-damaged" });
    expect(refused(zip("xl", "PK\x05\x06"), "t.xlsx")).toMatchObject({ details: { name: "ZIP" } });
    expect(refused(zip("word/document"), "t.xlsx")).toMatchObject({ details: { name: "Word" } });
    expect(refused(zip("xl"), "t.zip")).toMatchObject({ details: { name: "ZIP" } });
  });
});
