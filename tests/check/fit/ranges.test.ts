import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closed } from "../../../src/check/exact/interval.ts";
import { alone, demandsOf, isPossible, rangeOf } from "../../../src/check/fit/ranges.ts";
import type { FitRow } from "../../../src/check/fit/rows.ts";
import { compare } from "../../../src/core/fraction.ts";
import { row, unit } from "./printed-rows.ts";

const ranges = (rows: readonly FitRow[], members: number) => {
  const demands = demandsOf(rows, members);
  return Array.from({ length: members }, (_, i) => rangeOf(alone(i, members), demands));
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
    const possible = (whole: number) => isPossible(demandsOf([row([10, 20], whole)], 2), 2);
    expect([possible(500), possible(150)]).toEqual([false, true]);
  });
});
