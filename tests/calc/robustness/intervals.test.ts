import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { weightRanges } from "../../../src/calc/robustness/intervals.ts";
import { add, compare, fraction, multiply, subtract } from "../../../src/core/fraction.ts";
import type { Fraction } from "../../../src/types/index.ts";
import { crossings, valuesAt } from "./exact.ts";
import { structures } from "./structures.ts";

type Values = readonly (Fraction | undefined)[];

/** For any two units, which of them has more. */
const orderOf = (values: Values): readonly (number | undefined)[] =>
  values.flatMap((a, i) => values.slice(0, i).map((b) => a && b && compare(a, b)));

/** The units that fewer than `top` others are before. */
const firstOf = (values: Values, top: number): readonly number[] =>
  values.flatMap((own, i) => {
    const before = values.filter((other) => own && other && compare(other, own) > 0).length;
    return own && before < top ? [i] : [];
  });

describe("the shares of a weight that change nothing", () => {
  it("keep the order and the first units inside, up to the crossing at each end, and no farther", () => {
    fc.assert(
      fc.property(structures({ gaps: 14 }), fc.integer({ min: 1, max: 5 }), ({ structure }, top) => {
        for (const { edge, share, order, top: first } of weightRanges(structure, top)) {
          const marks = [fraction(0n), ...crossings(structure, edge), share, fraction(1n)].sort(compare);
          const pieces = marks.slice(1).map((end, i) => ({ start: marks[i] ?? end, end }));
          const present = valuesAt(structure, edge, share);
          for (const { start, end } of pieces) {
            if (compare(start, end) === 0 || start.n < 0n || compare(end, fraction(1n)) > 0) continue;
            const there = valuesAt(structure, edge, multiply(add(start, end), fraction(1n, 2n)));
            const inside = compare(start, order.from) >= 0 && compare(end, order.to) <= 0;
            expect(orderOf(there).join() === orderOf(present).join()).toBe(inside);
            const within = first && compare(start, first.from) >= 0 && compare(end, first.to) <= 0;
            if (within) expect(firstOf(there, top)).toEqual(firstOf(present, top));
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it("name the two units that change places at an end", () => {
    fc.assert(
      fc.property(structures(), ({ structure }) => {
        for (const { edge, order } of weightRanges(structure, 3)) {
          for (const [pair, share] of [
            [order.below, order.from],
            [order.above, order.to],
          ] as const) {
            if (pair === undefined) continue;
            const values = valuesAt(structure, edge, share);
            const [a, b] = pair.map((i) => values[i]);
            expect(a && b && subtract(a, b).n).toBe(0n);
          }
        }
      }),
      { numRuns: 10 },
    );
  });
});
