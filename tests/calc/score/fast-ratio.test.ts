import fc from "fast-check";
import { expect, it } from "vitest";
import { fastRatio } from "../../../src/calc/score/fast-ratio.ts";
import { at } from "../../../src/core/column.ts";
import { fractionOf } from "../../../src/core/fraction.ts";
import { columnsOf, exactly, scored } from "./points.ts";

it("rounded ratios of whole columns are those of each unit", () => {
  const count = fc.integer({ min: 0, max: 60 });
  const more = fc.record({
    zero: fc.constantFrom("missing", "full", "none"),
    better: fc.constantFrom("higher", "lower"),
    decimals: fc.integer({ min: 0, max: 3 }),
  });
  const pairs = fc.array(fc.tuple(count, count, fc.boolean()), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(pairs, more, (drawn, { zero, better, decimals }) => {
      const rule = { ratio: "a", of: { plus: ["b"], minus: ["c"] }, zero, better, decimals } as const;
      const figures = {
        a: drawn.map(([a, b, isMissing]) => (isMissing ? undefined : Math.min(a, b))),
        b: drawn.map(([, b]) => b + 2),
        c: drawn.map(() => 2),
      };
      const exact = exactly(rule);
      if (!("ratio" in exact)) throw new Error("the rule is a ratio");
      const fast = fastRatio(exact, fractionOf(7.5), columnsOf(figures), drawn.length);
      // 7.5 points rounded to whole ones are above the maximum, which only the other way refuses.
      if (decimals === 0) expect(fast).toBeUndefined();
      else expect(drawn.map((_, i) => fast && at(fast, i))).toEqual(scored(rule, figures, 7.5));
    }),
    { numRuns: 100 },
  );
});
