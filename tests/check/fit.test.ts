import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closed } from "../../src/check/exact/interval.ts";
import { demandsOf, rangeOf } from "../../src/check/fit/ranges.ts";
import type { FitRow } from "../../src/check/fit/rows.ts";
import { simpleWeights } from "../../src/check/fit/simple.ts";
import { compare, fraction } from "../../src/core/fraction.ts";
import type { Fraction } from "../../src/types/index.ts";

const unit = (n: number, d: number): Fraction => fraction(BigInt(n), BigInt(d));

/** A row of parts in hundredths and a whole in thousandths, each rounded to what is printed. */
function row(parts: readonly number[], whole: number): FitRow {
  return {
    parts: parts.map((part) => closed(unit(2 * part - 1, 200), unit(2 * part + 1, 200))),
    whole: closed(unit(2 * whole - 1, 2000), unit(2 * whole + 1, 2000)),
    figures: [],
  };
}

const ranges = (rows: readonly FitRow[], members: number) => {
  const demands = demandsOf(rows, members);
  const one = (at: number) => Array.from({ length: members }, (_, i) => unit(i === at ? 1 : 0, 1));
  return Array.from({ length: members }, (_, i) => rangeOf(one(i), demands));
};

describe("the range of a weight", () => {
  it("is what hand calculation says: parts 1 and 0 give the whole itself, ± its rounding", () => {
    const exact: FitRow = {
      parts: [closed(unit(1, 1), unit(1, 1)), closed(unit(0, 1), unit(0, 1))],
      whole: closed(unit(3, 10), unit(4, 10)),
      figures: [],
    };
    expect(ranges([exact], 2)).toEqual([
      [unit(3, 10), unit(4, 10)],
      [unit(6, 10), unit(7, 10)],
    ]);
  });

  it("holds the weights that the rows were made with, and nothing that a grid search cannot reach", () => {
    const part = fc.integer({ min: 1, max: 99 });
    const made = fc.tuple(
      fc.integer({ min: 0, max: 20 }),
      fc.array(fc.tuple(part, part), { minLength: 1, maxLength: 6 }),
    );
    fc.assert(
      fc.property(made, ([twentieths, pairs]) => {
        const rows = pairs.map(([a, b]) =>
          row([a, b], Math.round((10 * (twentieths * a + (20 - twentieths) * b)) / 20)),
        );
        const [first] = ranges(rows, 2);
        if (first === undefined) throw new Error("the true weights fit");
        const [least, most] = first;
        expect(compare(least, unit(twentieths, 20))).toBeLessThanOrEqual(0);
        expect(compare(most, unit(twentieths, 20))).toBeGreaterThanOrEqual(0);
        // By another route: which thousandths fit every row.
        const fits = Array.from({ length: 1001 }, (_, n) => n).filter((n) =>
          pairs.every(([a, b], i) => {
            const whole = rows[i]?.whole;
            const [low, high] = [
              n * (2 * a - 1) + (1000 - n) * (2 * b - 1),
              n * (2 * a + 1) + (1000 - n) * (2 * b + 1),
            ];
            return whole && compare(unit(low, 200_000), whole.hi) <= 0 && compare(unit(high, 200_000), whole.lo) >= 0;
          }),
        );
        const inside = (n: number): boolean => compare(least, unit(n, 1000)) <= 0 && compare(unit(n, 1000), most) <= 0;
        expect(fits).toEqual(Array.from({ length: 1001 }, (_, n) => n).filter(inside));
      }),
      { numRuns: 40 },
    );
  });

  it("is undefined where no weights fit", () => {
    expect(ranges([row([10, 20], 500)], 2)).toEqual([undefined, undefined]);
  });
});

describe("simple weights", () => {
  const near = (n: number, d: number): readonly [Fraction, Fraction] => [
    unit(100 * n - d, 100 * d),
    unit(100 * n + d, 100 * d),
  ];
  it("are multiples of the coarsest step that fits: 0.4, 0.3, 0.3, and thirds", () => {
    expect(simpleWeights([near(4, 10), near(3, 10), near(3, 10)], [])).toEqual([unit(4, 10), unit(3, 10), unit(3, 10)]);
    expect(simpleWeights([near(1, 3), near(1, 3), near(1, 3)], [])).toEqual([unit(1, 3), unit(1, 3), unit(1, 3)]);
  });
  it("are none where several of a step fit, and none where they do not sum to 1", () => {
    const wide = [unit(1, 10), unit(9, 10)] as const;
    expect(simpleWeights([wide, wide, wide], [])).toBeUndefined();
    expect(simpleWeights([near(4, 10), near(4, 10)], [])).toBeUndefined();
  });
});
