import { describe, expect, it } from "vitest";
import { type MergedPart, merge } from "../../src/calc/merge.ts";
import { at, lengthOf } from "../../src/core/column.ts";
import { fraction } from "../../src/core/fraction.ts";
import type { Column, Fraction } from "../../src/types/index.ts";
import { column } from "../methods.ts";

const cellsOf = (made: Column): (Fraction | undefined)[] =>
  Array.from({ length: lengthOf(made) }, (_, i) => at(made, i));
const equal = (...places: readonly (number | undefined)[]): readonly MergedPart[] =>
  places.map((place) => ({ at: place, weight: fraction(1n), share: fraction(1n) }));
const absent = undefined;

describe("merging units", () => {
  it("takes the plain mean of the old units: Đà Nẵng 0.8335 and Quảng Nam 0.5803 make 0.7069", () => {
    const [made] = cellsOf(merge(column("0.8335", "0.5803"), [equal(0, 1)], "mean", "strict"));
    expect(made).toEqual(fraction(14_138n, 20_000n));
  });

  it("keeps a unit that stays alone, and takes three where there are three", () => {
    const made = merge(column("0.1", "0.2", "0.6", "0.5"), [equal(3), equal(0, 1, 2)], "mean", "strict");
    expect(cellsOf(made)).toEqual([fraction(1n, 2n), fraction(3n, 10n)]);
  });

  it("weighs the parts by their weights", () => {
    const parts = [
      { at: 0, weight: fraction(3n), share: fraction(1n) },
      { at: 1, weight: fraction(1n, 2n), share: fraction(1n) },
    ];
    expect(cellsOf(merge(column("1", "0"), [parts], "mean", "strict"))).toEqual([fraction(6n, 7n)]);
  });

  it("adds counts, whatever the weights", () => {
    const parts = [
      { at: 0, weight: fraction(3n), share: fraction(1n) },
      { at: 1, weight: fraction(1n), share: fraction(1n) },
    ];
    expect(cellsOf(merge(column("120", "80.5"), [parts], "sum", "strict"))).toEqual([fraction(401n, 2n)]);
  });

  it("takes only its share of a unit that is split: of a mean as weight, of a count as part", () => {
    const parts = [
      { at: 0, weight: fraction(1n), share: fraction(1n) },
      { at: 1, weight: fraction(1n), share: fraction(1n, 4n) },
    ];
    expect(cellsOf(merge(column("0.5", "1"), [parts], "mean", "strict"))).toEqual([fraction(3n, 5n)]);
    expect(cellsOf(merge(column("100", "40"), [parts], "sum", "strict"))).toEqual([fraction(110n)]);
  });

  it("has three ways with a part that is missing or not in the table", () => {
    const old = column("0.8", "", "0.4");
    const parts = [equal(0, 1), equal(2, absent), equal(1), equal(absent), []];
    const nothing = [undefined, undefined, undefined];
    expect(cellsOf(merge(old, parts, "mean", "strict"))).toEqual([undefined, undefined, ...nothing]);
    expect(cellsOf(merge(old, parts, "mean", "rescale"))).toEqual([fraction(4n, 5n), fraction(2n, 5n), ...nothing]);
    const zero = fraction(0n);
    expect(cellsOf(merge(old, parts, "mean", "zero"))).toEqual([
      fraction(2n, 5n),
      fraction(1n, 5n),
      zero,
      zero,
      undefined,
    ]);
    expect(cellsOf(merge(old, parts, "sum", "zero"))).toEqual([
      fraction(4n, 5n),
      fraction(2n, 5n),
      zero,
      zero,
      undefined,
    ]);
  });
});
