import * as fc from "fast-check";
import { expect, it } from "vitest";
import { fraction } from "../../../src/core/fraction.ts";
import { fractionText, partTexts, signedText } from "../../../src/write/formats/parts.ts";
import { plus, type Ratio, roundedHalfUp, ZERO } from "../../naive.ts";

const whole = (text: string, decimals: number): bigint => {
  const digits = text.replace(/[+.]/g, "");
  return BigInt(digits === "" ? "0" : decimals === 0 ? digits : digits);
};

it("parts add up as they are printed to their rounded sum, each less than a last digit from its own value", () => {
  const part = fc.record({ n: fc.integer({ min: -500, max: 500 }), d: fc.integer({ min: 1, max: 30 }) });
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), fc.nat({ max: 3 }), (parts, decimals) => {
      const ratios = parts.map(({ n, d }): Ratio => ({ n: BigInt(n), d: BigInt(d) }));
      const texts = partTexts(
        ratios.map(({ n, d }) => fraction(n, d)),
        decimals,
      ).map((text) => whole(text, decimals));
      expect(texts.reduce((sum, one) => sum + one, 0n)).toBe(roundedHalfUp(ratios.reduce(plus, ZERO), decimals));
      for (const [i, { n, d }] of ratios.entries()) {
        const off = (texts[i] ?? 0n) * d - n * 10n ** BigInt(decimals);
        expect(off < d && -off < d).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
});

it("those that lost most when they were rounded down are rounded up", () => {
  const thirds = [fraction(1n, 3n), fraction(1n, 3n), fraction(1n, 3n)];
  expect(partTexts(thirds, 1)).toEqual(["+0.4", "+0.3", "+0.3"]);
  expect(partTexts([fraction(1n, 4n), fraction(3n, 4n), fraction(-1n)], 0)).toEqual(["0", "+1", "-1"]);
});

it("a number above 0 has a plus, and a fraction its denominator where it has one", () => {
  expect(["1.5", "-1.5", "0.00", "0", ""].map(signedText)).toEqual(["+1.5", "-1.5", "0.00", "0", ""]);
  expect([fractionText(fraction(13n, 12n)), fractionText(fraction(4n, 2n))]).toEqual(["13/12", "2"]);
});
