import { describe, expect, it } from "vitest";
import { RegionOrder } from "../../src/check/region-order.ts";
import { unitBounds } from "./bounds.ts";

const A = unitBounds("A", 1, 9);
const B = unitBounds("B", 4, 7);
const C = unitBounds("C", 4, 6);
const D = unitBounds("D", undefined, 8);
const E = unitBounds("E", undefined, 1, 3);
const order = new RegionOrder([A, B, C, D, E]);
const names = (units: readonly { readonly unit: string }[]) => units.map(({ unit }) => unit).join("");

describe("the order of a region", () => {
  it("is by rank where both have one, else by score: who is surely ahead, and who behind", () => {
    const sides = [A, B, C, D, E].map((own) => [order.ahead(own), order.behind(own)]);
    expect(sides).toEqual([
      [0, 4],
      [2, 1],
      [2, 1],
      [1, 3],
      [4, 0],
    ]);
    expect([order.allRanked, new RegionOrder([A, B, C]).allRanked]).toEqual([false, true]);
  });

  it("has different ranks ahead, of which equal ones are one, and those without a rank at least one", () => {
    expect([A, B, D, E].map((own) => order.ranksAhead(own))).toEqual([0, 2, 1, 1]);
    expect(new RegionOrder([A, B, C, unitBounds("F", 6)]).ranksAhead(unitBounds("F", 6))).toBe(2);
  });

  it("has the nearest that may be on a side, by rank first and then those without one", () => {
    expect(names(order.nearest(B, "ahead", 2))).toBe("AC");
    expect(names(order.nearest(B, "ahead", 9))).toBe("ACD");
    expect(names(order.nearest(B, "behind", 9))).toBe("CE");
    expect(names(order.nearest(D, "behind", 9))).toBe("BCE");
  });
});
