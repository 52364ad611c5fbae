import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { acceptability, expectedRank } from "../../../src/calc/robustness/acceptability.ts";
import { linesOf } from "../../../src/calc/robustness/lines.ts";
import { add, compare, fraction, multiply, subtract } from "../../../src/core/fraction.ts";
import type { Fraction } from "../../../src/types/index.ts";
import { crossings, ranksAt } from "./exact.ts";
import { RULES, structures } from "./structures.ts";

const ends = fc
  .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 10 }))
  .filter(([from, to]) => from < to)
  .map(([from, to]) => [fraction(BigInt(from), 10n), fraction(BigInt(to), 10n)] as const);

describe("exact acceptability", () => {
  it("is the length of all shares that give a rank, found by ranking anew between every two crossings", () => {
    fc.assert(
      fc.property(
        structures({ gaps: 12 }),
        RULES,
        ends,
        fc.nat(6),
        ({ structure, codes }, { ties }, [from, to], nth) => {
          const edge = structure.edges[nth % structure.edges.length];
          const found = edge && linesOf(structure, edge);
          if (!edge || !found) return;
          const inside = crossings(structure, edge).filter((at) => compare(at, from) > 0 && compare(at, to) < 0);
          const cuts = [from, ...inside, to];
          const expected = codes.map(() => new Map<number, Fraction>());
          for (const [piece, end] of cuts.slice(1).entries()) {
            const start = cuts[piece] ?? from;
            const share = multiply(subtract(end, start), fraction(subtract(to, from).d, subtract(to, from).n));
            if (share.n === 0n) continue;
            const middle = multiply(add(start, end), fraction(1n, 2n));
            for (const [i, place] of ranksAt(structure, edge, middle, ties, codes).entries()) {
              const own = expected[i];
              if (!Number.isNaN(place)) own?.set(place, add(own.get(place) ?? fraction(0n), share));
            }
          }
          const made = acceptability(found.lines, from, to, ties, codes);
          expect(made.map((chances) => [...chances].sort(([a], [b]) => a - b))).toEqual(
            expected.map((chances) => [...chances].sort(([a], [b]) => a - b)),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it("gives a mean rank", () => {
    expect(
      expectedRank(
        new Map([
          [1, fraction(1n, 4n)],
          [2.5, fraction(3n, 4n)],
        ]),
      ),
    ).toEqual(fraction(17n, 8n));
  });
});
