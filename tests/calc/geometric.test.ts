import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { geometricMean } from "../../src/calc/geometric.ts";
import { significant } from "../../src/core/digits.ts";
import { fraction, fractionOf } from "../../src/core/fraction.ts";
import { type Ratio, ratioOf } from "../naive.ts";

const terms = (...pairs: readonly (readonly [string, number])[]) =>
  pairs.map(([value, weight]) => ({ value: fraction(ratioOf(value).n, ratioOf(value).d), weight: fractionOf(weight) }));

/** Whether root^power ≤ value, by whole numbers only. */
const atMost = (root: Ratio, power: bigint, value: Ratio): boolean =>
  root.n ** power * value.d <= value.n * root.d ** power;

/**
 * The product's root rounded half up to 30 significant digits, found by trying digits: the largest k with
 * ((2k − 1)/2 · 10^e)^power ≤ product. No logarithm and no approximation anywhere.
 */
function rootOf(product: Ratio, power: bigint): Ratio {
  let e = 40;
  const unit = (k: bigint): Ratio => (e >= 0 ? { n: k * 10n ** BigInt(e), d: 1n } : { n: k, d: 10n ** BigInt(-e) });
  while (!atMost(unit(10n ** 29n), power, product)) e--;
  let [low, high] = [10n ** 29n, 10n ** 30n];
  while (low < high) {
    const k = (low + high + 1n) / 2n;
    const { n, d } = unit(2n * k - 1n);
    if (atMost({ n, d: 2n * d }, power, product)) low = k;
    else high = k - 1n;
  }
  return unit(low);
}

describe("a geometric mean", () => {
  it.each([
    [
      "the square root of 0.25·1",
      [
        ["0.25", 1],
        ["1", 1],
      ],
      "0.5",
    ],
    [
      "2·8 under equal weights",
      [
        ["2", 1],
        ["8", 1],
      ],
      "4",
    ],
    [
      "the cube root of 0.027",
      [
        ["0.027", 1],
        ["1", 2],
      ],
      "0.3",
    ],
    [
      "weights as decimals: 16^0.25 · 1^0.75",
      [
        ["16", 0.25],
        ["1", 0.75],
      ],
      "2",
    ],
    [
      "weights that do not add up to 1",
      [
        ["4", 30],
        ["9", 30],
      ],
      "6",
    ],
    [
      "a tenth of a tenth: 0.01·100",
      [
        ["0.01", 7],
        ["100", 7],
      ],
      "1",
    ],
    [
      "perfect powers of four-decimal values",
      [
        ["0.4096", 1],
        ["0.0625", 1],
      ],
      "0.16",
    ],
    [
      "√2 to 12 digits",
      [
        ["2", 1],
        ["1", 1],
      ],
      "1.41421356237",
    ],
    [
      "√0.0002 to 12 digits, not 12 decimals",
      [
        ["0.0002", 1],
        ["1", 1],
      ],
      "0.0141421356237",
    ],
    [
      "a half-way digit goes up",
      [
        ["1.000000000005", 1],
        ["1.000000000005", 2],
      ],
      "1.00000000001",
    ],
  ] as const)("%s", (_, pairs, expected) => {
    const { n, d } = ratioOf(expected);
    expect(significant(geometricMean(terms(...pairs)), 12)).toEqual(fraction(n, d));
  });

  it("of equal values is the value, under any weights", () => {
    const weights = fc.array(fc.constantFrom(1, 2, 3.7, 100, 0.001), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 10n ** 12n - 1n }),
        fc.constantFrom(0n, 4n, 8n, 12n),
        weights,
        (n, d, list) => {
          const value = fraction(n, 10n ** d);
          expect(geometricMean(list.map((weight) => ({ value, weight: fractionOf(weight) })))).toEqual(value);
        },
      ),
    );
  });

  it("is 0 where a value is 0 and refuses a negative one", () => {
    expect(geometricMean(terms(["0", 1], ["0.9", 5]))).toEqual(fraction(0n));
    expect(() => geometricMean(terms(["-0.1", 1], ["0.9", 1]))).toThrow(RangeError);
  });

  it("ties where products are equal, in any order", () => {
    const ranked = (...pairs: readonly (readonly [string, number])[]) =>
      significant(geometricMean(terms(...pairs)), 12);
    expect(ranked(["0.2", 1], ["0.3", 1])).toEqual(ranked(["0.6", 1], ["0.1", 1]));
    expect(ranked(["0.12", 2], ["0.5", 1])).toEqual(ranked(["0.5", 1], ["0.12", 2]));
  });

  it("of values however small is above 0, and tells them apart", () => {
    const tiny = (exponent: bigint) => ({ value: fraction(1n, 10n ** exponent), weight: fraction(1n) });
    expect(geometricMean([tiny(45n), tiny(45n)])).toEqual(fraction(1n, 10n ** 45n));
    expect(geometricMean([tiny(900n), tiny(100n)])).toEqual(fraction(1n, 10n ** 500n));
  });

  it("is correct to 30 significant digits against roots bracketed by powers of whole numbers", () => {
    const value = fc.oneof(
      fc.bigInt({ min: 1n, max: 10_000n }).map((n) => ({ n, d: 10_000n })),
      fc.record({ n: fc.bigInt({ min: 1n, max: 10n ** 9n }), d: fc.bigInt({ min: 1n, max: 10n ** 9n }) }),
    );
    const pairs = fc.array(fc.tuple(value, fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(pairs, (list) => {
        const power = BigInt(list.reduce((total, [, weight]) => total + weight, 0));
        const product = list.reduce(
          (made, [{ n, d }, weight]) => ({ n: made.n * n ** BigInt(weight), d: made.d * d ** BigInt(weight) }),
          { n: 1n, d: 1n },
        );
        const expected = rootOf(product, power);
        const got = geometricMean(
          list.map(([{ n, d }, weight]) => ({ value: fraction(n, d), weight: fractionOf(weight) })),
        );
        expect(significant(got, 30)).toEqual(fraction(expected.n, expected.d));
      }),
      { numRuns: 300 },
    );
  });

  it("lies between the smallest and the largest value", () => {
    const list = terms(["0.0001", 1], ["0.9999", 1], ["0.5", 3]);
    const { n, d } = geometricMean(list);
    expect(n * 10_000n > d && n * 10_000n < 9_999n * d).toBe(true);
  });
});
