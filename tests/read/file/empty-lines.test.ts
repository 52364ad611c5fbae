import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eachRow } from "../../../src/read/file/rows.ts";
import { PickedRows } from "../../../src/read/plain/head.ts";

/** Rows of two cells and how many empty lines stand above each, with what ends lines. */
const text = fc.record({
  rows: fc.array(
    fc.record({
      cells: fc.array(fc.constantFrom("a", "x y", "", "1,5", "two\nlines", "an\n\nempty one", 'a "b"'), {
        minLength: 2,
        maxLength: 2,
      }),
      above: fc.nat({ max: 3 }),
    }),
    { maxLength: 12 },
  ),
  end: fc.constantFrom("\n", "\r\n"),
});

/** The text, and the rows with the line that each begins on. */
function written({ rows, end }: typeof text extends fc.Arbitrary<infer T> ? T : never) {
  const visits: { cells: readonly string[]; line: number }[] = [];
  let [out, line] = ["", 1];
  for (const { cells, above } of rows) {
    out += "\n".repeat(above) + cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",") + end;
    visits.push({ cells, line: line + above });
    line += above + 1 + cells.join("").split("\n").length - 1;
  }
  return { out, visits };
}

describe("empty lines", () => {
  it("are not rows, and are counted above the rows that follow", () => {
    fc.assert(
      fc.property(text, (one) => {
        const { out, visits } = written(one);
        const found: { cells: readonly string[]; line: number }[] = [];
        eachRow(Buffer.from(out), ",", 1, "t.csv", (cells, line) => found.push({ cells, line }));
        expect(found).toEqual(visits);
      }),
      { numRuns: 60 },
    );
  });

  it("stand for the rows that are left out of a text, in whatever pieces it comes", () => {
    fc.assert(
      fc.property(text, fc.array(fc.nat({ max: 12 })), fc.integer({ min: 1, max: 40 }), (one, wanted, size) => {
        const { out, visits } = written(one);
        const picked = new PickedRows(new Set(wanted), new Set(), 0);
        const bytes = Buffer.from(out);
        for (let at = 0; at < bytes.length; at += size) picked.add(bytes.subarray(at, at + size));
        const found: { cells: readonly string[]; line: number }[] = [];
        eachRow(picked.bytes, ",", 1, "t.csv", (cells, line) => found.push({ cells, line }));
        // The first row is that of the headings.
        const kept = visits.flatMap((visit, i) => (i > 0 && wanted.includes(i - 1) ? [{ ...visit, row: i - 1 }] : []));
        expect(found).toEqual(kept.map(({ cells, line }) => ({ cells, line })));
        expect([...picked.lines]).toEqual(kept.map(({ row, line }) => [row, line]));
      }),
      { numRuns: 60 },
    );
  });
});
