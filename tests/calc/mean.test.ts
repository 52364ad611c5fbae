import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Weighted, weightedGeometricMean, weightedMean } from "../../src/calc/mean.ts";
import { at, columnOf, lengthOf } from "../../src/core/column.ts";
import { fraction, fractionOf } from "../../src/core/fraction.ts";
import type { Column, Fraction } from "../../src/types/index.ts";
import { column } from "../methods.ts";
import { mean, same } from "../naive.ts";

const cellsOf = (made: Column): (Fraction | undefined)[] =>
  Array.from({ length: lengthOf(made) }, (_, i) => at(made, i));
const weighted = (weight: number, ...cells: readonly string[]): Weighted => ({
  ...{ column: column(...cells), weight: fractionOf(weight) },
});
const exact = ({ column: made, weight }: Weighted): Weighted => ({
  ...{ weight, column: { kind: "exact", values: cellsOf(made) } },
});

describe("a weighted mean", () => {
  it("is Σ weight·value / Σ weight, with weights as the methodology writes them", () => {
    const pillars = [weighted(0.4, "0.4513"), weighted(0.3, "0.3019"), weighted(0.3, "0.3955")];
    expect(cellsOf(weightedMean(pillars, "strict"))).toEqual([fraction(38_974n, 100_000n)]);
    expect(weightedMean(pillars, "strict").kind).toBe("fixed");
  });

  it("is missing where a member is, or shares out its weight", () => {
    const members = [weighted(1, "0.2", "", ""), weighted(3, "0.4", "0.4", "")];
    expect(cellsOf(weightedMean(members, "strict"))).toEqual([fraction(35n, 100n), undefined, undefined]);
    expect(cellsOf(weightedMean(members, "rescale"))).toEqual([fraction(35n, 100n), fraction(2n, 5n), undefined]);
  });

  it("is exact where doubles are not: eight weighted tenths in any order", () => {
    const tenths = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8].map((weight) => weighted(weight, String(weight)));
    const expected = fraction(204n, 360n);
    expect(cellsOf(weightedMean(tenths, "strict"))).toEqual([expected]);
    expect(cellsOf(weightedMean([...tenths].reverse(), "strict"))).toEqual([expected]);
  });

  it("equals a mean of plain rationals, whether its numbers fit in doubles or not", () => {
    const value = fc.record({
      n: fc.oneof(fc.bigInt({ min: -1000n, max: 10_000n }), fc.bigInt({ min: 0n, max: 2n ** 60n })),
      d: fc.constantFrom(1n, 3n, 10_000n, 10n ** 15n),
    });
    const weight = fc.oneof(fc.integer({ min: 1, max: 400 }), fc.constantFrom(0.1, 0.35, 12.5, 1e-7, 1e9, 0.3333333));
    const table = fc.integer({ min: 1, max: 12 }).chain((units) =>
      fc.array(
        fc.record({
          weight,
          cells: fc.array(fc.option(value, { nil: undefined, freq: 6 }), { minLength: units, maxLength: units }),
        }),
        { minLength: 1, maxLength: 10 },
      ),
    );
    fc.assert(
      fc.property(table, fc.constantFrom("strict" as const, "rescale" as const), (members, missing) => {
        const made = members.map(
          ({ weight, cells }): Weighted => ({
            weight: fractionOf(weight),
            column: columnOf(cells.length, (i) => {
              const cell = cells[i];
              return cell && fraction(cell.n, cell.d);
            }),
          }),
        );
        const result = cellsOf(weightedMean(made, missing));
        const slow = cellsOf(weightedMean(made.map(exact), missing));
        expect(result).toEqual(slow);
        for (const [i, got] of result.entries()) {
          const terms = members.flatMap(({ weight, cells }) => {
            const cell = cells[i];
            return cell ? [{ value: cell, weight: fractionOf(weight) }] : [];
          });
          const missed = missing === "strict" ? terms.length < members.length : terms.length === 0;
          if (missed) expect(got).toBeUndefined();
          else expect(got !== undefined && same(got, mean(terms))).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("a weighted geometric mean", () => {
  it("is 0 where any value is 0, and missing where a member is", () => {
    const members = [weighted(1, "0", "0.25", "", ""), weighted(1, "0.9", "1", "0.5", "")];
    expect(cellsOf(weightedGeometricMean(members, "strict"))).toEqual([
      fraction(0n),
      fraction(1n, 2n),
      undefined,
      undefined,
    ]);
    expect(cellsOf(weightedGeometricMean(members, "rescale"))[2]).toEqual(fraction(1n, 2n));
  });
});
