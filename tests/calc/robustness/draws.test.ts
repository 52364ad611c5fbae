import { describe, expect, it } from "vitest";
import { drawWeights, givenDraws } from "../../../src/calc/robustness/draws.ts";
import { randomFrom } from "../../../src/calc/robustness/random.ts";
import type { Edge } from "../../../src/calc/robustness/structure.ts";
import { fraction } from "../../../src/core/fraction.ts";

const edge = (member: string, weight: bigint): Edge => ({ aggregate: "total", member, weight: fraction(weight) });
const edges = [edge("a", 100n), edge("b", 150n), edge("c", 200n)];

describe("drawing weights", () => {
  it("gives the same weights for the same seed on every machine", () => {
    const draws = drawWeights(edges, new Set(edges), 2500, 2, randomFrom(2024));
    expect([0, 1].map((draw) => draws.exact(draw).map(({ n, d }) => Number((n * 100n) / d)))).toEqual([
      [9713, 11_716, 23_298],
      [9389, 14_163, 18_858],
    ]);
  });

  it("multiplies each weight by whole ten-thousandths within the spread, and reaches both ends", () => {
    const draws = drawWeights(edges, new Set(edges), 3, 400, randomFrom(1));
    const parts = Array.from({ length: 400 }, (_, draw) => draws.exact(draw).map(({ n, d }) => Number((n * 100n) / d)));
    const found = [...new Set(parts.map(([first = 0]) => first))].sort((a, b) => a - b);
    expect(found).toEqual([9997, 9998, 9999, 10_000, 10_001, 10_002, 10_003]);
  });

  it("leaves the weights alone that are not drawn", () => {
    const draws = drawWeights(edges, new Set([edges[1] ?? edge("", 1n)]), 2500, 20, randomFrom(7));
    for (let draw = 0; draw < 20; draw++) {
      const [a, b, c] = draws.exact(draw);
      expect([a, c]).toEqual([fraction(100n), fraction(200n)]);
      expect(Number(b?.n) / Number(b?.d)).toBeGreaterThanOrEqual(112.5);
      expect(Number(b?.n) / Number(b?.d)).toBeLessThanOrEqual(187.5);
    }
  });

  it("holds weights drawn elsewhere exactly, and the doubles next to them", () => {
    const draws = givenDraws(edges, [[fraction(1n, 3n), fraction(2n), fraction(10n ** 400n, 10n ** 400n + 1n)]]);
    expect(draws.exact(0)[0]).toEqual({ n: 1n, d: 3n });
    expect([...draws.weights]).toEqual([1 / 3, 2, 1]);
  });
});
