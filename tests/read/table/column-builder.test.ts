import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { at } from "../../../src/core/column.ts";
import { fraction } from "../../../src/core/fraction.ts";
import { CellGatherer } from "../../../src/read/table/column-builder.ts";
import { NumberReader } from "../../../src/read/table/number.ts";
import { ratioOf } from "../../naive.ts";

/** A column of cells as they are read; empty ones are not there. */
function gathered(cells: readonly string[]): CellGatherer {
  const [numbers, column] = [new NumberReader("point"), new CellGatherer()];
  for (const [row, cell] of cells.entries()) if (numbers.read(cell) === "number") column.set(row, numbers);
  return column;
}

const read = (cell: string) => {
  const { n, d } = ratioOf(cell);
  return cell === "" ? undefined : fraction(n, d);
};
const cell = fc.oneof(
  { weight: 4, arbitrary: fc.stringMatching(/^[0-9]{1,3}\.[0-9]{1,4}$/) },
  { weight: 2, arbitrary: fc.constant("") },
  { weight: 1, arbitrary: fc.stringMatching(/^[1-9][0-9]{14,20}(\.[0-9]{1,20})?$/) },
);

describe("a column", () => {
  it("has the exact values of the rows that are asked for, however long their numbers are", () => {
    fc.assert(
      fc.property(
        fc.array(cell, { minLength: 1, maxLength: 12 }),
        fc.nat(),
        fc.nat({ max: 90 }),
        (cells, odd, before) => {
          const all = [...Array.from({ length: before }, () => ""), ...cells];
          const rows = all.flatMap((_, row) => ((odd >> (row % 30)) % 2 === 0 ? [row] : []));
          const column = gathered(all).column(rows);
          expect(rows.map((_, i) => at(column, i))).toEqual(rows.map((row) => read(all[row] ?? "")));
        },
      ),
      { numRuns: 100 },
    );
  });

  it("is of doubles where they hold all of its values over one denominator", () => {
    expect(gathered(["0.5", "0.25", "", "3"]).column([0, 1, 2, 3])).toEqual({
      kind: "fixed",
      den: 100n,
      num: Float64Array.of(50, 25, Number.NaN, 300),
    });
    expect(gathered(["9007199254740991", "0.1"]).column([0, 1]).kind).toBe("exact");
    expect(at(gathered(["2.5/3"]).column([0]), 0)).toEqual(fraction(5n, 6n));
    expect(gathered(["0.1234567890123456"]).column([0])).toMatchObject({ kind: "fixed" });
  });

  it("gives a value to another row only where that has none", () => {
    const column = gathered(["1", "", "123456789012345678901", "0.5"]);
    expect([column.move(1, 0), column.move(2, 1), column.move(3, 0), column.has(2)]).toEqual([true, true, false, true]);
    const made = column.column([0, 1]);
    expect([at(made, 0), at(made, 1)]).toEqual([fraction(1n), fraction(123456789012345678901n)]);
  });

  it("keeps what words count for", () => {
    const column = new CellGatherer();
    column.put(0, { value: fraction(1n, 3n), whole: Number.NaN, decimals: 0 });
    column.put(200, { value: fraction(1n, 4n), whole: 25, decimals: 2 });
    expect([column.has(0), column.has(1), column.has(200)]).toEqual([true, false, true]);
    const made = column.column([0, 1, 200]);
    expect([0, 1, 2].map((i) => at(made, i))).toEqual([fraction(1n, 3n), undefined, fraction(1n, 4n)]);
  });
});
