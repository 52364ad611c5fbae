import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fraction } from "../../../src/core/fraction.ts";
import { type FigureColumn, sumsOf } from "../../../src/read/outline/sums.ts";

/** Columns of whole numbers, or of tenths where a number has one decimal; a gap is no figure. */
const columnsOf = (...rows: readonly (readonly (number | undefined)[])[]): readonly FigureColumn[] =>
  (rows[0] ?? []).map((_, j) =>
    rows.map((row) => {
      const value = row[j];
      if (value === undefined) return undefined;
      const decimals = Number.isInteger(value) ? 0 : 1;
      return { value: fraction(BigInt(Math.round(10 * value)), 10n), decimals, percent: false };
    }),
  );

describe("what the columns of a table add to", () => {
  it("is the sum behind them, or before them, and the sum of sums", () => {
    const behind = [
      [8, 6, 14, 5, 4, 9, 23],
      [7, 9, 16, 3, 8, 11, 27],
    ];
    expect(sumsOf(columnsOf(...behind), 6)).toEqual([2, 2, 6, 5, 5, 6, undefined]);
    const before = behind.map(([a, b, ab, c, d, cd, all]) => [ab, a, b, cd, c, d, all]);
    expect(sumsOf(columnsOf(...before), 6)).toEqual([6, 0, 0, 6, 3, 3, undefined]);
  });

  it("is nothing for a column that no sum counts; the total may stand beyond such a one", () => {
    const rows = [
      [8, 6, 99, 14],
      [7, 9, 98, 16],
      [1, 2, 97, 3],
    ];
    expect(sumsOf(columnsOf(...rows), 3)).toEqual([3, 3, undefined, undefined]);
    expect(sumsOf(columnsOf(...rows), -1)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it("is a sum that is printed with fewer decimals, and one that is wrong in a row of ten", () => {
    const rounded = [
      [8.4, 6.3, 15],
      [7.2, 9.1, 16],
    ];
    expect(sumsOf(columnsOf(...rounded), 2)).toEqual([2, 2, undefined]);
    const wrong = (count: number) =>
      Array.from({ length: 20 }, (_, i) => [i, 2 * i, i < count ? 3 * i + 1 : 3 * i] as const);
    expect(sumsOf(columnsOf(...wrong(2)), 2)).toEqual([2, 2, undefined]);
    expect(sumsOf(columnsOf(...wrong(3)), 2)).toEqual([undefined, undefined, undefined]);
  });

  it("is not told by one row, by rows that are all alike, or by columns of nothing", () => {
    expect(sumsOf(columnsOf([1, 2, 3]), 2)).toEqual([undefined, undefined, undefined]);
    expect(sumsOf(columnsOf([1, 2, 3], [1, 2, 3]), 2)).toEqual([undefined, undefined, undefined]);
    expect(sumsOf(columnsOf([5, 0, 5], [6, 0, 6]), 2)).toEqual([undefined, undefined, undefined]);
    expect(sumsOf(columnsOf([1, undefined, 3], [4, 5, 9]), 2)).toEqual([undefined, undefined, undefined]);
  });

  it("is found in any table of groups with their sums", () => {
    const group = fc.array(fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 12, maxLength: 12 }), {
      minLength: 2,
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.array(group, { minLength: 2, maxLength: 3 }), fc.boolean(), (groups, isBehind) => {
        const add = (columns: readonly (readonly number[])[]): readonly number[] =>
          (columns[0] ?? []).map((_, row) => columns.reduce((all, column) => all + (column[row] ?? 0), 0));
        const sums = groups.map(add);
        const columns = groups.flatMap((parts, g) => {
          const sum = sums[g] ?? [];
          return isBehind ? [...parts, sum] : [sum, ...parts];
        });
        const rows = Array.from({ length: 12 }, (_, row) => [...columns, add(sums)].map((column) => column[row]));
        const places = sums.map((sum) => columns.indexOf(sum));
        const expected = columns.map((column) =>
          sums.includes(column)
            ? columns.length
            : places[groups.findIndex((parts) => parts.some((one) => one === column))],
        );
        expect(sumsOf(columnsOf(...rows), columns.length)).toEqual([...expected, undefined]);
      }),
      { numRuns: 40 },
    );
  });
});
