import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sumRows } from "../../../src/read/table/sum-rows.ts";

/** Columns of ten-thousandths, a row a unit. */
const columnsOf = (rows: readonly (readonly (number | undefined)[])[]) =>
  (rows[0] ?? []).map((_, c) => ({
    kind: "fixed" as const,
    den: 10_000n,
    num: Float64Array.from(rows, (row) => row[c] ?? Number.NaN),
  }));
const found = (rows: readonly (readonly (number | undefined)[])[]) =>
  sumRows(columnsOf(rows), rows.length, () => "named").map(({ row, is, of, rows: n }) => `${row} ${is} ${n} ${of}`);

const cell = fc.integer({ min: 101, max: 9999 }).filter((n) => n % 10 !== 0);
const table = fc
  .integer({ min: 2, max: 6 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 4, maxLength: 12 }));

describe("a row that is the sum or mean of others", () => {
  it.each<readonly [string, readonly (readonly (number | undefined)[])[], readonly string[]]>([
    [
      "the mean under them",
      [
        [4511, 3000],
        [3022, 2013],
        [3767, 2507],
      ],
      ["2 mean 2 others"],
    ],
    [
      "the sum above them",
      [
        [7533, 5013],
        [4511, 3000],
        [3022, 2013],
      ],
      ["0 sum 2 others"],
    ],
    [
      "the mean of those that have a value",
      [
        [4511, 3007],
        [3022, undefined],
        [2501, 2013],
        [3345, 2510],
      ],
      ["3 mean 3 others"],
    ],
    [
      "the only other value",
      [
        [4511, 3007],
        [3022, undefined],
        [3767, 3007],
      ],
      [],
    ],
    [
      "a unit between two others",
      [
        [3000, 2000],
        [4000, 2500],
        [5000, 3000],
      ],
      [],
    ],
    [
      "units that are all alike",
      [
        [5000, 5000],
        [5000, 5000],
        [5000, 5000],
        [5000, 5000],
      ],
      [],
    ],
    [
      "one of two rows",
      [
        [5123, 4711],
        [5123, 4711],
      ],
      [],
    ],
    [
      "means above each group",
      [
        [4013, 2507],
        [4511, 3001],
        [3515, 2013],
        [2519, 2027],
        [3027, 2041],
        [2011, 2013],
      ],
      ["0 mean 2 below", "3 mean 2 below"],
    ],
    [
      "means below each group",
      [
        [4511, 3001],
        [3515, 2013],
        [4013, 2507],
        [3027, 2041],
        [2011, 2013],
        [2519, 2027],
      ],
      ["2 mean 2 above", "5 mean 2 above"],
    ],
  ])("is told or not: %s", (_, rows, expected) => {
    expect(found(rows)).toEqual(expected);
  });

  it("is told of a row with a code of its own only where hardly any unit could come to it", () => {
    const rows = [
      [450, 300],
      [300, 200],
      [375, 250],
    ];
    const told = (isOf: "named" | "coded" | "stated"): number => sumRows(columnsOf(rows), 3, () => isOf).length;
    expect([told("named"), told("coded"), told("stated")]).toEqual([1, 0, 0]);
  });

  it("is told wherever it stands, and units of their own figures never are", () => {
    fc.assert(
      fc.property(table, fc.nat(), fc.boolean(), (units, at, sum) => {
        expect(found(units)).toEqual([]);
        const totals = (units[0] ?? []).map((_, c) => units.reduce((all, row) => all + (row[c] ?? 0), 0));
        const row = sum ? totals : totals.map((total) => Math.floor(total / units.length + 0.5));
        fc.pre(row.every((value) => value % 10 !== 0));
        const place = at % (units.length + 1);
        expect(found(units.toSpliced(place, 0, row))).toEqual([
          `${place} ${sum ? "sum" : "mean"} ${units.length} others`,
        ]);
      }),
      { numRuns: 300 },
    );
  });
});

it("Columns that are another but for a constant make a unit no more doubtful than that one alone", () => {
  // The third is the mean of the two below it, in one column of many values that it may be by chance.
  const one = [6200, 7275, 5051, 7126, 2976, 9999];
  const shifted = one.map((value) => [value, value - 100, value - 200, value]);
  expect(found(one.map((value) => [value]))).toEqual([]);
  expect(found(shifted)).toEqual([]);
  const apart = one.map((value, i) => [value, [3313, 7241, 4051, 1026, 7076, 1111][i]]);
  expect(found(apart)).toEqual(["2 mean 2 below"]);
});
