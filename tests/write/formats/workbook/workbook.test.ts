import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { openRows } from "../../../../src/read/file/open-rows.ts";
import type { Sheet, SheetColumn } from "../../../../src/write/formats/sheet.ts";
import { workbook } from "../../../../src/write/formats/workbook/workbook.ts";
import { dti, folder, ROOT } from "../../../cli.ts";

const DATA = "data/examples/";
const STYLE = { width: 80, color: false, screen: false, excel: false, notesTitle: "Notes", notShown: () => "" };

/** A cell as the file holds it: its text, or its number and the format that shows it. */
type Stored = string | { readonly value: number; readonly format: string };

/** The files of a workbook, and its sheets cell by cell, read with nothing of `dti`. */
function stored(bytes: Uint8Array) {
  const files = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]));
  const all = (text: string, pattern: RegExp): readonly string[] =>
    [...text.matchAll(pattern)].map(([, one = ""]) => one);
  const styles = files["xl/styles.xml"] ?? "";
  const formats = all(styles, /formatCode="([^"]*)"/g);
  const ids = all(styles.split("<cellXfs")[1] ?? "", /<xf numFmtId="(\d+)"/g).map(Number);
  const plain = (text: string): string =>
    text
      .replace(/&lt;/g, "<")
      .replace(/&gt;/g, ">")
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, "&");
  const names = all(files["xl/workbook.xml"] ?? "", /<sheet name="([^"]*)"/g).map(plain);
  const sheets = names.map((name, i) => {
    const xml = files[`xl/worksheets/sheet${i + 1}.xml`] ?? "";
    const rows = all(xml, /<row [^>]*>(.*?)<\/row>/gs).map((row) => {
      const cells = new Map<string, Stored>();
      for (const [, at = "", more = "", inner = ""] of row.matchAll(/<c r="([A-Z]+)\d+"([^>]*)>(.*?)<\/c>/gs)) {
        const number = /^<v>(.*)<\/v>$/.exec(inner)?.[1];
        const text = /^<is><t xml:space="preserve">(.*)<\/t><\/is>$/s.exec(inner)?.[1];
        const format = formats[(ids[Number(/s="(\d+)"/.exec(more)?.[1])] ?? 0) - 164] ?? "";
        cells.set(at, number === undefined ? plain(text ?? "") : { value: Number(number), format });
      }
      return cells;
    });
    return { name, xml, rows };
  });
  return { files, sheets };
}

async function written(argv: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const cwd = folder(files);
  const { code, out, err } = await dti([...argv, "-o", "out.xlsx"], { cwd });
  expect([code > 1, out, err]).toEqual([false, "", ""]);
  const bytes = readFileSync(join(cwd, "out.xlsx"));
  return { bytes, cwd, ...stored(bytes) };
}

const letters = (i: number): string =>
  (i < 26 ? "" : String.fromCharCode(64 + Math.floor(i / 26))) + String.fromCharCode(65 + (i % 26));

/** The cells of `--excel` text: `;` between them, a decimal comma. */
const excelRows = (text: string): readonly (readonly string[])[] =>
  text
    .replace(/^\uFEFF/, "")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("# note:"))
    .map((line) =>
      line.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((cell) => cell.replace(/^"(.*)"$/s, "$1").replace(/""/g, '"')),
    );

const COMMANDS: readonly (readonly string[])[] = [
  ["rank", `${DATA}2024.csv`],
  ["rank", `${DATA}2024.csv`, "--previous", `${DATA}2023.csv`, "--measures", "all", "--as", "34"],
  ["rank", `${DATA}2023.csv`, "--ties", "fractional", "--decimals", "1"],
  ["compare", `${DATA}2022.csv`, `${DATA}2023.csv`, `${DATA}2024.csv`, "--explain"],
  ["compare", `${DATA}2022.csv`, `${DATA}2024.csv`, "--as", "34", "--by", "government"],
  ["remap", `${DATA}2023.csv`, "--to", "34"],
  ["describe", `${DATA}2024.csv`],
  ["robustness", `${DATA}2024.csv`, "--draws", "50"],
];

describe("a workbook that dti writes", () => {
  it.each(COMMANDS.map((argv, i) => [argv.join(" "), i % 2 === 0 ? "vi" : "en", argv] as const))(
    "has the headings and figures of --excel, as numbers: %s",
    async (_, lang, argv) => {
      const { sheets } = await written([...argv, "--lang", lang]);
      const { out } = await dti([...argv, "--lang", lang, "--excel"], {});
      const expected = excelRows(out);
      const rows = sheets[0]?.rows ?? [];
      // Below the ranking stand its means, which a CSV file has not.
      expect(rows.length).toBe(expected.length + (argv[0] === "rank" ? 1 : 0));
      for (const [i, cells] of expected.entries()) {
        for (const [j, text] of cells.entries()) {
          const cell = rows[i]?.get(letters(j)) ?? "";
          if (typeof cell === "string") expect(cell).toBe(text.replace(/^'/, ""));
          else expect(cell.value).toBe(Number(text.replace(",", ".")));
        }
      }
      const headings = expected[0] ?? [];
      expect(new Set(headings).size).toBe(headings.length);
      expect(headings.join()).not.toMatch(/_|undefined/);
    },
  );

  it("shows scores with their decimals, and ranks and changes as whole numbers, changes with a sign", async () => {
    const files = {
      "2022.csv": "province,total\nHà Nội,0.5\nHuế,0.25\n",
      "2021.csv": "province,total\nHà Nội,0.1\nHuế,0.2\n",
    };
    const { sheets } = await written(["rank", "2022.csv", "--previous", "2021.csv", "--lang", "vi"], files);
    const [, first] = sheets[0]?.rows ?? [];
    expect([...(first ?? [])].map(([, cell]) => cell)).toEqual([
      { value: 1, format: "0" },
      "01",
      "Hà Nội",
      "Đồng bằng sông Hồng",
      { value: 1, format: "0" },
      { value: 0.5, format: "0.0000" },
      { value: 2, format: "0" },
      { value: 1, format: "+0;-0;0" },
      { value: 1, format: "0" },
      { value: 0, format: "0" },
    ]);
  });

  it("has the row of means that stands below a ranking on the screen, as numbers, beyond the filter", async () => {
    const files = { "2022.csv": "province,total,government\nHà Nội,0.5,0.2\nHuế,0.25,0.3\n" };
    const { sheets } = await written(["rank", "2022.csv", "--lang", "vi"], files);
    const { rows = [], xml = "" } = sheets[0] ?? {};
    expect([...(rows.at(-1) ?? [])]).toEqual([
      ["C", "Trung bình"],
      ["F", { value: 0.375, format: "0.0000" }],
      ["G", { value: 0.25, format: "0.0000" }],
    ]);
    expect(xml).toContain('<autoFilter ref="A1:G3"/>');
  });

  it("has its year and list as the name of the sheet, and notes and sources on a second one", async () => {
    const { sheets } = await written(["rank", `${DATA}2024.csv`, "--lang", "vi"]);
    expect(sheets.map(({ name }) => name)).toEqual(["2024 · 63 tỉnh, thành phố", "Ghi chú"]);
    const notes = sheets[1]?.rows.map((row) => row.get("A"));
    expect(notes?.[0]).toBe("Ghi chú");
    expect(notes?.join("\n")).toMatch(/922\/QĐ-BTTTT/);
  });

  it("has headings in a frozen row with a filter over all rows", async () => {
    const { sheets } = await written(["provinces"]);
    expect(sheets[0]?.xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(sheets[0]?.xml).toContain('<autoFilter ref="A1:K64"/>');
    expect(sheets[0]?.xml).toContain('<sheetFormatPr defaultRowHeight="17" customHeight="1"/>');
  });

  it("has columns as wide as the longest text in them", async () => {
    const { sheets } = await written(["rank", `${DATA}2024.csv`, "--lang", "vi"]);
    const widths = [...(sheets[0]?.xml ?? "").matchAll(/<col [^>]*width="(\d+)"/g)].map(([, width]) => Number(width));
    for (const row of sheets[0]?.rows.slice(1) ?? []) {
      for (const [i, width] of widths.entries()) {
        const cell = row.get(letters(i)) ?? "";
        expect(width).toBeGreaterThan(typeof cell === "string" ? cell.length : cell.format.length);
      }
    }
  });

  it("of a comparison has a sheet for each measure asked for", async () => {
    const argv = [
      "compare",
      `${DATA}2022.csv`,
      `${DATA}2023.csv`,
      "--measures",
      "total,government,society",
      "--lang",
      "vi",
    ];
    const { sheets } = await written(argv);
    expect(sheets.map(({ name }) => name)).toEqual(["DTI", "Chính quyền số", "Xã hội số", "Ghi chú"]);
    expect(sheets.map(({ rows }) => rows.length).slice(0, 3)).toEqual([64, 64, 64]);
    expect([...(sheets[1]?.rows[0]?.values() ?? [])]).toContain("Chính quyền số 2023");
  });

  it("of a check has the findings, and how much was checked", async () => {
    const table = "province,2022,rank\nHà Nội,0.5,2\nHuế,0.25,1\n";
    const { sheets } = await written(["check", "2022.csv", "--lang", "en"], {
      "2022.csv": table.replace("2022,", "total,"),
    });
    expect(sheets.map(({ name }) => name)).toEqual(["Findings", "Checked", "Notes"]);
    expect(sheets[0]?.rows.length).toBeGreaterThan(1);
  });

  it("of a methodology has weights and shares as numbers", async () => {
    const { sheets } = await written(["methodology", "dti-2022", "--lang", "en"]);
    const row = sheets[0]?.rows.find((cells) => cells.get("B") === "awareness");
    expect(row?.get("D")).toEqual({ value: 100, format: "0" });
    expect(row?.get("E")).toEqual({ value: 0.1, format: "0.00%" });
    const { out } = await dti(["methodology", "--format", "csv"]);
    expect((await written(["methodology"])).sheets[0]?.rows.length).toBe(out.trim().split("\n").length);
  });

  it("is the same bytes at any time", async () => {
    const [one, two] = [await written(["rank", `${DATA}2024.csv`]), await written(["rank", `${DATA}2024.csv`])];
    expect(Buffer.compare(one.bytes, two.bytes)).toBe(0);
    expect(one.bytes.readUInt16LE(12)).toBe((1 << 5) | 1);
  });

  it("goes to a pipe as bytes", async () => {
    const bytes: Uint8Array[] = [];
    const { main } = await import("../../../../src/cli/main.ts");
    const stream = {
      write: (piece: string | Uint8Array) => void bytes.push(Buffer.from(piece)),
      isTTY: false,
      columns: 80,
    };
    const world = { cwd: ROOT, env: {}, stdin: () => Buffer.from(""), stdout: stream, stderr: stream };
    expect(await main(["provinces", "--format", "xlsx"], world)).toBe(0);
    expect(stored(Buffer.concat(bytes)).sheets[0]?.rows).toHaveLength(64);
  });
});

/** A sheet of texts and one of numbers as printed, as the reader sees it again. */
async function readAgain(texts: readonly string[], numbers: readonly string[]) {
  const column = (key: string, cells: readonly string[], numeric: boolean): SheetColumn => ({
    ...{ key, label: key, align: "left", numeric, machine: (row) => cells[row] ?? "" },
  });
  const columns = [
    column("text", texts, false),
    column("number", numbers, true),
    column(
      "end",
      texts.map(() => "|"),
      false,
    ),
  ];
  const sheet: Sheet = { columns, rows: texts.keys(), captions: [] };
  const bytes = workbook([sheet], STYLE);
  const [source] = await openRows("-", {}, { cwd: ROOT, stdin: () => Buffer.from(bytes) });
  const rows: (readonly string[])[] = [];
  source?.forms[0]?.eachRow(1, (cells) => rows.push(cells));
  return { bytes, rows: rows.slice(1) };
}

describe("what dti writes into a workbook", () => {
  const char = fc.constantFrom(
    ..."=+-@|<>&\"'_x0041_,;\t\n\r\u0000\u0007\u001F\u200B\uFFFE\uD800\uDC00Đắk Lắk😀\u0301",
  );
  const text = fc.oneof(
    fc.array(char, { maxLength: 12 }).map((chars) => chars.join("")),
    fc.constantFrom("=1+1", "_x000D_", "_x005F_x0041_", "]]>", '=HYPERLINK("http://x")', "x".repeat(32_767), "'"),
  );
  const number = fc
    .tuple(fc.constantFrom("", "-", "+"), fc.nat(10 ** 6), fc.array(fc.nat(9), { maxLength: 9 }))
    .map(([sign, whole, decimals]) => `${sign}${whole}${decimals.length > 0 ? `.${decimals.join("")}` : ""}`);

  it("is read again as it was: any text, and numbers with their decimals", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(text, number), { minLength: 1, maxLength: 12 }), async (cells) => {
        const { bytes, rows } = await readAgain(
          cells.map(([one]) => one),
          cells.map(([, one]) => one),
        );
        expect(rows).toHaveLength(cells.length);
        const most = Math.max(...cells.map(([, one]) => (one.split(".")[1] ?? "").length));
        for (const [i, [one, other]] of cells.entries()) {
          expect(rows[i]?.[0]).toBe(one.trim() === "" ? "" : one);
          const [whole = "", decimals = ""] = String(Number(other)).split(".");
          expect(rows[i]?.[1]).toBe(decimals === "" ? whole : `${whole}.${decimals.padEnd(most, "0")}`);
        }
        for (const { xml } of stored(bytes).sheets) expect(xml).not.toMatch(/<f[ >/]/);
      }),
      { numRuns: 60 },
    );
  });

  it("notes an apostrophe before a text that a spreadsheet would run when it is edited", async () => {
    const { bytes } = await readAgain(["=1+1", "Huế"], ["1", "2"]);
    const { sheets, files } = stored(bytes);
    const style = Number(/<c r="A2" s="(\d+)"/.exec(sheets[0]?.xml ?? "")?.[1]);
    const formats = [...(files["xl/styles.xml"]?.split("<cellXfs")[1] ?? "").matchAll(/<xf [^>]*>/g)].map(([xf]) => xf);
    expect(formats[style]).toContain('quotePrefix="1"');
    expect(formats[style - 1]).not.toContain("quotePrefix");
  });
});

/** Regional ranks of last year and their changes are read by nobody, from CSV neither. */
const UNREAD = ["--ignore", "unread-column"];

describe("a result for a spreadsheet is read again by dti, figure by figure", () => {
  const total = async (argv: readonly string[], cwd: string) => {
    const { out, err } = await dti(["rank", ...argv, "--format", "json"], { cwd });
    if (out === "") throw new Error(err);
    return JSON.parse(out).rows.map(({ rank, code, values }: { rank: number; code: string; values: object }) => ({
      rank,
      code,
      values,
    }));
  };

  it.each([
    ["vi", "2023.xlsx", []],
    ["en", "2023.xlsx", []],
    ["vi", "2023.csv", ["--excel"]],
    ["en", "2023.csv", ["--excel"]],
  ])("ranks and tables in %s as %s", async (lang, file, flags) => {
    const cwd = folder({});
    const source = `${DATA}2023.csv`;
    for (const [i, argv] of [
      ["rank", source, "--measures", "all", "--as", "34"],
      ["remap", source, "--to", "34", "--decimals", "4"],
    ].entries()) {
      const target = `${i}-${file}`;
      expect((await dti([...argv, "--lang", lang, ...flags, "-o", target], { cwd })).code).toBe(0);
      const again = await total([target, "--measures", "all"], cwd);
      await dti([...argv, "-o", `${i}-plain-2023.csv`], { cwd });
      expect(again).toEqual(await total([`${i}-plain-2023.csv`, "--measures", "all"], cwd));
    }
    await dti(["rank", source, "--previous", `${DATA}2022.csv`, "--lang", lang, ...flags, "-o", file], { cwd });
    const check = await dti(
      ["check", file, "--scores", source, "--previous", `${DATA}2022.csv`, "--strict", ...UNREAD],
      { cwd },
    );
    expect([check.code, check.err]).toEqual([0, ""]);
  });

  it("comparisons check as sound, a sheet for each measure", async () => {
    const cwd = folder({});
    const argv = ["compare", `${DATA}2022.csv`, `${DATA}2023.csv`, "--measures", "total,government", "--lang", "vi"];
    await dti([...argv, "-o", "out.xlsx"], { cwd });
    for (const sheet of ["DTI", "Chính quyền số"]) {
      const { code, out } = await dti(["check", "out.xlsx", "--sheet", sheet, "--strict", ...UNREAD], { cwd });
      expect(code).toBe(0);
      expect(out).toMatch(/in [1-9]\d+ figures/);
    }
  });
});
