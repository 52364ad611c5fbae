import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitScore } from "../../../src/calc/explain/split-score.ts";
import { at } from "../../../src/core/column.ts";
import { add, subtract } from "../../../src/core/fraction.ts";
import { sumOf, twoYears } from "./years.ts";

describe("splitting a change", () => {
  it("of score gives parts that add up to it, in every measure of every unit, exactly", () => {
    fc.assert(
      fc.property(twoYears, ({ aligned, transition, missing }) => {
        for (const { measure, values } of aligned.histories) {
          for (const row of aligned.units.codes.keys()) {
            const split = splitScore(transition, measure.code, row);
            const [from, to] = [values[0] && at(values[0], row), values[1] && at(values[1], row)];
            if (!from || !to) expect(split).toBeUndefined();
            else {
              expect(split?.change).toEqual(subtract(to, from));
              if (measure.is === "leaf") expect(split?.members).toBeUndefined();
              else if (split?.method) {
                if (split.members) expect(add(split.method, sumOf(split.members))).toEqual(split.change);
                // A set of members may have no value at all, where each year lacks what the other has.
                else expect(missing).toBe("rescale");
              }
            }
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
