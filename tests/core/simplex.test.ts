import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fraction } from "../../src/core/fraction.ts";
import { type Constraint, maximum } from "../../src/core/simplex.ts";

const numbers = (values: readonly number[]) => values.map((n) => fraction(BigInt(n)));
const asNumber = ({ n, d }: { n: bigint; d: bigint }): number => Number(n) / Number(d);

/** The largest value at a corner, by trying every pair of lines: another route to the same answer in the plane. */
function byCorners(objective: readonly number[], rows: readonly (readonly number[])[]): number | undefined {
  const lines = [...rows, [-1, 0, 0], [0, -1, 0]];
  let best: number | undefined;
  for (const [i, [a = 0, b = 0, c = 0]] of lines.entries()) {
    for (const [d = 0, e = 0, f = 0] of lines.slice(i + 1)) {
      const determinant = a * e - b * d;
      if (determinant === 0) continue;
      const [x, y] = [(c * e - b * f) / determinant, (a * f - c * d) / determinant];
      if (lines.some(([p = 0, q = 0, r = 0]) => p * x + q * y > r + 1e-9)) continue;
      const value = (objective[0] ?? 0) * x + (objective[1] ?? 0) * y;
      if (best === undefined || value > best) best = value;
    }
  }
  return best;
}

describe("the largest value of a linear form", () => {
  it("is found exactly", () => {
    const constraints: Constraint[] = [
      { form: numbers([3, 1]), bound: fraction(1n) },
      { form: numbers([1, 3]), bound: fraction(1n) },
    ];
    expect(maximum(numbers([1, 1]), constraints)).toEqual(fraction(1n, 2n));
  });

  it("is undefined where constraints contradict each other", () => {
    const constraints: Constraint[] = [
      { form: numbers([1]), bound: fraction(1n) },
      { form: numbers([-1]), bound: fraction(-2n) },
    ];
    expect(maximum(numbers([1]), constraints)).toBeUndefined();
  });

  it("agrees with trying every corner of a plane", () => {
    const whole = fc.integer({ min: -6, max: 6 });
    const rows = fc.array(fc.tuple(whole, whole, whole), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.tuple(whole, whole), rows, (objective, drawn) => {
        const bounded: [number, number, number][] = [...drawn, [1, 0, 10], [0, 1, 10]];
        const constraints = bounded.map(([a, b, c]) => ({ form: numbers([a, b]), bound: fraction(BigInt(c)) }));
        const found = maximum(numbers(objective), constraints);
        const expected = byCorners(objective, bounded);
        if (expected === undefined) expect(found).toBeUndefined();
        else expect(found && asNumber(found)).toBeCloseTo(expected, 9);
      }),
      { numRuns: 500 },
    );
  });
});
