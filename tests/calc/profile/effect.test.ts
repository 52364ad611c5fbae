import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aggregate } from "../../../src/calc/aggregate.ts";
import { atBest, effectOf } from "../../../src/calc/profile/effect.ts";
import { structureOf } from "../../../src/calc/robustness/structure.ts";
import { at, columnOf } from "../../../src/core/column.ts";
import { fractionOf, fractionOfText } from "../../../src/core/fraction.ts";
import type { Methodology } from "../../../src/types/index.ts";
import { leaf, method, sum } from "../../methods.ts";
import { scoresOf, textsOf } from "../../scores.ts";
import { structures } from "../robustness/structures.ts";

function structure(methodology: Methodology, values: Readonly<Record<string, readonly string[]>>) {
  const { columns: given } = scoresOf(methodology, { codes: ["X", "Y"] }, values);
  const { columns } = aggregate(methodology, given, "unranked");
  return structureOf(methodology, "total", columns, new Set(given.keys()), "unranked");
}
const METHOD = method([leaf("a"), leaf("b"), leaf("c"), sum("x", { a: 1, b: 1 }), sum("total", { x: 1, c: 1 })]);

describe("the effect of a measure", () => {
  const own = structure(METHOD, { a: ["0.2", "0.4"], b: ["0.6", "0.8"], c: ["0.5", "0.1"] });

  it("is what the ranked one comes to with its new value, of an index, a pillar and itself", () => {
    const effect = (code: string) => effectOf(own, 0, code)?.(fractionOf(1));
    expect([effect("a"), effect("x"), effect("total")]).toEqual([fractionOf(0.65), fractionOf(0.75), fractionOf(1)]);
    expect(effectOf(own, 1, "a")?.(fractionOf(0.4))).toEqual(fractionOf(0.35));
  });

  it("is none where it does not count in the ranked one", () => {
    const light = method([leaf("a"), leaf("b"), sum("total", { a: 1, b: 0 })]);
    expect(effectOf(structure(light, { a: ["1", "1"], b: ["1", "1"] }), 0, "b")).toBeUndefined();
  });

  it("is that of the whole table computed anew, also of a member of two aggregates", () => {
    const value = fc.integer({ min: 0, max: 9 }).map((n) => fractionOfText(`0.${n}`));
    const code = fc.constantFrom("a", "b", "c", "d");
    fc.assert(
      fc.property(structures({ gaps: 12 }), value, code, fc.nat(13), ({ structure: made }, one, changed, nth) => {
        const row = nth % made.units;
        const given = new Map(
          [...made.given].map(([member, old]) => [
            member,
            columnOf(made.units, (i) => (member === changed && i === row ? one : at(old, i))),
          ]),
        );
        const anew = aggregate(made.methodology, given, made.missing).columns.get("total");
        expect(effectOf(made, row, changed)?.(one)).toEqual(anew && at(anew, row));
      }),
      { numRuns: 50 },
    );
  });
});

describe("the ranked measure with another at its best", () => {
  it("has that at its maximum, or at the best points that its rule can give", () => {
    const scored = {
      ...leaf("a", 10),
      score: { steps: "n", at: [{ from: fractionOf(1), points: fractionOf(8) }], else: fractionOf(0) },
    };
    const points = method([scored, leaf("b", 10), sum("total", { a: 10, b: 10 })], "points");
    const own = structure(points, { a: ["0", "8"], b: ["3", "4"] });
    expect(textsOf(atBest(own, "b", false))).toEqual(["10", "18"]);
    expect(textsOf(atBest(own, "a", false))).toEqual(["11", "12"]);
    expect(atBest(own, "total", false)).toBeUndefined();
  });

  it("has a deduction at 0, or at the least points that its rule can give", () => {
    const taken = method([leaf("a"), leaf("k"), sum("total", { a: 1, k: -1 }, { mean: "sum" })]);
    const own = structure(taken, { a: ["0.5", "0.4"], k: ["0.1", "0.2"] });
    expect(textsOf(atBest(own, "k", true))).toEqual(["0.5", "0.4"]);
    const score = { steps: "n", at: [{ from: fractionOf(1), points: fractionOf(3) }], else: fractionOf(1) };
    const late = method(
      [leaf("a", 9), { ...leaf("k", 9), score }, sum("total", { a: 1, k: -1 }, { mean: "sum" })],
      "points",
    );
    expect(textsOf(atBest(structure(late, { a: ["5", "4"], k: ["3", "1"] }), "k", true))).toEqual(["4", "3"]);
  });
});
