import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aggregate } from "../../../src/calc/aggregate.ts";
import { keysOf, rank } from "../../../src/calc/rank.ts";
import { drawWeights, givenDraws } from "../../../src/calc/robustness/draws.ts";
import { randomFrom } from "../../../src/calc/robustness/random.ts";
import { simulate } from "../../../src/calc/robustness/simulate.ts";
import { type Structure, structureOf } from "../../../src/calc/robustness/structure.ts";
import { fraction } from "../../../src/core/fraction.ts";
import type { Fraction, Measure, Rules } from "../../../src/types/index.ts";
import { column, leaf, method, sum } from "../../methods.ts";
import { RULES, structures } from "./structures.ts";

const list = (ranks: Float64Array): (number | undefined)[] =>
  [...ranks].map((one) => (Number.isNaN(one) ? undefined : one));

describe("simulating", () => {
  it.each([
    ["arithmetic means", {}],
    ["gaps that leave a unit unranked", { gaps: 9 }],
    ["gaps whose weight the others share", { gaps: 9, missing: "rescale" }],
    ["a geometric mean below", { mean: "geometric" }],
  ] as const)("gives every draw the ranks that exact arithmetic gives it: %s", (_, shape) => {
    fc.assert(
      fc.property(structures(shape), RULES, fc.integer({ min: 1, max: 1000 }), ({ structure, codes }, rules, seed) => {
        const draws = drawWeights(structure.edges, new Set(structure.edges), 2500, 4, randomFrom(seed));
        const seen: (number | undefined)[][] = [];
        simulate(structure, draws, rules, codes, (_draw, ranks) => seen.push(list(ranks)));
        for (const [draw, found] of seen.entries())
          expect(found).toEqual(exactly(structure, draws.exact(draw), rules, codes));
      }),
      { numRuns: 60 },
    );
  });

  it("keeps true ties tied whatever the weights: 0.1 + 0.2 and 0.15 + 0.15 differ in doubles, and are one value", () => {
    const found: (number | undefined)[][] = [];
    const halves = method([leaf("a"), leaf("b"), sum("total", { a: 1, b: 1 })]);
    const given = new Map([
      ["a", column("0.1", "0.15", "0.3")],
      ["b", column("0.2", "0.15", "0.0")],
    ]);
    const { columns } = aggregate(halves, given, "unranked");
    const structure = structureOf(halves, "total", columns, new Set(["a", "b"]), "unranked");
    const same = [1n, 2n, 7n].map((n) => structure.edges.map(() => fraction(n, 7n)));
    const draws = givenDraws(structure.edges, [...same, [fraction(1n), fraction(2n)]]);
    const rules = { ties: "competition", rankOn: "exact", decimals: 4 } as const;
    simulate(structure, draws, rules, ["x", "y", "z"], (_, ranks) => found.push(list(ranks)));
    expect(found).toEqual([
      [1, 1, 1],
      [1, 1, 1],
      [1, 1, 1],
      [1, 2, 3],
    ]);
  });

  it("prints halves upwards: 0.00005 is 0.0001 whichever way a double falls", () => {
    const found: (number | undefined)[][] = [];
    const halves = method([leaf("a"), leaf("b"), sum("total", { a: 1, b: 1 })]);
    const given = new Map([
      ["a", column("0.5723", "0.5722", "0.5724")],
      ["b", column("0.5724", "0.5724", "0.5724")],
    ]);
    const { columns } = aggregate(halves, given, "unranked");
    const structure = structureOf(halves, "total", columns, new Set(["a", "b"]), "unranked");
    const draws = givenDraws(structure.edges, [[fraction(1n), fraction(1n)]]);
    const rules = { ties: "competition", rankOn: "printed", decimals: 4 } as const;
    simulate(structure, draws, rules, ["x", "y", "z"], (_, ranks) => found.push(list(ranks)));
    expect(found).toEqual([[1, 3, 1]]);
  });
});

/** The ranks by the exact aggregates of a methodology with these weights. */
function exactly(
  { methodology, given, missing, edges, by }: Structure,
  weights: readonly Fraction[],
  { ties, rankOn, decimals }: Rules,
  codes: readonly string[],
): (number | undefined)[] {
  const measures = methodology.measures.map((measure): Measure => {
    if (measure.is === "leaf") return measure;
    const own = edges.flatMap(({ aggregate: code, member }, i): [string, Fraction][] =>
      code === measure.code ? [[member, weights[i] ?? fraction(0n)]] : [],
    );
    return { ...measure, of: new Map(own) };
  });
  const values = aggregate({ ...methodology, measures }, given, missing).columns.get(by) ?? column();
  return list(rank(keysOf(values, rankOn, decimals), ties, codes));
}
