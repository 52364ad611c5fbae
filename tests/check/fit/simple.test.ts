import { describe, expect, it } from "vitest";
import { demandsOf } from "../../../src/check/fit/ranges.ts";
import { simpleWeights } from "../../../src/check/fit/simple.ts";
import type { Fraction } from "../../../src/types/index.ts";
import { row, unit } from "./printed-rows.ts";

describe("simple weights", () => {
  const near = (n: number, d: number): readonly [Fraction, Fraction] => [
    unit(100 * n - d, 100 * d),
    unit(100 * n + d, 100 * d),
  ];
  it("are multiples of the coarsest step that fits: 0.4, 0.3, 0.3, and thirds", () => {
    expect(simpleWeights([near(4, 10), near(3, 10), near(3, 10)], [])).toEqual([unit(4, 10), unit(3, 10), unit(3, 10)]);
    expect(simpleWeights([near(1, 3), near(1, 3), near(1, 3)], [])).toEqual([unit(1, 3), unit(1, 3), unit(1, 3)]);
  });
  it("are none where several of a step fit, and none where they do not sum to 1", () => {
    const wide = [unit(1, 10), unit(9, 10)] as const;
    expect(simpleWeights([wide, wide, wide], [])).toBeUndefined();
    expect(simpleWeights([near(4, 10), near(4, 10)], [])).toBeUndefined();
  });

  it("are none where they do not give the whole of a row", () => {
    const halves = [near(1, 2), near(1, 2)];
    expect(simpleWeights(halves, demandsOf([row([10, 20], 150)], 2))).toEqual([unit(1, 2), unit(1, 2)]);
    expect(simpleWeights(halves, demandsOf([row([10, 20], 190)], 2))).toBeUndefined();
  });
});
