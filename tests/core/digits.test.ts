import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { significant } from "../../src/core/digits.ts";
import { fraction, fractionOfText } from "../../src/core/fraction.ts";
import { exactText } from "../../src/write/formats/number.ts";

const rounded = (text: string, digits: number): string => exactText(significant(fractionOfText(text), digits));

describe("significant digits", () => {
  it("are counted from the first that is not 0, and rounded half away from 0", () => {
    expect(["1234.5", "0.0012345", "-0.0012345", "99950", "0"].map((text) => rounded(text, 3))).toEqual([
      "1230",
      "0.00123",
      "-0.00123",
      "100000",
      "0",
    ]);
    expect(exactText(significant(fraction(1n, 15n), 3))).toBe("0.0667");
    expect([rounded("0.125", 2), rounded("-0.125", 2), rounded("0.12499", 2)]).toEqual(["0.13", "-0.13", "0.12"]);
  });

  it("are those of the long division, of any fraction", () => {
    const whole = fc.bigInt({ min: 1n, max: 10n ** 30n });
    fc.assert(
      fc.property(whole, whole, fc.integer({ min: 1, max: 40 }), (n, d, digits) => {
        // The power of ten below the value: 10^power ≤ n/d.
        let power = 0;
        const reaches = (e: number): boolean => (e >= 0 ? n >= d * 10n ** BigInt(e) : n * 10n ** BigInt(-e) >= d);
        while (!reaches(power)) power--;
        while (reaches(power + 1)) power++;
        const shift = digits - 1 - power;
        const [top, bottom] = shift >= 0 ? [n * 10n ** BigInt(shift), d] : [n, d * 10n ** BigInt(-shift)];
        const nearest = (2n * top + bottom) / (2n * bottom);
        const expected =
          shift >= 0 ? fraction(nearest, 10n ** BigInt(shift)) : fraction(nearest * 10n ** BigInt(-shift));
        expect(significant(fraction(n, d), digits)).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });
});
