import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closed, type Interval } from "../../../src/check/exact/interval.ts";
import type { Form } from "../../../src/check/exact/linear-form.ts";
import { programOf } from "../../../src/check/exact/linear-programme.ts";
import { fraction } from "../../../src/core/fraction.ts";
import { maximum } from "../../../src/core/simplex.ts";

const form = (shares: Readonly<Record<string, number>>): Form =>
  new Map(Object.entries(shares).map(([code, tenths]) => [code, fraction(BigInt(tenths), 10n)]));
const tenths = (lo: number, hi: number): Interval => closed(fraction(BigInt(lo), 10n), fraction(BigInt(hi), 10n));
const isFeasible = (...args: Parameters<typeof programOf>): boolean => {
  const { classes, constraints, strict } = programOf(...args);
  const room = maximum([...classes.map(() => fraction(0n)), fraction(strict ? 1n : 0n)], constraints);
  return room !== undefined && (!strict || room.n > 0n);
};

describe("statements as a linear programme", () => {
  it("have one variable for all that always come together in the same proportion", () => {
    const statements = [
      { form: form({ a: 2, b: 4, c: 4 }), interval: tenths(0, 10) },
      { form: form({ a: 1, b: 2, d: 7 }), interval: tenths(0, 10) },
    ];
    const { classes, rowOf } = programOf(statements, new Map([["a", tenths(5, 10)]]));
    expect(classes).toHaveLength(3);
    // The first variable is 0.2 a + 0.4 b, and 0.1 at least.
    expect(rowOf(form({ a: 2, b: 4, c: 4 }))).toEqual({
      row: [fraction(1n), fraction(1n), fraction(0n)],
      base: fraction(1n, 10n),
    });
    expect(rowOf(form({ a: 1, b: 2, d: 7 })).row).toEqual([fraction(1n, 2n), fraction(0n), fraction(1n)]);
    const extra = form({ a: 5, b: 5 });
    expect(programOf(statements, new Map(), extra).classes).toHaveLength(4);
  });

  it("have a variable of what only the form to be measured mentions, as far as it is known", () => {
    const extra = form({ a: 3, y: 4, z: 3 });
    const statements = [{ form: form({ a: 5, b: 5 }), interval: tenths(0, 10) }];
    const { classes, rowOf } = programOf(statements, new Map([["z", tenths(2, 6)]]), extra);
    // 0.3 a, 0.5 b, and 0.4 y + 0.3 z, which is 0.06 to 0.58.
    expect(classes.at(-1)).toMatchObject({ lo: fraction(3n, 50n), width: fraction(13n, 25n) });
    expect(rowOf(extra)).toMatchObject({ base: fraction(3n, 50n) });
  });

  it("leave room at an open end only where something may be above it", () => {
    const open = (hi: number): Interval => ({ ...tenths(0, hi), hiOpen: true });
    const half = form({ a: 5, b: 5 });
    const own = new Map([
      ["a", tenths(4, 4)],
      ["b", tenths(6, 6)],
    ]);
    expect(isFeasible([{ form: half, interval: tenths(0, 5) }], own)).toBe(true);
    expect(isFeasible([{ form: half, interval: open(5) }], own)).toBe(false);
    expect(isFeasible([{ form: half, interval: open(6) }], own)).toBe(true);
  });

  it("can be true together exactly where a corner of all that they allow is there", () => {
    const bound = fc.tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 3 }));
    const share = fc.integer({ min: 0, max: 5 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(share, share, bound), { minLength: 2, maxLength: 4 }),
        bound,
        (drawn, [low, width]) => {
          const statements = drawn.map(([a, b, [lo, wide]]) => ({
            form: form({ a, b }),
            interval: tenths(lo, lo + wide),
          }));
          const own = new Map([["a", tenths(low, Math.min(10, low + width))]]);
          // In tenths: p·x + q·y ≤ r.
          const demands: Demand[] = [
            [-1, 0, -low],
            [1, 0, Math.min(10, low + width)],
            [0, -1, 0],
            [0, 1, 10],
            ...drawn.flatMap(([a, b, [lo, wide]]): Demand[] => [
              [-a, -b, -10 * lo],
              [a, b, 10 * (lo + wide)],
            ]),
          ];
          expect(isFeasible(statements, own)).toBe(hasCorner(demands));
        },
      ),
      { numRuns: 100 },
    );
  });
});

type Demand = readonly [p: number, q: number, r: number];

/** Whether two demands meet where all hold, by Cramer's rule. */
const hasCorner = (demands: readonly Demand[]): boolean =>
  demands.some(([p, q, r]) =>
    demands.some(([s, t, u]) => {
      const det = p * t - s * q;
      const [x, y] = [Math.sign(det) * (r * t - u * q), Math.sign(det) * (p * u - s * r)];
      return det !== 0 && demands.every(([a, b, c]) => a * x + b * y <= c * Math.abs(det));
    }),
  );
