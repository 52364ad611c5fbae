import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { meanOfMembers, type Weighted } from "../../src/calc/mean.ts";
import { at, columnOf, isApproximate, lengthOf } from "../../src/core/column.ts";
import { significant } from "../../src/core/digits.ts";
import { compare, fraction, fractionOf } from "../../src/core/fraction.ts";
import type { Column, Fraction, Mean } from "../../src/types/index.ts";
import { column } from "../methods.ts";
import { mean, same } from "../naive.ts";

const cellsOf = (made: Column): (Fraction | undefined)[] =>
  Array.from({ length: lengthOf(made) }, (_, i) => at(made, i));
const weightedMean = (members: readonly Weighted[], missing: "strict" | "rescale"): Column =>
  meanOfMembers(members, "arithmetic", missing);
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
    expect(cellsOf(meanOfMembers(members, "geometric", "strict"))).toEqual([
      fraction(0n),
      fraction(1n, 2n),
      undefined,
      undefined,
    ]);
    expect(cellsOf(meanOfMembers(members, "geometric", "rescale"))[2]).toEqual(fraction(1n, 2n));
  });
});

describe("a mean of another kind", () => {
  const made = (mean: Mean, ...cells: readonly (readonly [string, number])[]) =>
    at(
      meanOfMembers(
        cells.map(([cell, weight]) => weighted(weight, cell)),
        mean,
        "strict",
      ),
      0,
    );

  it.each<[Mean, readonly (readonly [string, number])[], Fraction]>([
    [
      "harmonic",
      [
        ["2", 1],
        ["6", 1],
      ],
      fraction(3n),
    ],
    [
      "harmonic",
      [
        ["1", 2],
        ["4", 1],
      ],
      fraction(4n, 3n),
    ],
    [
      "harmonic",
      [
        ["0", 1],
        ["6", 1],
      ],
      fraction(0n),
    ],
    [
      "sum",
      [
        ["2", 1],
        ["6", 1],
      ],
      fraction(4n),
    ],
    [
      "median",
      [
        ["5", 1],
        ["1", 1],
        ["3", 1],
      ],
      fraction(3n),
    ],
    [
      "median",
      [
        ["5", 1],
        ["1", 1],
        ["3", 1],
        ["4", 1],
      ],
      fraction(7n, 2n),
    ],
    [
      "median",
      [
        ["5", 3],
        ["1", 1],
        ["3", 1],
      ],
      fraction(5n),
    ],
    [
      "median",
      [
        ["1", 1],
        ["2", 1],
        ["9", 2],
      ],
      fraction(11n, 2n),
    ],
  ])("%s of %o is exact", (mean, cells, expected) => {
    expect(made(mean, ...cells)).toEqual(expected);
  });

  it("lies between the least and the most, in the order harmonic, geometric, arithmetic", () => {
    const cells = fc.array(fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 9 })), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(cells, (all) => {
        const texts = all.map(([value, weight]): [string, number] => [String(value), weight]);
        const means = (["harmonic", "geometric", "arithmetic"] as const).map((mean) => made(mean, ...texts));
        const least = fraction(BigInt(Math.min(...all.map(([value]) => value))));
        const most = fraction(BigInt(Math.max(...all.map(([value]) => value))));
        const rising = [least, ...means, most].map((value) => value && significant(value, 30));
        for (const [i, value] of rising.slice(1).entries()) {
          const before = rising[i];
          expect(before && value && compare(before, value) <= 0).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("of values that have grown too long is held with 40 digits, and says so", () => {
    const long: Weighted = { weight: fraction(1n), column: columnOf(1, () => fraction(1n, 3n ** 2500n)) };
    const held = meanOfMembers([long], "arithmetic", "strict");
    expect([isApproximate(held), at(held, 0)]).toEqual([true, significant(fraction(1n, 3n ** 2500n), 40)]);
    expect(isApproximate(meanOfMembers([weighted(1, "0.1")], "arithmetic", "strict"))).toBe(false);
  });
});
