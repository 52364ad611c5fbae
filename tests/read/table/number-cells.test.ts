import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NumberCells } from "../../../src/read/table/number-cells.ts";
import type { Problem } from "../../../src/types/index.ts";

/** Reads cells as a file has them, one a line: the numbers in their order, and the problems. */
function readAll(cells: readonly string[], sign?: "comma" | "point") {
  const problems: Problem[] = [];
  const found: (number | undefined)[] = cells.map(() => undefined);
  const reader = new NumberCells(undefined, sign, problems);
  const read = (i: number): void => {
    const cell = cells[i] ?? "";
    const place = { file: "t.csv", line: i + 1, column: 1 };
    const outcome = reader.read(cell, place.file, place.line, place.column);
    if (outcome === "ambiguous") reader.wait(cell, place, () => read(i));
    else if (outcome === "contradiction") reader.contradicts(cell, place);
    else found[i] = reader.numbers.digits / 10 ** reader.numbers.decimals;
  };
  for (const i of cells.keys()) read(i);
  reader.finish();
  return { found, problems: problems.map(({ kind, place, details }) => ({ kind, line: place.line, details })), reader };
}

describe("the number cells of a file", () => {
  it("have one decimal sign, wherever the first cell stands that tells it", () => {
    const open = fc.constantFrom("1,234", "2,500", "12,001");
    const many = fc.array(open, { maxLength: 5 });
    const telling = fc.constantFrom(["0,5", 1.234, 0.5], ["12,34", 1.234, 12.34], ["1,234,567", 1234, 1_234_567]);
    fc.assert(
      fc.property(many, telling, many, (before, [cell, open, told], after) => {
        const { found, problems } = readAll([...before, String(cell), ...after, "1,234"]);
        expect(problems).toEqual([]);
        expect([found[before.length], found.at(-1)]).toEqual([told, open]);
      }),
      { numRuns: 100 },
    );
  });

  it("are one problem where nothing tells it, with the first of them", () => {
    const { problems } = readAll(["1,234", "7", "2,345"]);
    expect(problems).toEqual([{ kind: "decimal-ambiguous", line: 1, details: { found: "1,234", cells: 2 } }]);
  });

  it("that have the other sign are each a problem that names the cell which told it", () => {
    const { problems, reader } = readAll(["1,234", "0.5", "0,7"]);
    expect(problems).toEqual([
      {
        kind: "decimal-contradictory",
        line: 3,
        details: { found: "0,7", first: "0.5", firstLine: 2, firstColumn: 1, stated: undefined },
      },
    ]);
    expect([reader.sign, reader.evidenceText]).toEqual(["point", '"0.5" 2:1']);
    expect(readAll(["0,7"], "point").problems[0]?.details).toMatchObject({ stated: "point" });
  });

  it("that do not tell it are refused as soon as too many wait", () => {
    const cells = Array.from({ length: 100_001 }, () => "1,234");
    expect(() => readAll(cells)).toThrow();
  });
});
