import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aggregate } from "../../../src/calc/aggregate.ts";
import { boxAround } from "../../../src/calc/robustness/box.ts";
import { rankRange } from "../../../src/calc/robustness/potential.ts";
import { structureOf } from "../../../src/calc/robustness/structure.ts";
import { fraction } from "../../../src/core/fraction.ts";
import { solver } from "../../../src/jobs/solver.ts";
import { column, leaf, method, sum } from "../../methods.ts";

const MEMBERS = ["a", "b", "c"];
const table = fc.array(fc.tuple(...MEMBERS.map(() => fc.integer({ min: 0, max: 9 }))), { minLength: 2, maxLength: 7 });

/** Every rank that weights of 100 parts give, each of three between two bounds in whole parts. */
function ranksOnGrid(rows: readonly (readonly number[])[], unit: number, low: number, high: number): readonly number[] {
  const ranks = new Set<number>();
  for (let a = low; a <= high; a++) {
    for (let b = low; b <= high; b++) {
      const c = 99 - a - b;
      if (c < low || c > high) continue;
      const totals = rows.map(([x = 0, y = 0, z = 0]) => a * x + b * y + c * z);
      ranks.add(1 + totals.filter((total) => total > (totals[unit] ?? 0)).length);
    }
  }
  return [...ranks];
}

/** Weights of a third each, give or take a third of that. */
function boxOf(rows: readonly (readonly number[])[]) {
  const methodology = method([...MEMBERS.map((code) => leaf(code)), sum("total", { a: 33, b: 33, c: 33 })]);
  const given = new Map(MEMBERS.map((code, m) => [code, column(...rows.map((row) => `0.${row[m]}`))]));
  const { columns } = aggregate(methodology, given, "unranked");
  return boxAround(structureOf(methodology, "total", columns, new Set(MEMBERS), "unranked"), fraction(1n, 3n));
}

describe("the ranks that weights of a box can give", () => {
  it("include one that a single corner of the box gives, by a tie", async () => {
    const solve = await solver();
    const rows = [
      [0, 0, 4],
      [2, 3, 1],
    ];
    expect(rows.map((_, unit) => rankRange(unit, boxOf(rows), solve))).toEqual([
      { best: 1, worst: 2 },
      { best: 1, worst: 1 },
    ]);
  });

  it("reach from the best to the worst: no rank of a fine grid of weights is outside", async () => {
    const solve = await solver();
    fc.assert(
      fc.property(table, (rows) => {
        const box = boxOf(rows);
        for (const unit of rows.keys()) {
          const found = rankRange(unit, box, solve);
          const grid = ranksOnGrid(rows, unit, 22, 44);
          expect(found?.best).toBeLessThanOrEqual(Math.min(...grid));
          expect(found?.worst).toBeGreaterThanOrEqual(Math.max(...grid));
        }
      }),
      { numRuns: 6 },
    );
  });
});
