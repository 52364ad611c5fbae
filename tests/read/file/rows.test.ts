import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Row } from "../../../src/read/file/row-source.ts";
import { eachRow, firstRows, refuseLongLine } from "../../../src/read/file/rows.ts";
import { failureOf } from "../../failure.ts";

/** All rows of a text whose headings stand on that line. */
function rowsOf(text: string, delimiter = ";", head = 1): readonly Row[] {
  const rows: Row[] = [];
  eachRow(Buffer.from(text), delimiter, head, "t.csv", (cells, line) => rows.push({ cells, line }));
  return rows;
}

/** A text of rows, each cell in quotes where it has to be, and the lines on which they begin. */
function written(table: readonly (readonly string[])[], delimiter: string, eol: string) {
  const quoted = (cell: string): string =>
    cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  let line = 1;
  const rows = table.map((cells) => {
    const row = { cells, line };
    line += 1 + cells.join("").split(/\r\n|\r|\n/).length - 1;
    return row;
  });
  return { text: table.map((cells) => cells.map(quoted).join(delimiter) + eol).join(""), rows };
}

const cell = fc.array(fc.constantFrom(..."aỹ;,| \t\n\"'#"), { maxLength: 4 }).map((letters) => letters.join(""));
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });

describe("the rows of a text", () => {
  it("are its cells, each row with the line on which it begins", () => {
    fc.assert(
      fc.property(table, fc.constantFrom(";", ",", "\t", "|"), fc.constantFrom("\n", "\r\n"), (cells, mark, eol) => {
        const { text, rows } = written(cells, mark, eol);
        expect(rowsOf(text, mark)).toEqual(rows);
        expect(firstRows(Buffer.from(text), mark, 3)).toEqual(rows.slice(0, 3));
      }),
      { numRuns: 80 },
    );
  });

  it("are the same wherever a long text is cut for reading, and wherever its headings stand", () => {
    const long = Array.from({ length: 2000 }, (_, i) => [
      `Xã ${i}`,
      i % 7 === 0 ? 'a\n"b" ; c'.repeat(12) : "0,5",
      `${i}`,
    ]);
    const { text, rows } = written(long, ";", "\n");
    expect(rowsOf(text)).toEqual(rows);
    expect(rowsOf(text, ";", 5)).toEqual(rows);
  });

  it("have no blank line among them, which keeps its number", () => {
    expect(rowsOf("\n\na;b\n\nc;d").map(({ line }) => line)).toEqual([3, 5]);
    expect(firstRows(Buffer.from("\n\r\na;b\n\nc;d"), ";", 5).map(({ line }) => line)).toEqual([3, 5]);
  });

  it("may be longer or shorter than the headings", () => {
    expect(rowsOf("a;b\nc\nd;e;f\n").map(({ cells }) => cells.length)).toEqual([2, 1, 3]);
  });
});

describe("what cannot be parted into cells", () => {
  it.each([
    ['a;b\nc;"d\ne;f', "unclosed", 2, undefined],
    ['a;b\nc;d"e\n', "opening", 2, 2],
    ['a;b\n"x\ny";1\n"c"d;e\n', "closing", 4, 1],
  ])("is told with its line: %j", (text, found, line, column) => {
    expect(failureOf(() => rowsOf(text))).toEqual([
      { kind: "csv-quote", place: { file: "t.csv", line, column }, details: { found } },
    ]);
  });

  it("does not hide the rows before it from a first look", () => {
    expect(firstRows(Buffer.from('a;b\nc;d\n"e;g\nh;i'), ";", 4).map(({ cells }) => cells[0])).toEqual(["a", "c"]);
  });

  it("is a row, or a first line, of more than a mebibyte", () => {
    const long = "x".repeat((1 << 20) + 1);
    expect(failureOf(() => rowsOf(`a;b\n"${long}";1\n`))).toMatchObject([
      { kind: "csv-row-too-long", place: { line: 2 } },
    ]);
    expect(failureOf(() => refuseLongLine(Buffer.from(long), "t"))).toMatchObject([{ kind: "csv-row-too-long" }]);
    expect(failureOf(() => refuseLongLine(Buffer.from(`a\n${long}`), "t"))).toEqual([]);
  });
});
