import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode, type Encoding } from "../../../src/read/file/encoding.ts";
import { failureOf } from "../../failure.ts";

const read = (bytes: Uint8Array, encoding?: Encoding): string => decode(bytes, "t.csv", encoding).bytes.toString();
const refused = (bytes: Uint8Array, encoding?: Encoding) => failureOf(() => decode(bytes, "t.csv", encoding))[0];

const text = fc
  .array(fc.constantFrom(...'aZ09;,"\n\r\tăâđêôơưẠỹ–日😀'), { minLength: 1, maxLength: 40 })
  .map((letters) => letters.join(""));

describe("a text", () => {
  it("is the same in every encoding that is read, with a byte order mark or as the user says", () => {
    fc.assert(
      fc.property(text, (said) => {
        const little = Buffer.from(said, "utf16le");
        const big = Buffer.from(little).swap16();
        expect(read(Buffer.from(said))).toBe(said);
        expect(read(Buffer.from(`\uFEFF${said}`), "windows-1258")).toBe(said);
        expect(read(little, "utf-16le")).toBe(said);
        expect(read(big, "utf-16be")).toBe(said);
        expect(read(Buffer.from(`\uFEFF${said}`, "utf16le"))).toBe(said);
        expect(read(Buffer.concat([Buffer.from([0xfe, 0xff]), big]))).toBe(said);
      }),
      { numRuns: 60 },
    );
  });

  it("is called by its encoding, and by its byte order mark", () => {
    expect(decode(Buffer.from("a"), "t.csv", undefined).encoding).toBe("utf-8");
    expect(decode(Buffer.from("\uFEFFa", "utf16le"), "t.csv", "utf-8").encoding).toBe("utf-16le (byte order mark)");
  });

  it("loses the byte order marks of files that were put together, and is empty without them", () => {
    expect(read(Buffer.from("\uFEFF\uFEFFa\n\uFEFFb\uFEFF"))).toBe("a\nb");
    expect(refused(Buffer.from("\uFEFF"))).toMatchObject({ kind: "file-empty" });
  });

  it.each([
    ["windows-1252", "80 20 96 20 E9 20 FF", "€ – é ÿ"],
    // A vowel, and its tone mark as a letter of its own.
    ["windows-1258", "48 E0 20 4E F4 F2 69 20 D0 F5", "Hà Nội Đơ"],
  ] as const)("in %s is read where the user says so", (encoding, bytes, said) => {
    expect(read(Buffer.from(bytes.replaceAll(" ", ""), "hex"), encoding).normalize("NFC")).toBe(said);
  });
});

describe("a byte that no text of the encoding has", () => {
  it("is told by its line and its place in it", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const bytes = Buffer.concat([Buffer.from(before), Buffer.from([0xff]), Buffer.from(after)]);
        const lines = before.split("\n");
        const byte = Buffer.byteLength(lines.at(-1) ?? "") + 1;
        expect(refused(bytes)).toMatchObject({
          kind: "encoding-invalid",
          place: { file: "t.csv", line: lines.length },
          details: { byte, found: "0xFF", encoding: "utf-8" },
        });
      }),
      { numRuns: 60 },
    );
  });

  it.each<readonly [string, Buffer, Encoding | undefined, string | undefined]>([
    ["UTF-16 that begins without a mark", Buffer.from("tỉnh;DTI\nHuế;0,7", "utf16le"), undefined, "utf-16le"],
    ["the same, its bytes the other way round", Buffer.from("tinh;DTI\n", "utf16le").swap16(), undefined, "utf-16be"],
    ["a code page", Buffer.from("H\xe0 N\xf4i;0,7\n", "latin1"), undefined, "windows-1258"],
    ["UTF-8 but for one byte", Buffer.concat([Buffer.from("Hà Tĩnh"), Buffer.from([0xff])]), undefined, undefined],
    ["NUL in UTF-8", Buffer.from("tinh;DTI\0b"), undefined, undefined],
    ["a byte without a letter in the code page", Buffer.from([0x61, 0x81]), "windows-1252", undefined],
    ["another, of the other page", Buffer.from([0x61, 0x8a]), "windows-1258", undefined],
    ["half of a letter in UTF-16", Buffer.from([0x61, 0, 0x62]), "utf-16le", undefined],
    ["half of a pair in UTF-16", Buffer.from("a\uD83D", "utf16le"), "utf-16le", undefined],
  ])("goes with the encoding that would read it, if one would: %s", (_, bytes, encoding, likely) => {
    expect(refused(bytes, encoding)).toMatchObject({ kind: "encoding-invalid", details: { likely } });
  });
});

describe("a text that an earlier program damaged", () => {
  it("is refused where letters are lost, at the first of them", () => {
    expect(refused(Buffer.from("a\nb \uFFFD\n\uFFFD"))).toMatchObject({ kind: "encoding-damaged", place: { line: 2 } });
  });

  it("is refused where it is UTF-8 that the user calls a code page", () => {
    const found = { kind: "encoding-is-utf8", details: { encoding: "windows-1258" } };
    expect(refused(Buffer.from("Huế"), "windows-1258")).toMatchObject(found);
    expect(read(Buffer.from("Hue"), "windows-1258")).toBe("Hue");
  });
});
