import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberFormatOf, numberText, PERCENT, PLAIN_NUMBER } from "../../../../src/read/file/workbook/number-format.ts";

describe("the format of a number", () => {
  it.each([
    [0, undefined, "plain", 0],
    [2, undefined, "plain", 2],
    [9, undefined, "percent", 0],
    [10, undefined, "percent", 2],
    [14, undefined, "date", 0],
    [22, undefined, "date", 0],
    [47, undefined, "date", 0],
    [49, undefined, "plain", 0],
    [164, "0.0000", "plain", 4],
    [164, "0.00%", "percent", 2],
    [164, '0.0" %"', "plain", 1],
    [164, "0\\%", "plain", 0],
    [164, "0.00;[Red]-0.00%", "plain", 2],
    [164, "yyyy-mm-dd", "date", 0],
    [164, "[h]:mm", "date", 0],
    [164, "[mm]", "date", 0],
    [164, '"ngày "0', "plain", 0],
    [164, "[Red]General", "plain", 0],
    [164, "_d0.0_)", "plain", 1],
  ] as const)("%d %j is %s with %d decimals", (id, text, kind, decimals) => {
    expect(numberFormatOf(id, text)).toEqual({ kind, decimals });
  });
});

describe("the text of a stored number", () => {
  it("is the shortest decimal of the same double, without an exponent", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = numberText(String(value), PLAIN_NUMBER, false) ?? "";
        expect(text).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Number(text)).toBe(value === 0 ? 0 : value);
        const digits = (said: string): string =>
          said
            .replace(/e.*/, "")
            .replace(/\D/g, "")
            .replace(/^0+|0+$/g, "");
        expect(digits(text)).toBe(digits(String(value)));
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ["0.1", { kind: "plain", decimals: 4 }, "0.1000"],
    ["0.12345", { kind: "plain", decimals: 2 }, "0.12345"],
    ["12", { kind: "plain", decimals: 2 }, "12"],
    ["5", { kind: "plain", decimals: 4 }, "5"],
    ["0.7629", PERCENT, "76.29%"],
    ["0.07", PERCENT, "7%"],
    ["-0.005", PERCENT, "-0.5%"],
    ["1", PERCENT, "100%"],
    ["0.5", { kind: "percent", decimals: 1 }, "50%"],
    ["0.505", { kind: "percent", decimals: 2 }, "50.50%"],
    ["1E-7", PLAIN_NUMBER, "0.0000001"],
    ["1.5e+21", PLAIN_NUMBER, "1500000000000000000000"],
    ["-0", PLAIN_NUMBER, "0"],
  ] as const)("%s is shown as its format says, whole numbers without decimals", (stored, format, text) => {
    expect(numberText(stored, format, false)).toBe(text);
  });

  it.each([
    ["45413", false, "2024-05-01"],
    ["45413.5625", false, "2024-05-01 13:30"],
    ["0.5625", false, "13:30"],
    ["0", false, "00:00"],
    ["61", false, "1900-03-01"],
    ["43951", true, "2024-05-01"],
    ["0", true, "1904-01-01"],
    ["-1.5", false, "-1.5"],
    ["1e300", false, `1${"0".repeat(300)}`],
  ])("%s is a day, a time, or none that there is (from 1904: %s)", (stored, from1904, text) => {
    expect(numberText(stored, { kind: "date", decimals: 0 }, from1904)).toBe(text);
  });

  it.each(["", "abc", "0x1f", "1,5", "1e999", "Infinity", "1 2"])("is none where it is no number: %j", (stored) => {
    expect(numberText(stored, PLAIN_NUMBER, false)).toBeUndefined();
  });
});
