import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keysOf, orderOf, rank, rankWithin } from "../../src/calc/rank.ts";
import { column } from "../methods.ts";

const list = (ranks: Float64Array): (number | undefined)[] =>
  [...ranks].map((one) => (Number.isNaN(one) ? undefined : one));
const codes = ["v", "w", "x", "y", "z"];

describe("ranking", () => {
  it.each([
    ["competition", [1, 2, 2, 4, undefined]],
    ["dense", [1, 2, 2, 3, undefined]],
    ["modified", [1, 3, 3, 4, undefined]],
    ["fractional", [1, 2.5, 2.5, 4, undefined]],
    ["ordinal", [1, 2, 3, 4, undefined]],
  ] as const)("%s ranks 0.9, 0.8, 0.8, 0.7 and a missing value as %j", (ties, expected) => {
    const keys = keysOf(column("0.9", "0.8", "0.8", "0.7", ""), "exact", 4);
    expect(list(rank(keys, ties, codes))).toEqual(expected);
  });

  it("breaks ordinal ties by code, not by the order of rows", () => {
    const keys = keysOf(column("0.5", "0.5", "0.5"), "exact", 4);
    expect(list(rank(keys, "ordinal", ["10", "02", "1"]))).toEqual([3, 1, 2]);
  });

  it("ranks nothing among nothing", () => {
    expect(list(rank(keysOf(column(), "exact", 4), "competition", []))).toEqual([]);
    expect(list(rank(keysOf(column("", ""), "printed", 4), "dense", ["a", "b"]))).toEqual([undefined, undefined]);
  });

  it("is by the printed value or by the exact one: half-way values share a print and differ exactly", () => {
    const values = column("0.71634", "0.71635", "0.71644", "0.716449999", "0.71645");
    expect(list(rank(keysOf(values, "printed", 4), "competition", codes))).toEqual([5, 2, 2, 2, 1]);
    expect(list(rank(keysOf(values, "exact", 4), "competition", codes))).toEqual([5, 4, 3, 2, 1]);
  });

  it("is exact in its halves for 8.6 million units, beyond what 32-bit numbers hold", () => {
    const keys = new Float64Array(8_600_000).fill(1);
    keys.fill(0, keys.length - 2);
    const ranks = rank(keys, "fractional", []);
    expect([ranks[0], ranks.at(-3), ranks.at(-2), ranks.at(-1)]).toEqual([4299999.5, 4299999.5, 8599999.5, 8599999.5]);
  });

  it("has no regional rank outside every region", () => {
    const keys = keysOf(column("3", "2", "1"), "exact", 0);
    expect(list(rankWithin(keys, "competition", codes, [-1, 0, 0], 1))).toEqual([undefined, 1, 2]);
  });
});

describe("the order of units", () => {
  it("is best first, ties by code, units without a rank last", () => {
    const ranks = Float64Array.of(Number.NaN, 2.5, 1, Number.NaN, 2.5, 4);
    expect([...orderOf(ranks, ["b", "z", "m", "a", "c", "k"])]).toEqual([2, 4, 1, 5, 3, 0]);
  });

  it("holds every unit once, for any ranks", () => {
    const any = fc.array(fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constant(Number.NaN)), { maxLength: 60 });
    fc.assert(
      fc.property(any, (some) => {
        const order = [...orderOf(Float64Array.from(some), some.map(String))];
        expect([...order].sort((a, b) => a - b)).toEqual(some.map((_, i) => i));
      }),
    );
  });
});
