import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keySpace } from "../../../src/calc/explain/key-space.ts";
import { columnOf } from "../../../src/core/column.ts";
import { fraction } from "../../../src/core/fraction.ts";
import type { RankOn } from "../../../src/types/index.ts";
import { column } from "../../methods.ts";
import { less, type Ratio, roundedHalfUp, same } from "../../naive.ts";

const value = fc.record({ n: fc.bigInt({ min: -5n, max: 60n }), d: fc.constantFrom(3n, 7n, 20n, 40n, 10n ** 25n) });
const values = fc.array(value, { minLength: 1, maxLength: 8 });
const cells = (all: readonly Ratio[]) => columnOf(all.length, (i) => all[i] && fraction(all[i].n, all[i].d));

/** −1, 0 or 1 as one value is below, beside or above another in ranks. */
function order(a: Ratio, b: Ratio, rankOn: RankOn, decimals: number): number {
  if (rankOn === "exact") return less(a, b) ? -1 : same(a, b) ? 0 : 1;
  const [one, other] = [roundedHalfUp(a, decimals), roundedHalfUp(b, decimals)];
  return one < other ? -1 : one === other ? 0 : 1;
}

describe("keys", () => {
  it("are the printed numbers, or the places among all values of the columns", () => {
    const [old, now] = [column("0.125", "0.3", ""), column("0.2")];
    const printed = keySpace([old, now], { rankOn: "printed", decimals: 2 });
    expect([[...printed.keysOf(old)], [...printed.keysOf(now)]]).toEqual([[13, 30, Number.NaN], [20]]);
    const exact = keySpace([old, now], { rankOn: "exact", decimals: 2 });
    expect([[...exact.keysOf(old)], [...exact.keysOf(now)]]).toEqual([[1, 5, Number.NaN], [3]]);
    expect([fraction(1n, 10n), fraction(1n, 4n), fraction(1n)].map(exact.keyOf)).toEqual([0, 4, 6]);
  });

  it("order and tie as values do: those of all columns, and any other beside them", () => {
    fc.assert(
      fc.property(
        fc.tuple(values, values, values),
        fc.constantFrom<RankOn>("printed", "exact"),
        fc.integer({ min: 0, max: 3 }),
        ([first, second, others], rankOn, decimals) => {
          const { keysOf, keyOf } = keySpace([cells(first), cells(second)], { rankOn, decimals });
          const known = [...first, ...second];
          const keys = [...keysOf(cells(first)), ...keysOf(cells(second))];
          for (const other of [...known, ...others]) {
            const key = keyOf(fraction(other.n, other.d));
            const sides = keys.map((one) => Math.sign(key - one) + 0);
            expect(sides).toEqual(known.map((one) => order(other, one, rankOn, decimals)));
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  it("of values over one denominator are those of each value", () => {
    const numbers = fc.array(fc.bigInt({ min: -40n, max: 400n }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        numbers,
        fc.constantFrom(3n, 8n, 400n, 10n ** 20n),
        fc.constantFrom<RankOn>("printed", "exact"),
        fc.integer({ min: 0, max: 3 }),
        (all, den, rankOn, decimals) => {
          const { keysOver, keyOf } = keySpace([cells(all.map((n) => ({ n, d: den })))], { rankOn, decimals });
          expect([...keysOver(all, den)]).toEqual(all.map((n) => keyOf(fraction(n, den))));
        },
      ),
      { numRuns: 60 },
    );
  });
});
