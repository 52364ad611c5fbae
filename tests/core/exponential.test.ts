import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exp, ln, ONE } from "../../src/core/exponential.ts";
import { fraction, multiply } from "../../src/core/fraction.ts";

const number = (units: bigint): number => Number(units / 10n ** 40n) / 1e20;
const positive = fc
  .tuple(fc.bigInt({ min: 1n, max: 10n ** 20n }), fc.bigInt({ min: 1n, max: 10n ** 20n }))
  .map(([n, d]) => fraction(n, d));

describe("logarithms and powers of e", () => {
  it("are those of a table: ln 2 and ln 10 to 50 digits, e", () => {
    const first = (units: bigint, digits: number): string => String(units / 10n ** BigInt(61 - digits));
    expect(first(ln(fraction(2n)), 51)).toBe("69314718055994530941723212145817656807550013436025");
    expect(first(ln(fraction(10n)), 51)).toBe("230258509299404568401799145468436420760110148862877");
    const { mantissa, power } = exp(ONE);
    expect(first(mantissa * 2n ** power, 41)).toBe("27182818284590452353602874713526624977572");
  });

  it("are those of doubles, as far as these go", () => {
    fc.assert(
      fc.property(positive, (value) => {
        expect(number(ln(value))).toBeCloseTo(Math.log(Number(value.n)) - Math.log(Number(value.d)), 10);
      }),
      { numRuns: 50 },
    );
  });

  it("add where numbers are multiplied, and undo each other, to 50 digits", () => {
    const near = 10n ** 10n;
    fc.assert(
      fc.property(positive, positive, (a, b) => {
        const away = ln(multiply(a, b)) - ln(a) - ln(b);
        expect(away < near && away > -near).toBe(true);
        const { mantissa, power } = exp(ln(a));
        const back = power >= 0n ? (mantissa * 2n ** power * a.d) / a.n : (mantissa * a.d) / (a.n * 2n ** -power);
        expect(back - ONE < near && ONE - back < near).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
