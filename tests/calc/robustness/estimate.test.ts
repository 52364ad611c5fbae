import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { estimator } from "../../../src/calc/robustness/estimate.ts";
import { reweigh } from "../../../src/calc/robustness/reweigh.ts";
import { at } from "../../../src/core/column.ts";
import { fraction, subtract } from "../../../src/core/fraction.ts";
import type { Missing } from "../../../src/types/index.ts";
import { structures } from "./structures.ts";

describe("an estimate in doubles", () => {
  it.each<readonly [string, Missing, "geometric" | undefined]>([
    ["weighted means", "unranked", undefined],
    ["weighted means of what is there", "rescale", undefined],
    ["geometric means", "unranked", "geometric"],
  ])("is no farther from the exact value than it says, of %s", (_, missing, mean) => {
    const shape = mean === undefined ? { missing, gaps: 8 } : { missing, mean, gaps: 8 };
    const weights = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(structures(shape), weights, ({ structure }, made) => {
        const own = structure.edges.map((_, e) => made[e] ?? 1);
        // The weights of a draw stand behind those of the draw before it.
        const estimates = estimator(structure)(Float64Array.from([0.5, ...own]), 1);
        const exact = reweigh(
          structure,
          own.map((weight) => fraction(BigInt(weight))),
        );
        for (let i = 0; i < structure.units; i++) {
          const [value = Number.NaN, error = Number.NaN] = [estimates.values[i], estimates.errors[i]];
          const found = at(exact, i);
          if (found === undefined) expect(value).toBeNaN();
          else {
            const away = subtract(found, fraction(BigInt(Math.round(value * 2 ** 60)), 2n ** 60n));
            expect(Math.abs(Number(away.n) / Number(away.d))).toBeLessThanOrEqual(error + 2 ** -60);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});
