import { expect, it } from "vitest";
import { expectedRanks, expectedValue } from "../../src/check/expected.ts";
import { fraction } from "../../src/core/fraction.ts";

it("an expected rank is from the least to the most, with a decimal where one of them is half; none where there is none", () => {
  expect(expectedRanks(3)).toEqual({ least: fraction(3n), most: fraction(3n), decimals: 0 });
  expect(expectedRanks(1, 2.5)).toEqual({ least: fraction(1n), most: fraction(5n, 2n), decimals: 1 });
  expect(expectedRanks(4, 3)).toBeUndefined();
  expect(expectedValue(fraction(-5n, 2n))).toEqual({ least: fraction(-5n, 2n), most: fraction(-5n, 2n), decimals: 1 });
});
