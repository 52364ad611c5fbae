import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countBelow, countUpTo, LowValues, OrderedBounds } from "../../src/check/ordered-bounds.ts";
import { bounds, unitBounds } from "./bounds.ts";

const numbers = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 12 });

describe("rising values", () => {
  it("are counted below and up to a bound", () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: -1, max: 10 }), (all, bound) => {
        const rising = Float64Array.from(all).sort();
        expect(countBelow(rising, bound)).toBe(all.filter((one) => one < bound).length);
        expect(countUpTo(rising, bound)).toBe(all.filter((one) => one <= bound).length);
      }),
      { numRuns: 50 },
    );
  });
});

describe("bounds in order", () => {
  it("say how many are surely above and below one, counted one by one", () => {
    fc.assert(
      fc.property(bounds, (all) => {
        const order = new OrderedBounds(all);
        for (const own of all) {
          const known = all.filter(({ interval }) => interval);
          expect(order.above(own)).toBe(known.filter(({ lo }) => lo > own.hi).length);
          expect(order.below(own)).toBe(known.filter(({ hi }) => hi < own.lo).length);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("leave out units of whose score nothing is known", () => {
    const order = new OrderedBounds([unitBounds("A", undefined, 5, 6), unitBounds("B", undefined)]);
    expect([order.above({ hi: 4 }), order.below({ lo: 7 })]).toEqual([1, 1]);
  });
});

describe("low values", () => {
  it("are the first so many below a bound in a stretch, in its order", () => {
    const place = fc.nat(13);
    fc.assert(
      fc.property(numbers, fc.nat(10), place, place, fc.integer({ min: 1, max: 4 }), (all, bound, from, to, most) => {
        const expected = [...all.keys()].filter((i) => i >= from && i < to && (all[i] ?? 0) < bound).slice(0, most);
        expect(new LowValues(all).first(bound, from, to, most)).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });
});
