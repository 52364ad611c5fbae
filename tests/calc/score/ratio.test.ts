import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fraction } from "../../../src/core/fraction.ts";
import { points, scored } from "./points.ts";

describe("ratio", () => {
  it("is a/b of the maximum, exactly: 41 of 82 is 10 of 20, 1 of 3 is 20/3", () => {
    expect(points({ ratio: "a", of: "b" }, { a: [41, 1, 0, 82], b: [82, 3, 5, 82] })).toEqual([
      "10",
      "20/3",
      "0",
      "20",
    ]);
  });
  it("is the complement where lower is better: 3 late of 60 is 19 of 20", () => {
    expect(points({ ratio: "late", of: "all", better: "lower" }, { late: [3, 0], all: [60, 7] })).toEqual(["19", "20"]);
  });
  it("is missing where a or b is", () => {
    expect(points({ ratio: "a", of: "b" }, { a: [undefined, 1], b: [1, undefined] })).toEqual(["–", "–"]);
  });
  it("refuses an a beyond the b, or counts it as b", () => {
    const figures = { a: [6, -1], b: [5, 5] };
    expect(points({ ratio: "a", of: "b" }, figures)).toEqual(["!a", "!a"]);
    expect(points({ ratio: "a", of: "b", outside: "clamp" }, figures)).toEqual(["20", "0"]);
  });
  it("refuses b = 0 but where the rule says what it means", () => {
    const figures = { a: [0], b: [0] };
    expect(points({ ratio: "a", of: "b" }, figures)).toEqual(["!b"]);
    expect(points({ ratio: "a", of: "b", zero: "missing" }, figures)).toEqual(["–"]);
    expect(points({ ratio: "a", of: "b", zero: "full" }, figures)).toEqual(["20"]);
    expect(points({ ratio: "a", of: "b", zero: "none" }, figures)).toEqual(["0"]);
    expect(points({ ratio: "a", of: "b", zero: "full" }, { a: [3], b: [0] })).toEqual(["!a"]);
    expect(points({ ratio: "a", of: "b", zero: "full" }, { a: [0], b: [-1] })).toEqual(["!b"]);
  });
  it("takes constants and sums: (2 + 3)/(20 − 10) of 20 is 10", () => {
    const rule = { ratio: { plus: ["open", "done"] }, of: { plus: ["all"], minus: ["central"] } };
    expect(points(rule, { open: [2], done: [3], all: [20], central: [10] })).toEqual(["10"]);
    expect(points({ ratio: "a", of: 8 }, { a: [2] })).toEqual(["5"]);
  });
  it("rounds half up to the decimals that are stated: 1/3 of 20 is 6.67, 0.025 is 0.03", () => {
    expect(points({ ratio: "a", of: "b", decimals: 2 }, { a: [1, 1], b: [3, 800] })).toEqual(["6.67", "0.03"]);
  });

  it("that is a short decimal is that decimal, whatever its terms", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 0, max: 100 }), (times, percent) => {
        const [value] = scored({ ratio: "a", of: "b" }, { a: [percent * times], b: [100 * times] }, 1);
        expect(value).toEqual(fraction(BigInt(percent), 100n));
      }),
      { numRuns: 60 },
    );
  });
});
