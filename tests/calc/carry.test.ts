import fc from "fast-check";
import { expect, it } from "vitest";
import { aggregate } from "../../src/calc/aggregate.ts";
import { type MergedPart, merge } from "../../src/calc/merge.ts";
import { at, columnOf } from "../../src/core/column.ts";
import { fraction } from "../../src/core/fraction.ts";
import type { Column } from "../../src/types/index.ts";
import { leaf, method, sum } from "../methods.ts";

const methodology = method([
  ...["a", "b", "c"].map((code) => leaf(code, 10)),
  sum("first", { a: 3, b: 7 }),
  sum("second", { b: 1, c: 2 }),
  sum("total", { first: 100, second: 150, a: 1 }),
]);
const score = fc.integer({ min: 0, max: 10_000 });
const scores = (n: number) => fc.array(score, { minLength: n, maxLength: n });
const column = (values: readonly number[]): Column =>
  columnOf(values.length, (i) => fraction(BigInt(values[i] ?? 0), 10_000n));

it("a merged total through merged components is the mean of the parts' totals, exactly, for any weights", () => {
  fc.assert(
    fc.property(
      fc.tuple(scores(6), scores(6), scores(6)),
      fc.array(fc.integer({ min: 1, max: 9_543_600 }), { minLength: 6, maxLength: 6 }),
      ([a, b, c], weights) => {
        const given = new Map([
          ["a", column(a)],
          ["b", column(b)],
          ["c", column(c)],
        ]);
        const share = fraction(1n);
        const part = (i: number): MergedPart => ({ at: i, share, weight: fraction(BigInt(weights[i] ?? 1)) });
        const targets = [[0], [1, 2], [3, 4, 5]].map((parts) => parts.map(part));
        const merged = new Map([...given].map(([code, values]) => [code, merge(values, targets, "mean", "strict")]));
        const through = aggregate(methodology, merged, "unranked").columns;
        const before = aggregate(methodology, given, "unranked").columns;
        for (const code of ["first", "second", "total"]) {
          const old = before.get(code);
          const now = through.get(code);
          const mean = old && merge(old, targets, "mean", "strict");
          for (const i of targets.keys()) expect(now && at(now, i)).toEqual(mean && at(mean, i));
          expect(mean && at(mean, 2)).toBeDefined();
        }
      },
    ),
    { numRuns: 300 },
  );
});
