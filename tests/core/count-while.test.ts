import fc from "fast-check";
import { expect, it } from "vitest";
import { countWhile } from "../../src/core/count-while.ts";

it("counts as going over rising numbers one by one does, of lists and of columns", () => {
  const rising = fc
    .array(fc.integer({ min: -9, max: 9 }), { maxLength: 40 })
    .map((list) => list.toSorted((a, b) => a - b));
  fc.assert(
    fc.property(rising, fc.integer({ min: -10, max: 10 }), (list, bound) => {
      const below = list.filter((value) => value < bound).length;
      expect(countWhile(list, (value) => value < bound)).toBe(below);
      expect(countWhile(Float64Array.from(list), (value) => value < bound)).toBe(below);
    }),
  );
});
