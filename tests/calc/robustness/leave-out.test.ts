import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aggregate } from "../../../src/calc/aggregate.ts";
import { keysOf, rank } from "../../../src/calc/rank.ts";
import { leaveOut, shiftOf } from "../../../src/calc/robustness/leave-out.ts";
import { reweigh } from "../../../src/calc/robustness/reweigh.ts";
import { fraction } from "../../../src/core/fraction.ts";
import type { Measure } from "../../../src/types/index.ts";
import { column } from "../../methods.ts";
import { RULES, structures } from "./structures.ts";

describe("leaving a measure out", () => {
  it("ranks by a methodology that does not list it, nor what is left empty without it", () => {
    fc.assert(
      fc.property(structures({ gaps: 12 }), RULES, ({ structure, codes }, rules) => {
        const { methodology, given, edges, missing } = structure;
        const now = reweigh(
          structure,
          edges.map(({ weight }) => weight),
        );
        const nominal = rank(keysOf(now, rules.rankOn, rules.decimals), rules.ties, codes);
        const found = leaveOut(structure, nominal, rules, codes);
        expect(found.map(({ measure }) => measure.code)).toEqual(["a", "b", "c", "d", "x", "y"]);
        for (const { measure, ranks } of found) {
          const measures = methodology.measures.flatMap((one): Measure[] => {
            if (one.code === measure.code) return [];
            if (one.is === "leaf") return [one];
            return [{ ...one, of: new Map([...one.of].filter(([code]) => code !== measure.code)) }];
          });
          const values = aggregate({ ...methodology, measures }, given, missing).columns.get("total") ?? column();
          expect([...ranks]).toEqual([...rank(keysOf(values, rules.rankOn, rules.decimals), rules.ties, codes)]);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("says the mean and the largest shift, and whose it is; units without a rank on both sides do not count", () => {
    const [before, after] = [Float64Array.of(1, 2, 3, Number.NaN), Float64Array.of(2, 1, 3, 4)];
    expect(shiftOf(before, after)).toEqual({ mean: fraction(2n, 3n), largest: 1, units: [0, 1] });
    expect(shiftOf(before, before)).toEqual({ mean: fraction(0n), largest: 0, units: [] });
  });
});
