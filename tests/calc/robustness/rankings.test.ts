import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ranker, sortBy } from "../../../src/calc/robustness/rankings.ts";
import { type Rule, ranks } from "../../naive.ts";

const RULES: readonly Rule[] = ["competition", "dense", "ordinal", "modified", "fractional"];
const key = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 4 }) },
  { weight: 1, arbitrary: fc.constant(Number.NaN) },
);

describe("ranking many times", () => {
  it.each(RULES)("gives each time the ranks by definition, whatever was ranked before, under %s ties", (ties) => {
    const draws = fc.integer({ min: 1, max: 9 }).chain((n) => {
      const keys = fc.array(key, { minLength: n, maxLength: n });
      return fc.array(keys, { minLength: 1, maxLength: 4 });
    });
    fc.assert(
      fc.property(draws, (all) => {
        const codes = (all[0] ?? []).map((_, i) => `u${(i * 7) % 10}`);
        const rank = ranker(ties, codes);
        for (const keys of all) {
          const values = keys.map((one) => (Number.isNaN(one) ? undefined : { n: BigInt(one), d: 1n }));
          const expected = ranks(values, ties, codes).map((one) => one ?? Number.NaN);
          expect([...rank(Float64Array.from(keys))]).toEqual(expected);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("sorts the same way however many units there are: rising, those without a value last", () => {
    for (const n of [5, 600]) {
      const values = Float64Array.from({ length: n }, (_, i) => (i % 5 === 0 ? Number.NaN : (i * 37) % n));
      const order = Int32Array.from(values, (_, i) => i);
      sortBy(order, values);
      const sorted = [...order].map((i) => values[i] ?? Number.NaN);
      const known = [...values].filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
      expect(sorted).toEqual([...known, ...Array.from({ length: n - known.length }, () => Number.NaN)]);
      expect([...order].sort((a, b) => a - b)).toEqual([...values.keys()]);
    }
  });
});
