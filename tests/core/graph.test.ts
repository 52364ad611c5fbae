import { describe, expect, it } from "vitest";
import { fraction } from "../../src/core/fraction.ts";
import {
  effectiveWeights,
  mainMeasure,
  measureOf,
  membersFirst,
  membersOf,
  pointsOf,
  scaleOf,
  topsOf,
} from "../../src/core/graph.ts";
import { circleIn, type Graph, levelsIn } from "../../src/core/walk.ts";
import type { Methodology } from "../../src/types/index.ts";
import { leaf, method, sum } from "../methods.ts";

const shared = method([
  sum("total", { government: 2, economy: 1, listed: 0 }),
  sum("government", { foundation: 3, a: 1 }),
  sum("economy", { foundation: 1, b: 1 }),
  leaf("foundation"),
  ...[leaf("a"), leaf("b"), leaf("listed")],
]);

/** Thirty levels of two measures that both count both below: 2³⁰ paths from the total to each leaf. */
const diamonds = method([
  ...[leaf("a0"), leaf("b0")],
  ...Array.from({ length: 30 }, (_, i) => [
    sum(`a${i + 1}`, { [`a${i}`]: 1, [`b${i}`]: 1 }),
    sum(`b${i + 1}`, { [`a${i}`]: 1, [`b${i}`]: 3 }),
  ]).flat(),
  sum("total", { a30: 1, b30: 1 }),
]);

const graphOf = ({ measures }: Methodology): Graph =>
  new Map(measures.map((measure) => [measure.code, [...membersOf(measure).keys()]]));

const chain = method([leaf("c0"), ...Array.from({ length: 20_000 }, (_, i) => sum(`c${i + 1}`, { [`c${i}`]: 1 }))]);

describe("the graph of a methodology", () => {
  it("has members before the aggregates that count them, whatever the order of the file", () => {
    const order = membersFirst(shared).map(({ code }) => code);
    expect(order).toEqual(["foundation", "a", "government", "b", "economy", "listed", "total"]);
  });

  it("knows its measures by code, and none that it lacks", () => {
    expect(measureOf(shared, "economy")).toEqual(sum("economy", { foundation: 1, b: 1 }));
    expect(measureOf(shared, "constructor")).toBeUndefined();
  });

  it("starts at the measures that no other counts; the total is the main one, else the last", () => {
    expect(topsOf(shared).map(({ code }) => code)).toEqual(["total"]);
    const two = [leaf("x"), sum("first", { x: 1 }), sum("last", { x: 1 })];
    expect(mainMeasure(method(two))?.code).toBe("last");
    expect(mainMeasure(method([...two, { ...leaf("whole"), kind: "total" }, sum("other", { x: 1 })]))?.code).toBe(
      "whole",
    );
    expect(mainMeasure(method([leaf("only")]))?.code).toBe("only");
  });

  it("gives each leaf the weights of all its paths: foundation 2/3·3/4 + 1/3·1/2", () => {
    expect([...effectiveWeights(shared, "total")]).toEqual([
      ["foundation", fraction(2n, 3n)],
      ["a", fraction(1n, 6n)],
      ["b", fraction(1n, 6n)],
      ["listed", fraction(0n)],
    ]);
    expect([...effectiveWeights(shared, "economy")]).toEqual([
      ["foundation", fraction(1n, 2n)],
      ["b", fraction(1n, 2n)],
    ]);
    expect([...effectiveWeights(shared, "a")]).toEqual([["a", fraction(1n)]]);
  });

  it("gives shares that add up to 1 over 2³⁰ paths, at once", () => {
    const [a, b] = [...effectiveWeights(diamonds, "total").values()];
    expect(a && b && a.n * b.d + b.n * a.d === a.d * b.d).toBe(true);
    expect(scaleOf({ ...diamonds, scale: "points" }, "total")).toEqual(fraction(100n));
    expect(circleIn(graphOf(diamonds))).toBeUndefined();
    expect(levelsIn(graphOf(diamonds))).toBe(32);
  });

  it("goes down 20,000 levels", () => {
    expect([...effectiveWeights(chain, "c20000")]).toEqual([["c0", fraction(1n)]]);
    expect(levelsIn(graphOf(chain))).toBe(20_001);
    expect(circleIn(new Map([...graphOf(chain), ["c0", ["c20000"]]]))).toHaveLength(20_002);
  });
});

describe("the largest value of a measure", () => {
  const points = (...measures: Parameters<typeof method>[0]) => method(measures, "points");

  it("is 1 where values are fractions", () => {
    expect(scaleOf(shared, "total")).toEqual(fraction(1n));
    expect(scaleOf(shared, "foundation")).toEqual(fraction(1n));
  });

  it("is the max of a leaf, or of an aggregate that states one", () => {
    const own = points(leaf("a", 12.5), sum("total", { a: 1 }, { max: 1000 }));
    expect([scaleOf(own, "a"), scaleOf(own, "total")]).toEqual([fraction(25n, 2n), fraction(1000n)]);
  });

  it("is the one that the scored members share, else the sum of their weights", () => {
    const alike = points(leaf("a", 10), leaf("b", 10), leaf("c", 7), sum("total", { a: 3, b: 5, c: 0 }));
    expect(scaleOf(alike, "total")).toEqual(fraction(10n));
    const unlike = points(leaf("a", 10), leaf("b", 20), sum("total", { a: 10, b: 20.5 }));
    expect(scaleOf(unlike, "total")).toEqual(fraction(61n, 2n));
  });

  it("has points behind it: a leaf's max, an aggregate's sum of weights", () => {
    const [own, whole] = [pointsOf(shared, "a"), pointsOf(shared, "total")];
    expect([own, whole, pointsOf(shared, "economy")]).toEqual([fraction(100n), fraction(3n), fraction(2n)]);
  });
});
