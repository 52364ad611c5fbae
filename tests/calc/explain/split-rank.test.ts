import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aggregate } from "../../../src/calc/aggregate.ts";
import { shapley } from "../../../src/calc/explain/shapley.ts";
import { rankSplitter } from "../../../src/calc/explain/split-rank.ts";
import { keysOf, rank } from "../../../src/calc/rank.ts";
import { at, columnOf } from "../../../src/core/column.ts";
import { add, fraction } from "../../../src/core/fraction.ts";
import { measureOf, scoredMembersOf } from "../../../src/core/graph.ts";
import type { Fraction } from "../../../src/types/index.ts";
import { sumOf, type TwoYears, twoYears } from "./years.ts";

const places = (ranks: number): Fraction => fraction(BigInt(2 * ranks), 2n);

/** The total's rank with some of its members new for one unit, and the others' scores new or not; all computed anew. */
function rankWith({ aligned, transition, missing }: TwoYears, row: number, set: number, othersNew: boolean): number {
  const { methodology } = transition;
  const total = measureOf(methodology, "total");
  if (total?.is !== "aggregate") throw new Error("total");
  const leaves = scoredMembersOf(total).map(([code]) => ({
    is: "leaf" as const,
    code,
    kind: "pillar",
    name: total.name,
    max: fraction(1n),
  }));
  const n = aligned.units.codes.length;
  const given = leaves.map(({ code }, m) => {
    const [old, now] = [transition.restated(code), transition.now(code)];
    const isNew = (i: number): boolean => (i === row ? (set & (1 << m)) > 0 : othersNew);
    return [code, columnOf(n, (i) => (isNew(i) ? at(now, i) : old && at(old, i)), total.mean === "geometric")] as const;
  });
  const column = aggregate({ ...methodology, measures: [...leaves, total] }, new Map(given), missing).columns.get(
    "total",
  );
  const { ties, rankOn, decimals } = aligned.rules;
  return column ? (rank(keysOf(column, rankOn, decimals), ties, aligned.units.codes)[row] ?? Number.NaN) : Number.NaN;
}

describe("splitting a change", () => {
  it("of rank gives parts that add up to it, exactly, under all rules", () => {
    fc.assert(
      fc.property(twoYears, ({ aligned, transition }) => {
        for (const { measure, ranks } of aligned.histories) {
          const split = rankSplitter(transition, measure.code, aligned.rules, aligned.units.codes);
          for (const row of aligned.units.codes.keys()) {
            const [old, now] = [ranks[0]?.[row] ?? Number.NaN, ranks[1]?.[row] ?? Number.NaN];
            const found = split(row);
            if (Number.isNaN(old) || Number.isNaN(now)) expect(found).toBeUndefined();
            else if (found) {
              expect([found.method, found.own, found.others].reduce(add)).toEqual(places(old - now));
              if (found.members) expect(sumOf(found.members)).toEqual(found.own);
            } else expect(found).toBeDefined();
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it("of rank gives the Shapley values of a game that is computed anew for every set", () => {
    fc.assert(
      fc.property(twoYears, (years) => {
        const { aligned, transition } = years;
        const split = rankSplitter(transition, "total", aligned.rules, aligned.units.codes);
        for (const row of aligned.units.codes.keys()) {
          const found = split(row);
          if (!found?.members) continue;
          const game = [false, true].flatMap((others) =>
            [0, 1, 2, 3].map((set) => BigInt(Math.round(-2 * rankWith(years, row, set, others)))),
          );
          expect([...found.members.map(({ change }) => change), found.others]).toEqual(shapley(game, 2n));
        }
      }),
      { numRuns: 70 },
    );
  });
});
