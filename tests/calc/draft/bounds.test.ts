import { describe, expect, it } from "vitest";
import { boundsOf } from "../../../src/calc/draft/bounds.ts";
import { fractionOf } from "../../../src/core/fraction.ts";
import type { OutlineMeasure, Scale } from "../../../src/types/index.ts";
import { shown } from "./outlines.ts";

const measure = (largest?: number, max?: number): OutlineMeasure => shown("a", { largest, max });
function bounds(
  leaves: readonly OutlineMeasure[],
  more: { percent?: boolean; decimals?: number; stated?: Scale } = {},
) {
  const { percent = false, decimals = 2, stated } = more;
  const { scale, known, guessed, maxOf } = boundsOf(leaves, { percent, decimals }, stated);
  return { scale, known, guessed, most: Number(maxOf(undefined).n) };
}

describe("how large the values of measures may be", () => {
  it("is 1 where all of them are at most 1, which is a guess, and no guess where they are percentages", () => {
    expect(bounds([measure(0.8), measure(1)])).toEqual({ scale: "fraction", known: false, guessed: true, most: 1 });
    expect(bounds([measure(0.8)], { percent: true })).toEqual({
      scale: "fraction",
      known: false,
      guessed: false,
      most: 1,
    });
  });

  it("is 100 for larger values, or the next power of ten that none is above", () => {
    expect(bounds([measure(0.8), measure(1.5)])).toMatchObject({ scale: "points", guessed: false, most: 100 });
    expect(bounds([measure(100), measure(101)]).most).toBe(1000);
    expect(bounds([measure(1000)]).most).toBe(1000);
  });

  it("is what a measure states, in points, unless all values look like shares of larger maxima", () => {
    expect(bounds([measure(15, 20), measure(0.5, 10)])).toMatchObject({ scale: "points", known: true });
    expect(bounds([measure(0.5, 20), measure(0.75, 10)])).toMatchObject({ scale: "fraction", known: true });
    expect(bounds([measure(1, 20), measure(0, 10)], { decimals: 0 }).scale).toBe("points");
    expect(boundsOf([], { percent: false, decimals: 0 }, undefined).maxOf(measure(1, 20))).toEqual(fractionOf(20));
  });

  it("is by the scale that the user states", () => {
    expect(bounds([measure(0.8)], { stated: "points" })).toMatchObject({ scale: "points", guessed: false, most: 100 });
    expect(bounds([measure(0.8)], { stated: "percent" })).toMatchObject({ scale: "points", most: 100 });
    expect(bounds([measure(0.8)], { stated: "fraction" })).toMatchObject({ scale: "fraction", guessed: false });
  });
});
