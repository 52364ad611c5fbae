import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { at } from "../../../src/core/column.ts";
import { Failure } from "../../../src/core/failure.ts";
import { parseMethodology } from "../../../src/read/methodology/parse.ts";
import { readScores } from "../../../src/read/table/scores.ts";
import { dti, folder, ROOT } from "../../cli.ts";

const METHOD = JSON.stringify({
  id: "one",
  title: { en: "One", vi: "Một" },
  source: "made for tests",
  ...{ decimals: 2, ties: "competition", rankOn: "exact", scale: "points" },
  measures: [{ code: "total", kind: "total", name: { en: "Total", vi: "Tổng" }, max: 1e17 }],
});
const methodology = await parseMethodology(METHOD, "one.json");

/** What a cell is read as: a fraction `n/d`, missing, or the kind of problem. */
async function readAs(cell: string, decimal: "comma" | "point" | undefined): Promise<string> {
  const stdin = () => Buffer.from(`code;total\nU1;"${cell}"\n`);
  try {
    const [scores] = await readScores(["-"], { methodology, scheme: "none", decimal }, { cwd: ROOT, stdin });
    const column = scores?.columns.get("total");
    const value = column && at(column, 0);
    return value ? `${value.n}/${value.d}` : "missing";
  } catch (error) {
    if (error instanceof Failure) return error.problems.map(({ kind }) => kind).join();
    throw error;
  }
}

describe("a cell", () => {
  it.each([
    ["0.5", undefined, "1/2"],
    ["0,5", undefined, "1/2"],
    ["0.500", undefined, "1/2"],
    ["0,500", undefined, "1/2"],
    [".5", undefined, "1/2"],
    [",5", undefined, "1/2"],
    ["1.234", undefined, "decimal-ambiguous"],
    ["1,234", undefined, "decimal-ambiguous"],
    ["1,234", "comma", "617/500"],
    ["1,234", "point", "1234/1"],
    ["1.234", "comma", "1234/1"],
    ["1234,567", undefined, "1234567/1000"],
    ["12,34", undefined, "617/50"],
    ["1.234,5", undefined, "2469/2"],
    ["1,234.5", undefined, "2469/2"],
    ["1 234,5", undefined, "2469/2"],
    ["1\u00A0234,5", undefined, "2469/2"],
    ["1\u202F234.5", undefined, "2469/2"],
    ["1,234,567", undefined, "1234567/1"],
    ["1.234.567", undefined, "1234567/1"],
    ["1.234.567,8", undefined, "6172839/5"],
    ["1234567", undefined, "1234567/1"],
    ["1e-3", undefined, "1/1000"],
    ["1,5E+2", undefined, "150/1"],
    ["+7", undefined, "7/1"],
    ["2.2851/3", undefined, "share-unclear"],
    ["7.2851/3", undefined, "72851/30000"],
    [" 8 ", undefined, "8/1"],
    ["-0", undefined, "0/1"],
    ["-1", undefined, "out-of-range"],
    ["−1", undefined, "out-of-range"],
    ["100000000000000001", undefined, "out-of-range"],
    ["1.5", "comma", "decimal-contradictory"],
    ["1,5", "point", "decimal-contradictory"],
    ["1.234.567", "point", "decimal-contradictory"],
    ["0,763", "point", "decimal-contradictory"],
    ["1,2,3", undefined, "not-a-number"],
    ["1,23,456.7", undefined, "not-a-number"],
    ["1 23", undefined, "not-a-number"],
    ["0,123,456", undefined, "not-a-number"],
    ["1,234 567.8", undefined, "not-a-number"],
    ["5.", undefined, "not-a-number"],
    ["--5", undefined, "not-a-number"],
    ["٣", undefined, "not-a-number"],
    ["０", undefined, "not-a-number"],
    ["0x1f", undefined, "not-a-number"],
    ["NaN", undefined, "not-a-number"],
    ["Infinity", undefined, "not-a-number"],
    ["1/0", undefined, "not-a-number"],
    ["1/-2", undefined, "not-a-number"],
    ["1e400", undefined, "number-too-long"],
    ["9".repeat(101), undefined, "number-too-long"],
    ["9".repeat(10_000), undefined, "number-too-long"],
    ["x".repeat(10_000), undefined, "not-a-number"],
    ["n/a", undefined, "missing"],
    ["N/A", undefined, "missing"],
    ["NA", undefined, "missing"],
    ["…", undefined, "missing"],
    ["—", undefined, "missing"],
    ["\u200B", undefined, "missing"],
  ] as const)("%j with decimal %s is %s", async (cell, decimal, expected) => {
    const [n, d] = expected.split("/").map(Number);
    const found = await readAs(cell, decimal);
    if (d === undefined || n === undefined || Number.isNaN(n)) expect(found).toBe(expected);
    else {
      const [m = 0, e = 1] = found.split("/").map(Number);
      expect([found, m * d]).toEqual([found, n * e]);
    }
  });

  it("is the number that a person reads, or an error, never another number", async () => {
    /** The value by the rules of writing, a character at a time; undefined where they do not give one. */
    const naive = (text: string, decimal: "." | ","): number | undefined => {
      const group = decimal === "." ? "," : ".";
      const bare = text.replace(/^[+-] ?/, "");
      const [whole = "", ...rest] = bare.split(decimal);
      if (rest.length > 1) return undefined;
      const fraction = rest[0];
      if (fraction !== undefined && (fraction === "" || [...fraction].some((char) => char < "0" || char > "9"))) {
        return undefined;
      }
      const marks = new Set([...whole].filter((char) => char < "0" || char > "9"));
      const [mark] = marks;
      if (marks.size > 1 || (mark !== undefined && mark !== group && mark !== " ")) return undefined;
      const groups = mark === undefined ? [whole] : whole.split(mark);
      const [head = "", ...others] = groups;
      if (mark !== undefined && (head === "" || head.length > 3 || head.startsWith("0"))) return undefined;
      if (others.some((one) => one.length !== 3)) return undefined;
      if (whole === "" && fraction === undefined) return undefined;
      const value = Number(`${groups.join("")}.${fraction ?? "0"}`);
      return text.startsWith("-") ? -value : value;
    };
    const text = fc.stringMatching(/^[+-]?[0-9]{1,4}([., ][0-9]{1,4}){0,3}$/);
    const loose = fc.string({ unit: fc.constantFrom(..."0123456789.,- "), minLength: 1, maxLength: 9 });
    await fc.assert(
      fc.asyncProperty(fc.oneof(text, loose), fc.constantFrom("point", "comma"), async (cell, decimal) => {
        const trimmed = cell.replace(/ +/g, " ").trim();
        const found = await readAs(cell, decimal);
        const expected = naive(trimmed, decimal === "point" ? "." : ",");
        if (expected === undefined || expected < 0) expect(found).toMatch(/^(missing|[a-z-]+)$/);
        else if (!/^[a-z]/.test(found)) {
          const [n = 0, d = 1] = found.split("/").map(Number);
          expect(n / d).toBeCloseTo(expected, 9);
        } else {
          // The other sign's form, such as 0,5 under a decimal point, is refused although it has a reading.
          expect(found).toMatch(/decimal-contradictory|not-a-number/);
          expect(trimmed).toMatch(/[., ]/);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe("the decimal sign", () => {
  it("that a file of many cells does not tell is one problem", async () => {
    const cells = Array.from({ length: 20_000 }, (_, i) => `U${i};1,234`).join("\n");
    const cwd = folder({ "2024.csv": `code;total\n${cells}\n`, "one.json": METHOD });
    const { code, err } = await dti(["rank", "2024.csv", "--scheme", "none", "--methodology", "one.json"], { cwd });
    expect(code).toBe(1);
    expect(err.match(/^2024\.csv/gm)).toHaveLength(1);
  });
});
