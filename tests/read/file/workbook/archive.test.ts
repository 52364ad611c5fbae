import { describe, expect, it } from "vitest";
import { openArchive } from "../../../../src/read/file/workbook/archive.ts";
import { failureOf } from "../../../failure.ts";
import { zipped } from "../../../workbook.ts";

const CONTENT = "tỉnh;DTI\n".repeat(40);
const refused = (bytes: Buffer, name = "a.xml") =>
  failureOf(() => openArchive(bytes, "t.xlsx").read(name)).map(({ kind, details }) => [kind, details]);

/** The same bytes with another at a place. */
function changed(bytes: Buffer, at: number, byte: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = byte;
  return copy;
}

describe("an archive", () => {
  it.each([0, 6] as const)("gives its files as they were packed, at level %d, behind a comment too", (level) => {
    const bytes = zipped({ "a.xml": CONTENT, "x/b.xml": "b" }, level);
    const archive = openArchive(Buffer.concat([bytes, Buffer.from("a comment")]), "t.xlsx");
    expect([archive.has("x/b.xml"), archive.has("c.xml")]).toEqual([true, false]);
    expect(archive.read("a.xml").toString()).toBe(CONTENT);
    expect(archive.read("x/b.xml").toString()).toBe("b");
  });

  it("is damaged where a file is absent, or a byte of it is another", () => {
    const bytes = zipped({ "a.xml": CONTENT }, 0);
    expect(refused(bytes, "b.xml")).toEqual([["workbook-damaged", { part: "b.xml" }]]);
    const at = bytes.indexOf("DTI");
    expect(refused(changed(bytes, at, 0x44))).toEqual([]);
    expect(refused(changed(bytes, at, 0x45))).toEqual([["workbook-damaged", { part: "a.xml" }]]);
  });

  it("is damaged where its list of files is absent, cut off, or names a file twice", () => {
    const bytes = zipped({ "a.xml": CONTENT, "b.xml": "b" }, 0);
    expect(refused(bytes.subarray(0, -30))).toEqual([["workbook-damaged", { part: "" }]]);
    const twice = Buffer.from(bytes.toString("latin1").replaceAll("b.xml", "a.xml"), "latin1");
    expect(refused(twice)).toEqual([["workbook-damaged", { part: "" }]]);
  });

  it("is told to be locked where its files are", () => {
    const bytes = zipped({ "a.xml": CONTENT }, 0);
    const central = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    expect(refused(changed(bytes, central + 8, 1))).toEqual([["file-format", { format: "locked", name: "Excel" }]]);
  });

  it("is not unpacked where it says that it is larger than any table", () => {
    const bytes = zipped({ "a.xml": CONTENT }, 0);
    const central = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    expect(refused(changed(bytes, central + 27, 0x20))).toEqual([["file-too-large", { limit: "256 MiB" }]]);
  });
});
