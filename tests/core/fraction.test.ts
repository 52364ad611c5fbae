import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  add,
  compare,
  divide,
  fraction,
  fractionOf,
  gcd,
  lcm,
  multiply,
  nearestDouble,
  overOne,
  roundHalfUp,
  subtract,
  sum,
} from "../../src/core/fraction.ts";
import { less, over, plus, roundedHalfUp, same, times } from "../naive.ts";

const whole = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n });
const positive = fc.bigInt({ min: 1n, max: 10n ** 30n });
const any = fc.record({ n: whole, d: positive });
const above = fc.record({ n: positive, d: positive });

describe("a fraction", () => {
  it("is in lowest terms with a positive denominator, whatever it is made of", () => {
    expect(fraction(6n, -4n)).toEqual({ n: -3n, d: 2n });
    expect(fraction(0n, -7n)).toEqual({ n: 0n, d: 1n });
    fc.assert(
      fc.property(whole, positive, (n, d) => {
        const made = fraction(n, d);
        expect(gcd(made.n, made.d)).toBe(1n);
        expect(made.d > 0n && same(made, { n, d })).toBe(true);
        expect(fraction(-n, -d)).toEqual(made);
      }),
    );
  });

  it("has no denominator of 0", () => {
    expect(() => fraction(1n, 0n)).toThrow(RangeError);
  });

  it("adds, subtracts, multiplies, divides and compares as rationals do", () => {
    fc.assert(
      fc.property(any, above, (a, b) => {
        expect(same(add(fraction(a.n, a.d), fraction(b.n, b.d)), plus(a, b))).toBe(true);
        expect(same(subtract(fraction(a.n, a.d), fraction(b.n, b.d)), plus(a, { n: -b.n, d: b.d }))).toBe(true);
        expect(same(multiply(fraction(a.n, a.d), fraction(b.n, b.d)), times(a, b))).toBe(true);
        expect(same(divide(fraction(a.n, a.d), fraction(b.n, b.d)), over(a, b))).toBe(true);
        expect(compare(fraction(a.n, a.d), fraction(b.n, b.d))).toBe(less(a, b) ? -1 : same(a, b) ? 0 : 1);
      }),
    );
  });

  it("divides by negative numbers too", () => {
    expect(divide(fraction(1n, 2n), fraction(-3n, 4n))).toEqual({ n: -2n, d: 3n });
  });

  it("has common divisors and multiples that divide", () => {
    expect(gcd(0n, 5n)).toBe(5n);
    expect(gcd(-12n, 18n)).toBe(6n);
    expect(lcm(4n, 6n)).toBe(12n);
    fc.assert(
      fc.property(positive, positive, (a, b) => {
        expect([a % gcd(a, b), b % gcd(a, b), lcm(a, b) % a, lcm(a, b) % b]).toEqual([0n, 0n, 0n, 0n]);
        expect(lcm(a, b) * gcd(a, b)).toBe(a * b);
      }),
    );
  });
});

describe("the sum of fractions", () => {
  it.each([
    ["small", fc.record({ n: fc.bigInt({ min: -99n, max: 99n }), d: fc.bigInt({ min: 1n, max: 40n }) })],
    ["of any size", any],
  ])("is exact, %s ones", (_, fractions) => {
    fc.assert(
      fc.property(fc.array(fractions, { maxLength: 6 }), (values) => {
        const made = sum(values);
        expect(same(made, values.reduce(plus, { n: 0n, d: 1n }))).toBe(true);
        expect(gcd(made.n, made.d)).toBe(1n);
      }),
    );
  });

  it("has each of them as whole numbers over one denominator where doubles hold these", () => {
    expect(overOne([fraction(1n, 4n), fraction(-5n, 6n)])).toEqual({ wholes: [3, -10], den: 12 });
    expect(overOne([fraction(1n, 2n ** 53n)])).toBeUndefined();
    expect(overOne([fraction(2n ** 53n)])).toBeUndefined();
    expect(overOne([fraction(1n, 2n ** 27n), fraction(1n, 3n ** 20n)])).toBeUndefined();
  });
});

describe("rounding half up", () => {
  it("is exact of small fractions, at halves as beside them", () => {
    const small = fc.bigInt({ min: -400n, max: 400n });
    fc.assert(
      fc.property(small, fc.bigInt({ min: 1n, max: 60n }), fc.integer({ min: 0, max: 3 }), (n, d, decimals) => {
        expect(roundHalfUp({ n, d }, decimals)).toBe(roundedHalfUp({ n, d }, decimals));
      }),
    );
  });

  it.each([
    ["0.5", 0, 1n],
    ["-0.5", 0, 0n],
    ["1.5", 0, 2n],
    ["-1.5", 0, -1n],
    ["2.5", 0, 3n],
    ["0.49999999999999999999", 0, 0n],
    ["-0.50000000000000000001", 0, -1n],
    ["1.005", 2, 101n],
    ["0.71635", 4, 7164n],
    ["0.71634999", 4, 7163n],
    ["-0.71635", 4, -7163n],
    ["7", 3, 7000n],
  ])("%s to %i decimals is %s", (text, decimals, expected) => {
    const [wholePart = "", part = ""] = text.split(".");
    expect(roundHalfUp(fraction(BigInt(wholePart + part), 10n ** BigInt(part.length)), decimals)).toBe(expected);
  });

  it("is the nearest whole number, the upper one of two, for any fraction", () => {
    fc.assert(
      fc.property(any, fc.integer({ min: 0, max: 12 }), (value, decimals) => {
        expect(roundHalfUp(fraction(value.n, value.d), decimals)).toBe(roundedHalfUp(value, decimals));
      }),
    );
  });

  it("takes every exact half up", () => {
    fc.assert(
      fc.property(whole, fc.integer({ min: 0, max: 12 }), (n, decimals) => {
        const half = fraction(2n * n + 1n, 2n * 10n ** BigInt(decimals));
        expect(roundHalfUp(half, decimals)).toBe(n + 1n);
      }),
    );
  });
});

describe("the fraction of a number", () => {
  it.each([
    [0.1, 1n, 10n],
    [-2.5, -5n, 2n],
    [100, 100n, 1n],
    [1e-7, 1n, 10_000_000n],
    [1.5e21, 1_500_000_000_000_000_000_000n, 1n],
    [0.30000000000000004, 7500000000000001n, 25000000000000000n],
  ])("%d is its shortest decimal form", (value, n, d) => {
    expect(fractionOf(value)).toEqual({ n, d });
  });

  it("is the number that its digits and exponent write", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const { n, d } = fractionOf(value);
        const [mantissa = "", exponent = "0"] = value.toExponential().split("e");
        const [whole = "", part = ""] = mantissa.split(".");
        const shift = 10n ** BigInt(Math.abs(Number(exponent) - part.length));
        const naive = { n: BigInt(whole + part), d: 1n };
        expect(
          same({ n, d }, Number(exponent) < part.length ? { ...naive, d: shift } : { n: naive.n * shift, d: 1n }),
        ).toBe(true);
      }),
    );
  });

  it("is refused where there is none", () => {
    expect(() => fractionOf(Number.POSITIVE_INFINITY)).toThrow();
    expect(() => fractionOf(Number.NaN)).toThrow();
  });
});

it("the double beside a fraction is found, however long that is", () => {
  expect([nearestDouble(fraction(1n, 4n)), nearestDouble(fraction(-3n, 2n))]).toEqual([0.25, -1.5]);
  const huge = 10n ** 400n;
  expect(nearestDouble({ n: huge, d: 3n * huge })).toBeCloseTo(1 / 3, 15);
});
