import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { at } from "../../src/core/column.ts";
import { parseMethodology } from "../../src/read/methodology/parse.ts";
import { readScores } from "../../src/read/table/scores.ts";
import { exactText } from "../../src/write/formats/number.ts";
import { dti, folder, ROOT, rows } from "../cli.ts";
import { tableEqual } from "../table-equal.ts";
import { type Cell, partsOf, type TestSheet, workbook, zipped } from "../workbook.ts";

const FOLDER = join(ROOT, "tests/workbooks");
const YEAR = ["--year", "2022"];

/** A table with these cells under one heading of scores. */
const scores = (...cells: readonly Cell[]): TestSheet => ({
  name: "Điểm",
  rows: [["Tỉnh", "Tổng"], ...cells.map((cell, i): readonly Cell[] => [PROVINCES[i] ?? "", cell])],
});
const PROVINCES = ["Hà Giang", "Hà Nội", "Huế", "Đà Nẵng"];

/** The totals of `dti rank` by unit, or what standard error says. */
async function totals(book: Uint8Array, ...argv: readonly string[]): Promise<unknown> {
  const { code, out, err } = await dti(["rank", "2022.xlsx", "--format", "json", "--decimals", "4", ...argv], {
    cwd: folder({ "2022.xlsx": book }),
  });
  if (code !== 0) return err;
  const found: readonly { name: string; values: { total: number } }[] = JSON.parse(out).rows;
  return Object.fromEntries(found.map(({ name, values }) => [name, values.total]));
}
const rank = (book: Uint8Array, ...argv: readonly string[]) =>
  dti(["rank", "2022.xlsx", ...argv], { cwd: folder({ "2022.xlsx": book }) });

describe("a table in a workbook", () => {
  const { rows: cells } = JSON.parse(readFileSync(join(FOLDER, "table.json"), "utf8"));
  const csv = cells.map((row: readonly unknown[]) => row.map((cell) => `"${cell ?? ""}"`).join(",")).join("\n");

  it.each(["openpyxl.xlsx", "sheetjs.xlsx", "exceljs.xlsx", "excelts.xlsx", "libreoffice.xlsx", "libreoffice.ods"])(
    "as %s is what it is as CSV",
    async (name) => {
      const expected = await rows(["rank", "-", ...YEAR], { stdin: csv });
      expect(expected).toHaveLength(4);
      expect(await rows(["rank", name, ...YEAR], { cwd: FOLDER })).toEqual(expected);
    },
  );

  it("is read from standard input", async () => {
    const book = workbook(scores(0.5, 0.25));
    const { out } = await dti(["rank", "-", ...YEAR, "--format", "csv"], { stdin: book });
    expect(out).toContain("Hà Giang");
  });

  it("is the first sheet that holds one; the others are named", async () => {
    const title = { name: "Bìa", rows: [["Báo cáo năm 2022"]] };
    const { out, err } = await rank(
      workbook(title, scores(0.5, 0.25), { ...scores(0.1), name: "Cũ" }),
      "--format",
      "csv",
    );
    expect(out).toContain("0.5000");
    expect(err).toContain("2022.xlsx: read Điểm, not Cũ; --sheet names another sheet");
  });

  it.each(["Cũ", "cũ", "2"])("is the sheet that --sheet %s names", async (sheet) => {
    const book = workbook(scores(0.5), { ...scores(0.1), name: "Cũ" });
    expect(await totals(book, "--sheet", sheet)).toEqual({ "Hà Giang": 0.1 });
  });

  it("beside one is on the sheet of the same name, where that workbook has it", async () => {
    const cover = { ...scores(0.9, 0.1), name: "Bìa" };
    const cwd = folder({
      "2022.xlsx": workbook(cover, { ...scores(0.75, 0.25), name: "Điểm" }),
      "2021.xlsx": workbook(cover, { ...scores(0.25, 0.5), name: "điểm" }),
      "2020.xlsx": workbook({ ...scores(0.75, 0.5), name: "Kết quả" }),
    });
    const rank = async (previous: string) => {
      const { out } = await dti(
        [
          "rank",
          "2022.xlsx",
          "--sheet",
          "Điểm",
          "--previous",
          previous,
          "--methodology",
          "dti-2022",
          "--format",
          "json",
        ],
        { cwd },
      );
      return JSON.parse(out).rows[0].previous;
    };
    expect(await rank("2021.xlsx")).toMatchObject({ rank: 2, value: 0.25 });
    expect(await rank("2020.xlsx")).toMatchObject({ rank: 1, value: 0.75 });
    const argv = ["check", "2022.xlsx", "--sheet", "Điểm", "--scores", "2022b.xlsx", "--format", "json"];
    writeFileSync(join(cwd, "2022b.xlsx"), workbook(cover, { ...scores(0.75, 0.25), name: "Điểm" }));
    expect(JSON.parse((await dti(argv, { cwd })).out).findings).toEqual([]);
  });

  it("is one of several years where the sheets are years", async () => {
    const book = workbook({ ...scores(0.5, 0.4), name: "2022" }, { ...scores(0.5, 0.6), name: "Năm 2023" });
    const cwd = folder({ "dti.xlsx": book });
    const { out } = await dti(["compare", "dti.xlsx", "--format", "csv"], { cwd });
    expect(out.split("\n")[1]).toMatch(/^01,Hà Nội,.*,2,1,\+1,.*0\.4000.*0\.6000/);
  });

  it("has its findings at the cells of the spreadsheet, and no decimals of its stored numbers", async () => {
    const cwd = folder({
      "2022.xlsx": workbook(scores(0.8002, 0.6, 1.2)),
      "2022.csv": "Tỉnh,Tổng\nHuế,0.8002\nHà Nội,0.6\n",
    });
    const { out } = await dti(["check", "2022.xlsx", "--scheme", "63"], { cwd });
    expect(out).toContain("2022.xlsx!Điểm:B4: error [value-range]");
    expect(out).not.toContain("[decimals]");
    expect((await dti(["check", "2022.csv", "--scheme", "63"], { cwd })).out).toContain(
      "2022.csv:3:2: warning [decimals]",
    );
    const typed = workbook(scores("0,8002", "0,6"));
    const typedOut = (await dti(["check", "2022.xlsx", "--scheme", "63"], { cwd: folder({ "2022.xlsx": typed }) })).out;
    expect(typedOut).toContain("2022.xlsx!Điểm:B3: warning [decimals]");
  });

  it("is the one of the year asked for where the sheets are years", async () => {
    const sheet = (name: string, first: number): TestSheet => ({ ...scores(first, 0.5), name });
    const book = workbook(sheet("2022", 0.4), sheet("Năm 2023", 0.6), { name: "Ghi chú", rows: [["x"]] });
    expect(await totals(book, "--year", "2023")).toEqual({ "Hà Giang": 0.6, "Hà Nội": 0.5 });
    expect(await totals(book, "--year", "2022")).toEqual({ "Hà Giang": 0.4, "Hà Nội": 0.5 });
    expect(await totals(book, "--year", "2024")).toContain('2022.xlsx: has no sheet "2024"');
  });

  it("is of the year in one of its headings over several columns, or refused", async () => {
    const over = (...groups: readonly (string | null)[]): TestSheet => ({
      name: "Bảng",
      rows: [
        ["Tỉnh", ...groups],
        [null, "Điểm", "Hạng", "Điểm", "Hạng"],
        ["Hà Giang", 0.4, 2, 0.6, 1],
        ["Hà Nội", 0.5, 1, 0.5, 2],
      ],
      merged: ["A1:A2", "B1:C1", "D1:E1"],
    });
    const both = { "Hà Giang": 0.6, "Hà Nội": 0.5 };
    expect(await totals(workbook(over("DTI 2021", null, "DTI 2022")), ...YEAR)).toEqual(both);
    expect(await totals(workbook(over("DTI", null, "DTI 2022")), ...YEAR)).toEqual(both);
    expect(await totals(workbook(over("Kết quả", null, "Năm 2022")), ...YEAR)).toContain("no column of scores");
    const { err } = await dti(["rank", "a.xlsx", "--scheme", "63", ...YEAR, "--format", "csv"], {
      cwd: folder({ "a.xlsx": workbook(over("DTI", null, "DTI 2022")) }),
    });
    expect(err).toContain("scores of other years, not used here: DTI Điểm");
  });

  it("has the year of its sheet before that of its file", async () => {
    const cwd = folder({ "2022.xlsx": workbook({ ...scores(0.5), name: "Số liệu 2023" }) });
    expect((await dti(["rank", "2022.xlsx"], { cwd })).out).toContain("2023 ·");
  });
});

describe("a cell of a workbook", () => {
  it("holds the shortest decimal that gives the stored number, exactly", async () => {
    const methodology = await parseMethodology(
      JSON.stringify({
        ...{ id: "one", title: { en: "One", vi: "Một" }, source: "test", decimals: 4, ties: "competition" },
        ...{ rankOn: "printed", scale: "points" },
        measures: [{ code: "total", kind: "total", name: { en: "Total", vi: "Tổng" }, max: 1e17 }],
      }),
      "one.json",
    );
    const stored = fc
      .oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1e16, noNaN: true }))
      // A cell has at most 100 digits.
      .filter((value) => value === 0 || value > 1e-80)
      .chain((value) => fc.constantFrom(String(value), value.toPrecision(17), value.toExponential(16)));
    await fc.assert(
      fc.asyncProperty(fc.array(stored, { minLength: 1, maxLength: 30 }), async (cells) => {
        const table = cells.map((cell, i): readonly Cell[] => [`U${i}`, { xml: `><v>${cell}</v>` }]);
        const book = workbook({ name: "1", rows: [["code", "total"], ...table] });
        const [read] = await readScores(["-"], { methodology, scheme: "none" }, { cwd: ROOT, stdin: () => book });
        const column = read?.columns.get("total");
        for (const [i, cell] of cells.entries()) {
          const value = column && at(column, i);
          expect(Number(value && exactText(value))).toBe(Number(cell));
          // No more digits than JavaScript needs to tell the double.
          const digits = String(Number(cell))
            .replace(/e.*|\D/g, "")
            .replace(/^0+|0+$/g, "");
          expect(
            value &&
              exactText(value)
                .replace(/\D/g, "")
                .replace(/^0+|0+$/g, ""),
          ).toBe(digits);
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ["a percentage by its format", { xml: 's="1"><v>0.7629</v>' }, 0.7629],
    ["a number whose format only mentions a percent sign", { xml: 's="3"><v>0.7629</v>' }, 0.7629],
    ["the result of a formula", { xml: "><f>SUM(A1:A2)</f><v>0.7629</v>" }, 0.7629],
    ["a text that is a number", "0,7629", 0.7629],
    ["a missing value", "-", null],
    ["an error that means a missing value", { xml: 't="e"><v>#N/A</v>' }, null],
  ] as const)("can be %s", async (_, cell, expected) => {
    expect(await totals(workbook(scores(cell, 0.5)))).toEqual({ "Hà Giang": expected, "Hà Nội": 0.5 });
  });

  it.each([
    ["a date", { xml: 's="2"><v>45413</v>' }, "2024-05-01"],
    ["a truth", { xml: 't="b"><v>1</v>' }, "TRUE"],
    ["an error", { xml: 't="e"><v>#REF!</v>' }, "#REF!"],
  ] as const)("that is %s is named, and no number", async (_, cell, said) => {
    const found = await totals(workbook(scores(0.5, cell)));
    expect(found).toContain("2022.xlsx!Điểm:B3: ");
    expect(found).toContain(`"${said}"`);
  });

  it("with an error is named where it counts as missing too", async () => {
    const { out } = await rank(workbook(scores(0.5, { xml: 't="e"><v>#N/A</v>' })));
    expect(out).toContain("2022.xlsx!Điểm: cells with formula errors: B3 (#N/A)");
  });

  it("that stores a number settles no decimal sign for texts, and needs none", async () => {
    const method = JSON.stringify({
      ...{ id: "one", title: { en: "One", vi: "Một" }, source: "test", decimals: 3, ties: "competition" },
      ...{ rankOn: "printed", scale: "points" },
      measures: [{ code: "total", kind: "total", name: { en: "Total", vi: "Tổng" }, max: 5000 }],
    });
    const cwd = folder({
      "one.json": method,
      "stored.xlsx": workbook(scores(1.234, 0.5)),
      "typed.xlsx": workbook(scores("1.234", 0.5)),
      "comma.xlsx": workbook(scores("1.234", 1.5, "0,25")),
    });
    const values = async (file: string) => {
      const argv = ["rank", file, "--methodology", "one.json", "--scheme", "63"];
      const { out, err } = await dti([...argv, "--format", "json"], { cwd });
      return out === "" ? err : JSON.parse(out).rows.map((row: { values: { total: number } }) => row.values.total);
    };
    expect(await values("stored.xlsx")).toEqual([1.234, 0.5]);
    expect(await values("typed.xlsx")).toContain("typed.xlsx!Điểm:B2");
    expect(await values("comma.xlsx")).toEqual([1234, 1.5, 0.25]);
  });

  it("that is merged downwards names the units of all its rows, and scores none but the first", async () => {
    const region: TestSheet = {
      name: "Điểm",
      rows: [
        ["Vùng", "Tỉnh", "Tổng"],
        ["A", "x", 0.5],
        [null, "y", 0.6],
        ["B", "z", 0.7],
      ],
      merged: ["A2:A3"],
    };
    const { out } = await rank(workbook(region), "--scheme", "none", "--methodology", "dti-2022", "--format", "csv");
    tableEqual(out, "unit,region", "z,B", "y,A", "x,A");
    expect(await totals(workbook({ ...scores(0.5, null), merged: ["B2:B3"] }))).toContain("2022.xlsx!Điểm:B3: ");
  });

  it.each([
    ["", ["Tỉnh", "Tổng"], ["Hà Nội", 0.5]],
    ["beside which a remark stands without a heading", ["Tỉnh", "Tổng"], ["Hà Nội", 0.5, null, null, "xem lại"]],
    ["with spaces and line breaks", ["Tỉnh\n", " Tổng "], ["Hà_x000D_\n Nội", 0.5]],
  ] as const)("is read in its place %s", async (_, heading, row) => {
    expect(await totals(workbook({ name: "1", rows: [heading, row] }))).toEqual({ "Hà Nội": 0.5 });
  });
});

describe("what a person may not see in a workbook", () => {
  it("is read and said: hidden rows, columns and sheets", async () => {
    const sheet = { ...scores(0.5, 0.25), before: '<cols><col min="2" max="2" hidden="1"/></cols>' };
    const { out } = await rank(workbook({ ...sheet, hidden: true, rowXml: { 3: 'hidden="1"' } }));
    expect(out).toContain("0.2500");
    expect(out).toContain("2022.xlsx!Điểm: read although hidden: the sheet itself, row 3, column B");
  });

  it("does not come before what is seen", async () => {
    const book = workbook({ ...scores(0.1), hidden: true, name: "Cũ" }, scores(0.5));
    expect(await totals(book)).toEqual({ "Hà Giang": 0.5 });
  });

  it("is not run: macros, links to other files", async () => {
    const parts = partsOf([scores(0.5)]);
    const relations = parts["xl/_rels/workbook.xml.rels"] ?? "";
    const more = ["vbaProject", "externalLink"].map(
      (type) => `<Relationship Id="${type}" Type="x/${type}" Target="x"/>`,
    );
    const book = zipped({
      ...parts,
      "xl/_rels/workbook.xml.rels": relations.replace("</Relationships>", `${more.join("")}</Relationships>`),
    });
    const { out } = await rank(book);
    expect(out).toContain("2022.xlsx: its macros were not run");
    expect(out).toContain("2022.xlsx: refers to other workbooks");
  });
});

describe("a damaged or hostile workbook", () => {
  const good = partsOf([scores(0.5, 0.25, 0.125)]);
  const SHEET = "xl/worksheets/sheet1.xml";
  const xml = good[SHEET] ?? "";
  const changed = (content: string | Uint8Array) => zipped({ ...good, [SHEET]: content });

  it.each([
    ["is cut off", zipped(good).subarray(0, 1500)],
    ["is cut off in its first part", zipped(good).subarray(0, 60)],
    ["is cut off after its signature", zipped(good).subarray(0, 4)],
    ["ends in the middle of its sheet", changed(xml.slice(0, xml.length / 2))],
    ["lost the end of a row", changed(xml.replace("</row>", ""))],
    ["has a cell twice", changed(xml.replace('r="B3"', 'r="B4"'))],
    ["has rows out of order", changed(xml.replace('<row r="3"', '<row r="9"'))],
    ["has a text that is not there", changed(xml.replace('r="B3">', 'r="B3" t="s">'))],
    ["has a number that is none", changed(xml.replace("<v>0.25</v>", "<v>0.2S</v>"))],
    ["has entities of its own", changed(xml.replace("?>", '?><!DOCTYPE x [<!ENTITY a "1">]>'))],
    ["has an entity that nobody declares", changed(xml.replace("<v>0.25</v>", "<v>0.2&five;</v>"))],
    ["has bytes that are not UTF-8", changed(Buffer.from(xml.replace("Hà Giang", "H\xff"), "latin1"))],
    ["lacks a sheet that it lists", zipped({ ...good, [SHEET]: new Uint8Array() })],
  ])("is refused where it %s", async (_, book) => {
    const { code, out, err } = await rank(book);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(/^2022\.xlsx\S*: the workbook is damaged/);
  });

  it("is never read as other figures, whatever byte is changed", async () => {
    const book = zipped(good, 0);
    const expected = await totals(book);
    await fc.assert(
      fc.asyncProperty(fc.nat(book.length - 1), fc.integer({ min: 1, max: 255 }), async (place, change) => {
        const mutated = Buffer.from(book);
        mutated[place] = (mutated[place] ?? 0) ^ change;
        const found = await totals(mutated);
        if (typeof found !== "string") expect(found).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it("is not unpacked beyond a limit, and not beyond what it says of itself", async () => {
    const bomb = changed(Buffer.concat([Buffer.from(xml), Buffer.alloc(2 ** 22, 0x20)]));
    /** The same archive, saying that its largest file has another size. */
    const saying = (size: number): Buffer => {
      const other = Buffer.from(bomb);
      for (let i = other.indexOf("PK\u0001\u0002"); i >= 0; i = other.indexOf("PK\u0001\u0002", i + 1)) {
        if (other.readUInt32LE(i + 24) > 2 ** 22) other.writeUInt32LE(size, i + 24);
      }
      return other;
    };
    expect(await totals(saying(2 ** 28 + 1))).toContain("larger than 256 MiB");
    expect(await totals(saying(1000))).toContain("the workbook is damaged");
  });

  it("is read in no time where many rows are empty, or say that they are wide", async () => {
    const empty = Array.from({ length: 100_000 }, (_, i) => `<row r="${i + 5}"/>`).join("");
    const wide = '<row r="1048576"><c r="XFD1048576" s="1"/></row>';
    expect(await totals(changed(xml.replace("</sheetData>", `${empty}${wide}</sheetData>`)))).toEqual(
      await totals(zipped(good)),
    );
    const far = Array.from({ length: 2000 }, (_, i) => `<row r="${i + 5}"><c r="XFD${i + 5}"><v>1</v></c></row>`);
    expect(await totals(changed(xml.replace("</sheetData>", `${far.join("")}</sheetData>`)))).toContain(
      "20,000,000 cells",
    );
  });
});
