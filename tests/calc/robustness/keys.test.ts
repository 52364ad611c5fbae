import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keyMaker } from "../../../src/calc/robustness/keys.ts";
import { columnOf } from "../../../src/core/column.ts";
import { fraction } from "../../../src/core/fraction.ts";
import type { RankOn } from "../../../src/types/index.ts";
import { less, type Ratio, roundedHalfUp, same } from "../../naive.ts";

/** Values that lie at a half of the second decimal, or a few hundredths of it off, so that many are near each other. */
const DECIMALS = 2;
const value = fc
  .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: -3, max: 3 }))
  .map(([k, off]): Ratio => ({ n: BigInt(100 * k + 50 + off), d: 10_000n }));
const unit = fc.record({
  value: fc.option(value, { nil: undefined, freq: 8 }),
  /** How far its double is off, of the error that it owns up to. */
  off: fc.constantFrom(-1, -0.4, 0, 0.7, 1),
});

/** Whether one value is below, beside or above another as ranks compare them. */
function order(a: Ratio, b: Ratio, rankOn: RankOn): number {
  const [one, other] =
    rankOn === "printed" ? [a, b].map((value): Ratio => ({ n: roundedHalfUp(value, DECIMALS), d: 1n })) : [a, b];
  if (!one || !other) return Number.NaN;
  return less(one, other) ? -1 : same(one, other) ? 0 : 1;
}

describe("keys made of estimates", () => {
  it("order and tie exactly as the values do, which are asked for only where the estimates leave that open", () => {
    fc.assert(
      fc.property(
        fc.array(unit, { minLength: 1, maxLength: 10 }),
        fc.constantFrom<RankOn>("printed", "exact"),
        fc.constantFrom(1e-15, 0.0005),
        (units, rankOn, error) => {
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
            { rankOn, decimals: DECIMALS },
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
              expect(Math.sign((keys[i] ?? 0) - (keys[j] ?? 0)) + 0).toBe(order(a, b, rankOn));
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
