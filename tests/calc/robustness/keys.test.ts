import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keyMaker } from "../../../src/calc/robustness/keys.ts";
import { columnOf } from "../../../src/core/column.ts";
import { fraction } from "../../../src/core/fraction.ts";
import type { RankOn } from "../../../src/types/index.ts";
import { less, type Ratio, roundedHalfUp, same } from "../../naive.ts";

const unit = fc.record({
  /** Many values that lie by a half of the last decimal, or by another value. */
  value: fc.option(fc.record({ n: fc.bigInt({ min: 0n, max: 40n }), d: fc.constantFrom(40n, 39n) }), {
    nil: undefined,
    freq: 8,
  }),
  /** How far its double is off, of the error that it owns up to. */
  off: fc.constantFrom(-1, -0.4, 0, 0.7, 1),
});

/** Whether one value is below, beside or above another as ranks compare them. */
function order(a: Ratio, b: Ratio, rankOn: RankOn, decimals: number): number {
  const [one, other] =
    rankOn === "printed" ? [a, b].map((value): Ratio => ({ n: roundedHalfUp(value, decimals), d: 1n })) : [a, b];
  if (!one || !other) return Number.NaN;
  return less(one, other) ? -1 : same(one, other) ? 0 : 1;
}

describe("keys made of estimates", () => {
  it("order and tie exactly as the values do, which are asked for only where the estimates leave that open", () => {
    fc.assert(
      fc.property(
        fc.array(unit, { minLength: 1, maxLength: 10 }),
        fc.constantFrom<RankOn>("printed", "exact"),
        fc.integer({ min: 1, max: 3 }),
        fc.constantFrom(1e-15, 1e-3),
        (units, rankOn, decimals, error) => {
          const values = units.map(({ value }) => value);
          const doubles = Float64Array.from(units, ({ value, off }) =>
            value ? Number(value.n) / Number(value.d) + off * error : Number.NaN,
          );
          const alike = Int32Array.from(values, (value, i) => {
            const first = values.findIndex((other) => value && other && same(value, other));
            return first < 0 ? i : first;
          });
          const asked: number[] = [];
          const keys = keyMaker(
            { rankOn, decimals },
            fraction(1n),
            alike,
          )(
            {
              values: doubles,
              errors: doubles.map(() => error + 2 ** -52),
              most: doubles,
              settled: true,
              gaps: true,
            },
            (rows) => {
              asked.push(...rows);
              return columnOf(rows.length, (k) => {
                const value = values[rows[k] ?? -1];
                return value && fraction(value.n, value.d);
              });
            },
          );
          for (const [i, a] of values.entries()) {
            for (const [j, b] of values.entries()) {
              if (!a || !b) continue;
              expect(Math.sign((keys[i] ?? 0) - (keys[j] ?? 0)) + 0).toBe(order(a, b, rankOn, decimals));
            }
            if (a === undefined) expect(keys[i]).toBeNaN();
          }
          // Units that are alike in every column are computed once.
          expect(asked.filter((i) => alike[i] !== i)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("ask for nothing where no value is near a half, nor near another", () => {
    const estimates = {
      values: Float64Array.of(0.31, 0.12),
      errors: Float64Array.of(1e-9, 1e-9),
      most: Float64Array.of(1, 1),
      settled: true,
      gaps: false,
    };
    const never = () => expect.fail("nothing is open");
    for (const rankOn of ["printed", "exact"] as const) {
      const keys = keyMaker({ rankOn, decimals: 1 }, fraction(1n), Int32Array.of(0, 1))(estimates, never);
      expect([...keys]).toEqual(rankOn === "printed" ? [3, 1] : [1, 0]);
    }
  });
});
