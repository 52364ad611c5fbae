import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  at,
  columnOf,
  countOf,
  filled,
  fits,
  has,
  largest,
  lengthOf,
  meanOf,
  rounded,
  scaled,
} from "../../src/core/column.ts";
import { fraction } from "../../src/core/fraction.ts";
import type { Column, Fraction } from "../../src/types/index.ts";
import { plus, type Ratio, roundedHalfUp, same, times, ZERO } from "../naive.ts";

const MOST = BigInt(Number.MAX_SAFE_INTEGER);

/** Values as files have them, and values that no double holds. */
const small = fc.record({
  n: fc.bigInt({ min: -99_999n, max: 99_999n }),
  d: fc.constantFrom(1n, 2n, 7n, 1000n, 10_000n),
});
const large = fc.record({
  n: fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }),
  d: fc.bigInt({ min: 1n, max: 10n ** 20n }),
});
const edge = fc.record({
  n: fc.constantFrom(MOST, -MOST, MOST - 1n, MOST + 1n, 0n, 1n, -1n),
  d: fc.constantFrom(1n, 2n, 3n, MOST),
});
const values = fc.oneof(
  ...[small, large, edge, fc.oneof(small, large, edge)].map((value) =>
    fc.array(fc.option(value, { nil: undefined, freq: 5 }), { maxLength: 30 }),
  ),
);

const column = (cells: readonly (Ratio | undefined)[]): Column =>
  columnOf(cells.length, (i) => {
    const cell = cells[i];
    return cell && fraction(cell.n, cell.d);
  });
const exact = (made: Column): Column => ({
  kind: "exact",
  values: Array.from({ length: lengthOf(made) }, (_, i) => at(made, i)),
});
const cellsOf = (made: Column): (Fraction | undefined)[] =>
  Array.from({ length: lengthOf(made) }, (_, i) => at(made, i));

describe("a column", () => {
  it("gives back the values it was made of", () => {
    fc.assert(
      fc.property(values, (cells) => {
        const made = column(cells);
        expect(cellsOf(made)).toEqual(cells.map((cell) => cell && fraction(cell.n, cell.d)));
        expect(cells.map((_, i) => has(made, i))).toEqual(cells.map((cell) => cell !== undefined));
        expect(countOf(made)).toBe(cells.filter(Boolean).length);
      }),
    );
  });

  it("is fixed as long as doubles hold its numerators over one denominator, exact otherwise", () => {
    expect(column([{ n: MOST, d: 1n }, undefined])).toEqual({
      kind: "fixed",
      den: 1n,
      num: Float64Array.of(Number(MOST), Number.NaN),
    });
    expect(column([{ n: MOST + 1n, d: 1n }]).kind).toBe("exact");
    expect(column([{ n: -MOST, d: 1n }]).kind).toBe("fixed");
    expect(
      column([
        { n: 1n, d: 2n },
        { n: MOST, d: 1n },
      ]).kind,
    ).toBe("exact");
    expect(
      column([
        { n: 1n, d: 4n },
        { n: 1n, d: 6n },
      ]),
    ).toEqual({ kind: "fixed", den: 12n, num: Float64Array.of(3, 2) });
    expect(fits(MOST) && !fits(MOST + 1n)).toBe(true);
  });

  it("has no value outside its units", () => {
    for (const made of [column([ZERO]), exact(column([ZERO]))]) {
      expect([at(made, 1), has(made, 1), at(made, -1)]).toEqual([undefined, false, undefined]);
    }
  });

  it("knows its largest magnitude", () => {
    expect(largest(Float64Array.of(3, -7, Number.NaN))).toBe(7n);
    expect(largest(new Float64Array())).toBe(0n);
  });

  it("is rounded value by value, half up, whichever kind it is", () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 12 }), (cells, decimals) => {
        const expected = cells.map((cell) => cell && fraction(roundedHalfUp(cell, decimals), 10n ** BigInt(decimals)));
        const made = column(cells);
        expect(cellsOf(rounded(made, decimals))).toEqual(expected);
        expect(cellsOf(rounded(exact(made), decimals))).toEqual(expected);
      }),
    );
  });

  it("is over 10^decimals once it is rounded, whatever it was over, so that its numerators are the digits printed", () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 12 }), (cells, decimals) => {
        const made = column(cells);
        for (const result of [rounded(made, decimals), rounded(exact(made), decimals)]) {
          if (result.kind === "fixed") expect(result.den).toBe(10n ** BigInt(decimals));
        }
      }),
    );
    const wide: Column = { kind: "fixed", den: 79_825_756_020_000n, num: Float64Array.of(78_539_254_642_500) };
    expect(rounded(wide, 2)).toEqual({ kind: "fixed", den: 100n, num: Float64Array.of(98) });
  });

  it("is scaled value by value, whichever kind it is", () => {
    fc.assert(
      fc.property(values, fc.oneof(small, large, edge), (cells, by) => {
        fc.pre(by.n > 0n);
        const factor = fraction(by.n, by.d);
        const made = column(cells);
        for (const result of [scaled(made, factor), scaled(exact(made), factor)]) {
          expect(cellsOf(result)).toEqual(cells.map((cell) => cell && fraction(times(cell, by).n, times(cell, by).d)));
        }
      }),
    );
  });

  it("is filled only where a value is missing", () => {
    fc.assert(
      fc.property(values, small, (cells, { n, d }) => {
        const result = filled(column(cells), fraction(n, d));
        expect(cellsOf(result)).toEqual(cells.map((cell) => fraction((cell ?? { n }).n, (cell ?? { d }).d)));
      }),
    );
  });

  it("has the plain mean of the values that are there, whichever kind it is", () => {
    fc.assert(
      fc.property(values, (cells) => {
        const there = cells.filter((cell) => cell !== undefined);
        const sum = there.reduce(plus, ZERO);
        const made = column(cells);
        for (const result of [meanOf(made), meanOf(exact(made))]) {
          if (there.length === 0) expect(result).toBeUndefined();
          else expect(result && same(result, { n: sum.n, d: sum.d * BigInt(there.length) })).toBe(true);
        }
      }),
    );
  });

  it("has a mean even where its doubles cannot be added", () => {
    const most = { n: MOST, d: 1n };
    expect(meanOf(column([most, most, most, { n: 1n, d: 1n }, { n: -2n, d: 1n }]))).toEqual(
      fraction(3n * MOST - 1n, 5n),
    );
  });

  it("has the mean of a hundred thousand exact values at once", () => {
    const third = { kind: "exact", values: Array.from({ length: 100_000 }, (_, i) => fraction(BigInt(i), 3n ** 40n)) };
    const start = performance.now();
    expect(meanOf(third as Column)).toEqual(fraction(99_999n, 2n * 3n ** 40n));
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
