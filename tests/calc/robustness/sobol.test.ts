import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { combinationAt, sobol } from "../../../src/calc/robustness/sobol.ts";
import { fraction } from "../../../src/core/fraction.ts";

const fractions = (values: readonly number[]) => values.map((value) => fraction(BigInt(value)));
const number = ({ n, d }: { n: bigint; d: bigint }): number => Number(n) / Number(d);

describe("Sobol indices", () => {
  it("counts combinations with the last choice fastest", () => {
    expect([0, 1, 2, 3, 4, 5].map((nth) => combinationAt(nth, [2, 3]))).toEqual([
      [0, 0],
      [0, 1],
      [0, 2],
      [1, 0],
      [1, 1],
      [1, 2],
    ]);
  });

  it("gives each of two choices that add up its own part of the variance, alone and in all", () => {
    // 3a + b for a, b of 0 and 1: variances 9/4 and 1/4.
    expect(sobol(fractions([0, 1, 3, 4]), [2, 2])).toEqual([
      { first: fraction(9n, 10n), total: fraction(9n, 10n) },
      { first: fraction(1n, 10n), total: fraction(1n, 10n) },
    ]);
  });

  it("gives choices that only tell together nothing alone and all together", () => {
    expect(sobol(fractions([0, 1, 1, 0]), [2, 2])).toEqual([
      { first: fraction(0n), total: fraction(1n) },
      { first: fraction(0n), total: fraction(1n) },
    ]);
  });

  it("says nothing where every combination gives the same", () => {
    expect(sobol(fractions([2, 2, 2, 2]), [2, 2])).toBeUndefined();
  });

  it("equals the mean conditional variances, computed pair by pair of combinations", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 12, maxLength: 12 }), (values) => {
        const sizes = [2, 3, 2];
        const found = sobol(fractions(values), sizes);
        const pairs = values.flatMap((a, i) => values.map((b, j) => ({ a, b, i, j })));
        const half = (chosen: typeof pairs): number =>
          chosen.reduce((sum, { a, b }) => sum + (a - b) ** 2 / 2, 0) / chosen.length;
        const all = half(pairs);
        if (all === 0) return;
        for (const [choice, { first, total }] of (found ?? []).entries()) {
          const same = (i: number, j: number, c: number): boolean =>
            combinationAt(i, sizes)[c] === combinationAt(j, sizes)[c];
          const own = half(pairs.filter(({ i, j }) => same(i, j, choice)));
          const rest = half(pairs.filter(({ i, j }) => [0, 1, 2].every((c) => c === choice || same(i, j, c))));
          expect(number(first)).toBeCloseTo(1 - own / all, 9);
          expect(number(total)).toBeCloseTo(rest / all, 9);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("equal shares of the variance that a full decomposition into effects gives each choice", () => {
    const sizesOf = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 });
    const drawn = sizesOf.chain((sizes) => {
      const length = sizes.reduce((all, size) => all * size, 1);
      return fc.tuple(
        fc.constant(sizes),
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }),
      );
    });
    fc.assert(
      fc.property(drawn, ([sizes, values]) => {
        // By hand: the places of a combination, the first choice changing slowest.
        const places = sizes.reduce<readonly (readonly number[])[]>(
          (all, size) => all.flatMap((at) => Array.from({ length: size }, (_, place) => [...at, place])),
          [[]],
        );
        const mean = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0) / all.length;
        const sets = Array.from({ length: 2 ** sizes.length }, (_, set) =>
          sizes.flatMap((__, c) => (set & (1 << c) ? [c] : [])),
        );
        // The effect of a set of choices: the mean where they are fixed, less the effects of all smaller sets in it.
        const effects = new Map<string, readonly number[]>();
        for (const set of sets.sort((a, b) => a.length - b.length)) {
          const smaller = sets.filter((other) => other.length < set.length && other.every((c) => set.includes(c)));
          const own = places.map((at, i) => {
            const alike = values.filter((_, j) => set.every((c) => places[j]?.[c] === at[c]));
            return mean(alike) - smaller.reduce((sum, other) => sum + (effects.get(other.join())?.[i] ?? 0), 0);
          });
          effects.set(set.join(), own);
        }
        const part = (set: readonly number[]): number => mean((effects.get(set.join()) ?? []).map((one) => one * one));
        const whole = sets.filter((set) => set.length > 0).reduce((sum, set) => sum + part(set), 0);
        const found = sobol(fractions(values), sizes);
        if (whole < 1e-12) {
          expect(found).toBeUndefined();
          return;
        }
        for (const [choice, { first, total }] of (found ?? []).entries()) {
          expect(number(first)).toBeCloseTo(part([choice]) / whole, 9);
          const joint = sets.filter((set) => set.includes(choice)).reduce((sum, set) => sum + part(set), 0);
          expect(number(total)).toBeCloseTo(joint / whole, 9);
        }
        expect(found?.length).toBe(sizes.length);
      }),
      { numRuns: 60 },
    );
  });
});
