import { gzipSync } from "node:zlib";
import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { dti, folder, rows } from "../cli.ts";
import { READINESS } from "../methods.ts";
import { misread } from "../misread.ts";
import { told } from "../told.ts";

vi.mock("../../src/write/views/problems.ts", async (original) => (await import("../told.ts")).telling(original));

const OWN = ["rank", "own.csv", "--scheme", "none", "--year", "2025", "--methodology", "points.json"];
const own = (content: string | Uint8Array) => folder({ "own.csv": content, "points.json": JSON.stringify(READINESS) });

/** Each unit of a table of provinces of 2022 with its total. */
async function totals(content: string | Uint8Array): Promise<Readonly<Record<string, number | null | undefined>>> {
  const found = await rows(["rank", "2022.csv"], { cwd: folder({ "2022.csv": content }) });
  return Object.fromEntries(found.map(({ name, values }) => [name, values.total]));
}

/** The units of a list of one's own, with their totals. */
async function ownTotals(content: string | Uint8Array): Promise<Readonly<Record<string, number | null | undefined>>> {
  const found = await rows(OWN, { cwd: own(content) });
  return Object.fromEntries(found.map(({ name, values }) => [name, values.total]));
}

/** The kinds of problems and their lines. */
async function problems(content: string | Uint8Array, argv: readonly string[] = ["rank", "2022.csv"]) {
  told.problems = [];
  const cwd = folder({ "2022.csv": content, "own.csv": content, "points.json": JSON.stringify(READINESS) });
  const { code, out, err } = await dti(argv, { cwd });
  expect([code, out]).toEqual([1, ""]);
  return { found: told.problems.map(({ kind, place: { line } }) => [kind, line]), err };
}

const THREE = { "Đà Nẵng": 0.8, "Hà Tĩnh": 0.5, "Quảng Ninh": 0.7 };

describe("a line that begins with #", () => {
  it("ends where a line of the file ends, however that is written, and takes no row with it", async () => {
    const lines = ["# note: thử", "tỉnh;DTI", "Đà Nẵng;0,8", "# phần hai", "Hà Tĩnh;0,5", "#", "Quảng Ninh;0,7"];
    const ends = fc.array(fc.constantFrom("\n", "\r\n", "\r", "\r\r\n"), { minLength: 7, maxLength: 7 });
    await fc.assert(
      fc.asyncProperty(ends, async (end) => {
        expect(await totals(lines.map((line, i) => line + end[i]).join(""))).toEqual(THREE);
      }),
      { numRuns: 6 },
    );
  });

  it.each(["#1,Xã Một,45,30", "#1 ,Xã Một,45,30", "#01,Xã Một,45,30"])(
    "is a row where it numbers one: %s",
    async (row) => {
      const table = await ownTotals(`no,commune,people,network\n${row}\n2,Xã Hai,30,20\n`);
      expect(table).toEqual({ "Xã Một": 75, "Xã Hai": 50 });
    },
  );

  it("is a row where its first cell is a name such as #1 Best", async () => {
    expect(await ownTotals("commune,people,network\n#1 Best,45,30\nXã Hai,30,20\n")).toEqual({
      "#1 Best": 75,
      "Xã Hai": 50,
    });
  });

  it("is refused where it could be a row or one that was left out, and read when it is quoted", async () => {
    const table = (row: string) => `commune,people,network\n${row}\nXã Hai,30,20\n`;
    expect((await problems(table("#Best,45,30"), OWN)).found).toEqual([["comment-unclear", 2]]);
    expect(await ownTotals(table('"#Best",45,30'))).toEqual({ "#Best": 75, "Xã Hai": 50 });
  });

  it("is named under the result where a row was left out by it", async () => {
    const cwd = folder({ "2022.csv": "tỉnh;DTI\n# Huế;0,9\n# made by hand\nĐà Nẵng;0,8\n" });
    const { code, out } = await dti(["rank", "2022.csv"], { cwd });
    expect([code, out]).toEqual([0, expect.stringContaining('rows that are not units: "# Huế;0,9" (line 2)\n')]);
    expect(out).not.toContain("made by hand");
  });
});

describe("a quoted cell", () => {
  it.each([
    ["after spaces", 'tỉnh,  "DTI"\n"Đà Nẵng",  "0,8" \n "Hà Tĩnh" , "0,5"\n"Quảng Ninh" ,"0,7"\n'],
    ["after =", 'mã,DTI\n="48",="0.8"\n="42",0.5\n="22",="0.7"\n'],
    ["with = inside", 'mã,DTI\n"=""48""","=""0.8"""\n"=""42""",0.5\n"=""22""",0.7\n'],
    ["after a byte order mark", '\uFEFF\uFEFF"tỉnh","DTI"\n"Đà Nẵng","0.8"\n\uFEFF"Hà Tĩnh",0.5\n"Quảng Ninh",0.7\n'],
    ["with what parts a text", "tỉnh;DTI\nĐà\u001F Nẵng;0,8\u001F\nHà Tĩnh\u001E;0,5\nQuảng\u00AD Ninh;0,7\n"],
  ])("%s is what it says", async (_, content) => expect(await totals(content)).toEqual(THREE));

  it("has a quotation mark where it says so, whatever stands before it", async () => {
    const named = await ownTotals('commune,people,network\n"a, = ""b"" ; ""c""",45,30\n"=""d"" e" ,30,20\n');
    expect(named).toEqual({ 'a, = "b" ; "c"': 75, '="d" e': 50 });
  });
});

describe("a cell without a value", () => {
  it.each(["", "-", "..", "...", "…", "\\N", "n/a"])("may say %j", async (cell) => {
    expect(await totals(`tỉnh;DTI\nĐà Nẵng;0,8\nHuế;${cell}\n`)).toEqual({ "Đà Nẵng": 0.8, "Thừa Thiên Huế": null });
  });
});

describe("a file that contradicts itself", () => {
  it.each(["<<<<<<< HEAD", "<<<<<<<", ">>>>>>> theirs\r"])(
    "by a line of version control is refused: %j",
    async (mark) => {
      const { found } = await problems(`tỉnh;DTI\nĐà Nẵng;0,8\n${mark}\nHà Tĩnh;0,5\n`);
      expect(found).toEqual([["file-conflict", 3]]);
    },
  );
});

describe("a file that is no text of rows", () => {
  const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le");
  const zip = (...parts: readonly string[]) => Buffer.from(`PK\u0003\u0004\0\0${parts.join("\0")}`);
  const compound = (stream: string) =>
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from(stream, "utf16le")]);
  it.each([
    ["gzip", gzipSync("tỉnh;DTI\nĐà Nẵng;0,8\n"), "is compressed (gzip)"],
    ["ZIP", zip("2022.csv"), "is compressed (ZIP)"],
    ["Word", zip("[Content_Types].xml", "word/document.xml"), "is a document (Word), not a table"],
    ["old Word", compound("WordDocument"), "is a document (Word), not a table"],
    ["a locked workbook", compound("EncryptedPackage"), "is a workbook (Excel) that a password locks"],
    ["PDF", Buffer.from("%PDF-1.7\n%\xe2\xe3\xcf\xd3\0", "latin1"), "is a PDF file, not a table"],
    ["PNG", Buffer.from("\x89PNG\r\n\x1a\n\0", "latin1"), "is a picture (PNG), not a table"],
    ["HTML", Buffer.from("\r\n<HTML><body><table>"), "is HTML, whatever its name says"],
    ["HTML in UTF-16", utf16("<!DOCTYPE html><html>"), "is HTML, whatever its name says"],
    ["XML", Buffer.from('\uFEFF<?xml version="1.0"?><Workbook>'), "is XML, whatever its name says"],
    ["JSON", Buffer.from('[\n  {"tỉnh": "Huế", "DTI": 0.7}\n]'), "is JSON, not a table"],
    ["lines of JSON", Buffer.from('{"tỉnh": "Huế", "DTI": 0.7}\n'), "is JSON, not a table"],
    ["a pointer", Buffer.from("version https://git-lfs.github.com/spec/v1\noid sha256:0\n"), "a pointer of Git LFS"],
    ["another pointer", Buffer.from("/annex/objects/SHA256E-s1--0.csv\n"), "a pointer of git-annex"],
    ["nothing but NUL", Buffer.alloc(4096), "nothing but NUL bytes"],
  ])("is named for what it is: %s", async (_, bytes, message) => {
    const { found, err } = await problems(bytes);
    expect(found).toEqual([["file-format", undefined]]);
    expect(err).toContain(message);
    expect(err).not.toContain("--encoding");
  });

  it("gets no encoding for advice that does not read it", async () => {
    const noise = Buffer.concat([Buffer.from("tỉnh;DTI\nĐà N"), Buffer.from([0]), Buffer.from("ẵng;0,8\n")]);
    expect((await problems(noise)).err).not.toContain("--encoding");
    const fault = Buffer.concat([Buffer.from("tỉnh;DTI\nĐà N"), Buffer.from([0xff]), Buffer.from("ẵng;0,8\n")]);
    expect((await problems(fault)).err).not.toContain("--encoding");
  });
});

describe("a text that was read in a wrong encoding", () => {
  it("as if UTF-8 were a code page is refused with what it was, and no encoding for advice", async () => {
    const { found, err } = await problems(`province,total\nXã Hai,0.1\n${misread("Đà Nẵng", "windows-1252")},0.8\n`);
    expect(found).toEqual([["encoding-garbled", 3]]);
    expect(err).not.toContain("--encoding");
    expect(err).toContain('is "Đà Nẵng" in UTF-8');
  });

  it("is refused on a list of one's own too, where one name is so", async () => {
    const { found } = await problems("commune,people,network\nXã Hai,30,20\nXÃ£ Ba,45,30\n", OWN);
    expect(found).toEqual([["encoding-garbled", 3]]);
  });

  it.each([
    ["VNI", "xaõ,people,network\nXaõ Moät,45,30\nXaõ Hai,30,20\nXaõ Ñoâng,1,2\n"],
    ["VNI in bytes", Buffer.from("xaõ,people,network\nXaõ Moät,45,30\nXaõ Hai,30,20\n", "latin1")],
    ["TCVN3 in bytes", Buffer.from("x\xb7,people,network\nX\xb7 M\xe9t,45,30\nX\xb7 \xa7\xabng,30,20\n", "latin1")],
    ["VIQR", "commune,people,network\nXa~ Mo^.t,45,30\nXa~ Hai,30,20\n"],
  ])("as the old encoding %s is named", async (_, content) => {
    const { found } = await problems(content, OWN);
    expect(found).toEqual([["encoding-legacy", undefined]]);
  });

  it("that lost its letters is named, before two units of one damaged name are", async () => {
    const { found } = await problems("commune,people,network\nX? H?i,45,30\nX? H?i,30,20\n", OWN);
    expect(found).toEqual([["encoding-damaged", undefined]]);
  });

  it("is never seen in names that are as they should be", async () => {
    const good = [
      ...[
        "XÃ ĐẮK SÔNG",
        "XÃ\u00A0HAI",
        "“XÃ” BA",
        "Ærø",
        "Åland",
        "Haïti",
        "Israël",
        "Jamaïque",
        "Côte d'Ivoire",
        "NA`",
        "NA(=",
        "Ha+ (mới)",
        "São Tomé",
      ],
      ...["Tổ A+", "Tổ O+", "Khoa(c)", "Là gì?", "Curaçao", "Ñuñoa", "Ấp Bắc (a)", "A~", "VĂN LÂM"],
    ];
    const table = `commune,people,network\n${good.map((name, i) => `${name},${i},1`).join("\n")}\n`;
    expect(await problems(table, OWN).catch(() => "read")).toBe("read");
    expect(Object.keys(await ownTotals(table))).toHaveLength(good.length);
  });
});
