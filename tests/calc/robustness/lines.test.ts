import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aggregate } from "../../../src/calc/aggregate.ts";
import { crossingOf, halfWay, heightAt, linesOf } from "../../../src/calc/robustness/lines.ts";
import { structureOf } from "../../../src/calc/robustness/structure.ts";
import { compare, fraction } from "../../../src/core/fraction.ts";
import { leaf, method, sum } from "../../methods.ts";
import { scoresOf } from "../../scores.ts";
import { valuesAt } from "./exact.ts";
import { structures } from "./structures.ts";

const METHOD = method([leaf("a"), leaf("b"), leaf("c"), sum("x", { a: 3, b: 1 }), sum("total", { x: 1, c: 1 })]);

function structure(values: Readonly<Record<string, readonly string[]>>, methodology = METHOD) {
  const { columns: given } = scoresOf(methodology, { codes: ["X", "Y"] }, values);
  const { columns } = aggregate(methodology, given, "unranked");
  return structureOf(methodology, "total", columns, new Set(given.keys()), "unranked");
}

describe("the lines of units", () => {
  it("go from the mean without a weight to that of it alone: of 0.4, 0.8 and 0.2 from 0.5 to 0.3", () => {
    const own = structure({ a: ["0.4", "0.6"], b: ["0.8", ""], c: ["0.2", "0.2"] });
    const found = own.edges[0] && linesOf(own, own.edges[0]);
    expect(found?.share).toEqual(fraction(3n, 4n));
    expect(found?.lines).toEqual([{ base: 5n, slope: -2n }, undefined]);
  });

  it("are not there for the only weight of its aggregate", () => {
    const own = structure(
      { a: ["0.4", "0.6"], c: ["0.2", "0.2"] },
      method([leaf("a"), leaf("c"), sum("x", { a: 1 }), sum("total", { x: 1, c: 1 })]),
    );
    const found = own.edges.map((edge) => [edge.member, linesOf(own, edge) !== undefined]);
    expect(found).toEqual([
      ["a", false],
      ["x", true],
      ["c", true],
    ]);
  });

  it("order units at any share as their exact values there", () => {
    const share = fc.integer({ min: 0, max: 8 }).map((n) => fraction(BigInt(n), 8n));
    fc.assert(
      fc.property(structures({ gaps: 10 }), share, fc.nat(6), ({ structure: own }, at, nth) => {
        const edge = own.edges[nth % own.edges.length];
        const found = edge && linesOf(own, edge);
        if (!edge || !found) return;
        const values = valuesAt(own, edge, at);
        for (const [i, line] of found.lines.entries()) {
          const value = values[i];
          const [first, exact] = [found.lines[0], values[0]];
          if (!line || !value || !first || !exact) continue;
          const [one, other] = [heightAt(line, at), heightAt(first, at)];
          expect(one > other ? 1 : one < other ? -1 : 0).toBe(compare(value, exact));
        }
      }),
      { numRuns: 50 },
    );
  });

  it("cross where both are as high, and never where they are parallel", () => {
    const [rising, falling] = [
      { base: 1n, slope: 4n },
      { base: 4n, slope: -2n },
    ];
    const at = crossingOf(rising, falling);
    expect(at).toEqual(fraction(1n, 2n));
    expect(at && [heightAt(rising, at), heightAt(falling, at)]).toEqual([6n, 6n]);
    expect(crossingOf(rising, { ...falling, slope: 4n })).toBeUndefined();
    expect(halfWay(fraction(1n, 3n), fraction(1n))).toEqual(fraction(2n, 3n));
  });
});
