import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { at } from "../../src/core/column.ts";
import { parseMethodology } from "../../src/read/methodology/parse.ts";
import { readScores } from "../../src/read/table/scores.ts";
import { dti, folder, ROOT, rows } from "../cli.ts";
import { type Dialect, EIGHT, PLAIN, written } from "../dialects.ts";

const METHODOLOGY = {
  id: "two",
  title: { en: "Two", vi: "Hai" },
  source: "made for tests",
  ...{ decimals: 12, ties: "competition", rankOn: "exact", scale: "fraction" },
  measures: [
    { code: "first", kind: "index", name: { en: "First", vi: "Chỉ số một" }, max: 60 },
    { code: "second", kind: "index", name: { en: "Second", vi: "Chỉ số hai" }, max: 40 },
    { code: "total", kind: "total", name: { en: "Total", vi: "Tổng" }, of: { first: 60, second: 40 } },
  ],
};
const methodology = await parseMethodology(JSON.stringify(METHODOLOGY), "two.json");

/** Names made of all that separates, quotes, runs, hides and turns around. */
const PIECES = [..."=+-@'\"#;,|&<>*_`~[]\\/%.()aĐđạ日", "\u202E", "\u0007", "\n", "Hà Nội", "sep=", "0,5", "1.5", "NA"];
const name = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join("").replace(/\s+/g, " ").trim().normalize("NFC"))
  .filter((text) => text !== "");

const dialect: fc.Arbitrary<Dialect> = fc
  .record<Dialect>({
    delimiter: fc.constantFrom(",", ";", "\t", "|"),
    decimal: fc.constantFrom(".", ","),
    eol: fc.constantFrom("\n", "\r\n", "\r"),
    encoding: fc.constantFrom("utf-8", "utf-8-bom", "utf-16le", "utf-16be"),
    form: fc.constantFrom("NFC", "NFD"),
    quoted: fc.boolean(),
    sep: fc.boolean(),
  })
  // Without quotes a decimal comma cannot stand between commas.
  .map((one) => (one.delimiter === "," && one.decimal === "," ? { ...one, quoted: true } : one));

/** A value from 0 to 1 as its digits after the sign; empty is missing. */
const decimals = (most: number) => fc.stringMatching(new RegExp(`^[0-9]{0,${most}}$`));
const table = (most: number) =>
  fc.array(fc.record({ name, first: decimals(most), second: decimals(most) }), { minLength: 1, maxLength: 6 });
const numberOf = (digits: string) => (digits === "" ? "" : { number: `0.${digits}` });

describe("a table in any accepted dialect", () => {
  it("has the values, names and codes that were written, exactly", async () => {
    await fc.assert(
      fc.asyncProperty(table(30), dialect, async (units, how) => {
        const content = written(
          [
            ["code", "name", "first", "second"],
            ...units.map((unit, i) => [`U${i}`, `'${unit.name}`, numberOf(unit.first), numberOf(unit.second)]),
          ],
          how,
        );
        const world = { cwd: ROOT, stdin: () => content };
        const [scores] = await readScores(["-"], { methodology, scheme: "none" }, world);
        expect(scores?.units.codes).toEqual(units.map((_, i) => `U${i}`));
        for (const code of ["first", "second"] as const) {
          const column = scores?.columns.get(code);
          for (const [i, unit] of units.entries()) {
            const [digits, found] = [unit[code], column && at(column, i)];
            expect(found === undefined).toBe(digits === "");
            if (found) expect(found.n * 10n ** BigInt(digits.length)).toBe(BigInt(digits) * found.d);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  const PROVINCES = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"].map((letter, i) => [
    `Đơn vị ${letter}`,
    { number: `0.${(i * 7919) % 10007}` },
    { number: `0.${(i * 104729) % 1009}` },
  ]);
  const files = EIGHT.map((how) => written([["Tên", "Chỉ số một", "Chỉ số hai"], ...PROVINCES], how));

  it.each(["table", "csv", "json"])(
    "ranks byte for byte alike in eight dialects, but for what is said of them, as %s",
    async (format) => {
      const outputs = new Set<string>();
      for (const content of files) {
        const cwd = folder({ "2024.csv": content, "two.json": JSON.stringify(METHODOLOGY) });
        const argv = ["rank", "2024.csv", "--methodology", "two.json", "--scheme", "none", "--format", format];
        const { code, out } = await dti(argv, { cwd });
        expect(code).toBe(0);
        outputs.add(out.replace(/"reading":.*/, ""));
      }
      expect(outputs.size).toBe(1);
    },
  );
});

describe("a table written by dti", () => {
  const argv = ["--methodology", "two.json", "--scheme", "none", "--measures", "all", "--decimals", "12"];
  const fromCsv = (units: readonly { name: string; first: string; second: string }[]) =>
    written(
      [
        ["code", "name", "first", "second"],
        ...units.map((unit, i) => [`U${i}`, unit.name, numberOf(unit.first), numberOf(unit.second)]),
      ],
      { ...PLAIN, quoted: true },
    );

  it.each([
    ["csv", ["--format", "csv"]],
    ["tsv", ["--format", "tsv"]],
    ["csv --excel", ["--excel"]],
  ])("as %s reads back the same", async (_, format) => {
    await fc.assert(
      fc.asyncProperty(table(12), async (units) => {
        const cwd = folder({ "2024.csv": fromCsv(units), "two.json": JSON.stringify(METHODOLOGY) });
        const first = await rows(["rank", "2024.csv", ...argv], { cwd });
        const { out, code, err } = await dti(["rank", "2024.csv", ...argv, ...format], { cwd });
        expect([code, err]).toEqual([0, err]);
        const again = await rows(["rank", "-", ...argv], { cwd, stdin: out });
        expect(again).toEqual(first);
      }),
      { numRuns: 40 },
    );
  });

  it("as JSON has the same names and values", async () => {
    await fc.assert(
      fc.asyncProperty(table(12), async (units) => {
        const cwd = folder({ "2024.csv": fromCsv(units), "two.json": JSON.stringify(METHODOLOGY) });
        const found = await rows(["rank", "2024.csv", ...argv], { cwd });
        const byCode = new Map(found.map((row) => [row.code, row]));
        for (const [i, { name, first, second }] of units.entries()) {
          const row = byCode.get(`U${i}`);
          expect(row?.name).toBe(name.replace(/^'(?='*\s*[=+\-@])/, ""));
          expect(row?.values.first).toBe(first === "" ? null : Number(`0.${first}`));
          expect(row?.values.second).toBe(second === "" ? null : Number(`0.${second}`));
        }
      }),
      { numRuns: 40 },
    );
  });
});

it("A file of thousands of headings, none of which names units, is refused with the first of them", async () => {
  const wide = Array.from({ length: 16_384 }, () => "DTI 2022 điểm số thẩm định của năm").join(",");
  const { code, err } = await dti(["rank", "-", "--year", "2022"], { stdin: `${wide}\nHuế${",1".repeat(16_383)}\n` });
  expect(code).toBe(1);
  expect(err).toContain("no column of units");
  expect(err.length).toBeLessThan(3000);
});
