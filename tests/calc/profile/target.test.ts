import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aggregate } from "../../../src/calc/aggregate.ts";
import { profilesOf } from "../../../src/calc/profile/profile.ts";
import { keysOf, rank } from "../../../src/calc/rank.ts";
import { at, columnOf, isApproximate } from "../../../src/core/column.ts";
import { compare, fraction, subtract } from "../../../src/core/fraction.ts";
import type { Column, Fraction, Mean, Methodology, Scores } from "../../../src/types/index.ts";
import { column, leaf, method, sum } from "../../methods.ts";
import { MERGER } from "../../scores.ts";
import { yearOf } from "../explain/years.ts";
import { RULES } from "../robustness/structures.ts";

/** A table of one year on three levels, with the rules of its methodology, and a rank that one unit is to reach. */
interface Asked {
  readonly scores: Scores;
  readonly row: number;
  readonly wanted: number;
}

const means: fc.Arbitrary<Mean> = fc.constantFrom("arithmetic", "arithmetic", "geometric", "harmonic", "median", "sum");
const cell = fc.integer({ min: 1, max: 99 }).map((n) => `0.${String(n).padStart(2, "0")}`);
const asked: fc.Arbitrary<Asked> = fc
  .record({
    rows: fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { minLength: 2, maxLength: 9 }),
    isTakenOff: fc.boolean(),
    weights: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 7, maxLength: 7 }),
    mean: means,
    rules: RULES,
    row: fc.nat(),
    wanted: fc.integer({ min: 1, max: 9 }),
  })
  .map(({ rows, isTakenOff, weights: [a = 1, b = 1, c = 1, d = 1, e = 1, f = 1, g = 1], mean, rules, row, wanted }) => {
    const leaves = ["a", "b", "c", "d", ...(isTakenOff ? ["k"] : [])].map((code) => leaf(code));
    const pillars = [sum("x", { a, b }, { mean }), sum("y", { b: c, c: d, d: e })];
    const total = isTakenOff ? sum("total", { x: f, y: g, k: -1 }, { mean: "sum" }) : sum("total", { x: f, y: g });
    const methodology: Methodology = { ...method([...leaves, ...pillars, total]), ...rules };
    const codes = rows.map((_, i) => `u${(i * 7) % 10}`);
    const table = yearOf(2024, methodology, codes, rows);
    const taken = column(...rows.map((cells) => cells[4] ?? ""));
    const scores = isTakenOff ? { ...table, columns: new Map([...table.columns, ["k", taken]]) } : table;
    return { scores, row: row % rows.length, wanted };
  });

/** The rank of one unit by a table's columns. */
function rankBy({ methodology, units }: Scores, columns: ReadonlyMap<string, Column>, row: number): number {
  const { ties, rankOn, decimals } = methodology;
  const total = aggregate(methodology, columns, "unranked").columns.get("total") ?? columnOf(0, () => undefined);
  return rank(keysOf(total, rankOn, decimals), ties, units.codes)[row] ?? Number.NaN;
}

/** The columns of a table that states this measure: the given ones, the pillars, or the total. */
function columnsFor({ methodology, columns }: Scores, code: string): ReadonlyMap<string, Column> {
  if (columns.has(code)) return columns;
  const kept = code === "total" ? ["total"] : ["x", "y", "k"];
  return new Map([...aggregate(methodology, columns, "unranked").columns].filter(([one]) => kept.includes(one)));
}

describe("the target of a card", () => {
  it("gives the rank that it promises when it is put back, and one unit of the last decimal worse does not", () => {
    fc.assert(
      fc.property(asked, ({ scores, row, wanted }) => {
        const { codes } = scores.units;
        const target = { kind: "rank", rank: Math.min(wanted, codes.length) } as const;
        const { target: found } = profilesOf([scores], { target }, MERGER).of(codes[row] ?? "");
        const alone = (found?.alone ?? []).map(({ measure, needed }) => ({ code: measure.code, needed }));
        const hasDeduction = scores.columns.has("k");
        expect(alone.map(({ code }) => code)).toEqual(["a", "b", "c", "d", ...(hasDeduction ? ["k"] : []), "x", "y"]);
        for (const { code, needed } of [{ code: "total", needed: found?.needed }, ...alone]) {
          const columns = columnsFor(scores, code);
          const rankWith = (value: Fraction): number => {
            const old = columns.get(code);
            const own = columnOf(codes.length, (i) => (i === row ? value : old && at(old, i)), isApproximate(old));
            return rankBy(scores, new Map([...columns, [code, own]]), row);
          };
          if (needed === undefined) {
            if (scores.columns.has(code)) expect(rankWith(fraction(code === "k" ? 0n : 1n))).toBeGreaterThan(wanted);
            continue;
          }
          expect(rankWith(needed)).toBeLessThanOrEqual(wanted);
          const unit = fraction(code === "k" ? -1n : 1n, 10n ** BigInt(scores.methodology.decimals));
          const worse = subtract(needed, unit);
          if (worse.n >= 0n && worse.n <= worse.d) expect(rankWith(worse)).toBeGreaterThan(wanted);
        }
      }),
      { numRuns: 75 },
    );
  });

  it("that is a score is the least printed value that ranks as high as it", () => {
    fc.assert(
      fc.property(asked, fc.integer({ min: 0, max: 100 }), ({ scores, row }, hundredths) => {
        const score = fraction(BigInt(hundredths), 100n);
        const { decimals, rankOn } = scores.methodology;
        const { target } = profilesOf([scores], { target: { kind: "score", score } }, MERGER).of(
          scores.units.codes[row] ?? "",
        );
        const needed = target?.needed ?? fraction(-1n);
        const unit = fraction(1n, 10n ** BigInt(decimals));
        const [own, goal] = keysOf(
          columnOf(2, (i) => (i === 0 ? needed : score)),
          rankOn,
          decimals,
        );
        expect(own).toBeGreaterThanOrEqual(goal ?? 0);
        if (needed.n > 0n) expect(compare(subtract(needed, unit), score)).toBeLessThan(0);
      }),
      { numRuns: 60 },
    );
  });
});
