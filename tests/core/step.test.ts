import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fractionOf } from "../../src/core/fraction.ts";
import { hasEnd, isOn, valuesOnSteps } from "../../src/core/step.ts";
import type { Step } from "../../src/types/index.ts";

/** Most steps have one or two ends, so that values are on them. */
const end = fc.option(fc.integer({ min: -3, max: 3 }), { nil: undefined, freq: 2 });
const step = fc.record({ is: end, from: end, above: end, upTo: end, below: end });
type Ends = { readonly [key in "is" | "from" | "above" | "upTo" | "below"]: number | undefined };
const exact = (ends: Ends): Step<ReturnType<typeof fractionOf>> => ({
  ...Object.fromEntries(
    Object.entries(ends).map(([key, value]) => [key, value === undefined ? undefined : fractionOf(value)]),
  ),
  points: fractionOf(1),
});
const holds = ({ is, from, above, upTo, below }: Ends, value: number): boolean =>
  (is === undefined || value === is) &&
  (from === undefined || value >= from) &&
  (above === undefined || value > above) &&
  (upTo === undefined || value <= upTo) &&
  (below === undefined || value < below);

describe("a step", () => {
  it("holds the values that all its ends allow", () => {
    fc.assert(
      fc.property(step, (ends) => {
        const halves = Array.from({ length: 15 }, (_, i) => (i - 7) / 2);
        const on = halves.filter((value) => isOn(fractionOf(value), exact(ends)));
        expect(on).toEqual(halves.filter((value) => holds(ends, value)));
        expect(hasEnd(exact(ends))).toBe(Object.values(ends).some((one) => one !== undefined));
      }),
      { numRuns: 100 },
    );
  });

  it("that any value is on has one of the values that are tried", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 3 }), (all) => {
        const tried = valuesOnSteps(all.map(exact));
        const fine = Array.from({ length: 33 }, (_, i) => (i - 16) / 4);
        for (const ends of all)
          if (fine.some((value) => holds(ends, value)))
            expect(tried.some((value) => isOn(value, exact(ends)))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
