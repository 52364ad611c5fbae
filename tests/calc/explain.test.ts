import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitChanges } from "../../src/calc/explain.ts";
import { columnOf } from "../../src/core/column.ts";
import { fraction } from "../../src/core/fraction.ts";
import type { Column, Rules, Ties } from "../../src/types/index.ts";

const TIES: readonly Ties[] = ["competition", "dense", "ordinal", "modified", "fractional"];
const column = (values: readonly (number | null)[]): Column =>
  columnOf(values.length, (i) => {
    const value = values[i];
    return value === null || value === undefined ? undefined : fraction(BigInt(value), 10n);
  });
const codesOf = (n: number): readonly string[] => Array.from({ length: n }, (_, i) => String(i).padStart(3, "0"));

/** The rank of unit i by its definition, counting one by one. */
function naiveRank(values: readonly (number | null)[], i: number, ties: Ties): number {
  const own = values[i] ?? Number.NaN;
  const others = values.flatMap((value, j) => (value === null || j === i ? [] : [{ value, j }]));
  const greater = others.filter(({ value }) => value > own);
  const equal = others.filter(({ value }) => value === own);
  switch (ties) {
    case "competition":
      return greater.length + 1;
    case "dense":
      return new Set(greater.map(({ value }) => value)).size + 1;
    case "modified":
      return greater.length + equal.length + 1;
    case "fractional":
      return greater.length + 1 + equal.length / 2;
    case "ordinal":
      return greater.length + equal.filter(({ j }) => j < i).length + 1;
  }
}

const scores = fc.array(fc.option(fc.integer({ min: 0, max: 6 }), { freq: 6 }), { minLength: 1, maxLength: 14 });
const twoYears = scores.chain((old) =>
  fc.tuple(
    fc.constant(old),
    fc.array(fc.option(fc.integer({ min: 0, max: 6 }), { freq: 6 }), { minLength: old.length, maxLength: old.length }),
  ),
);

describe("splitting a change of rank", () => {
  it.each(TIES)("gives parts that add up to the change, under %s ties", (ties) => {
    const rules: Rules = { ties, rankOn: "exact", decimals: 4 };
    fc.assert(
      fc.property(twoYears, ([old, now]) => {
        const splits = splitChanges(column(old), column(now), rules, codesOf(old.length));
        for (const [i, split] of splits.entries()) {
          if (old[i] === null || now[i] === null) expect(split).toBeUndefined();
          else
            expect((split?.own ?? Number.NaN) + (split?.others ?? Number.NaN)).toBe(
              naiveRank(old, i, ties) - naiveRank(now, i, ties),
            );
        }
      }),
      { numRuns: 400 },
    );
  });

  it.each(TIES)("counts as own score the places among the others' old scores, under %s ties", (ties) => {
    const rules: Rules = { ties, rankOn: "exact", decimals: 4 };
    fc.assert(
      fc.property(twoYears, ([old, now]) => {
        const splits = splitChanges(column(old), column(now), rules, codesOf(old.length));
        for (const [i, split] of splits.entries()) {
          if (split === undefined) continue;
          const alone = old.map((value, j) => (j === i ? (now[i] ?? null) : value));
          expect(split.own).toBe(naiveRank(old, i, ties) - naiveRank(alone, i, ties));
        }
      }),
      { numRuns: 400 },
    );
  });

  it("gives a unit whose score stands still all of its fall to the others", () => {
    const rules: Rules = { ties: "competition", rankOn: "printed", decimals: 4 };
    expect(splitChanges(column([9, 8, 7]), column([9, 8, 10]), rules, ["a", "b", "c"])).toEqual([
      { own: 0, others: -1 },
      { own: 0, others: -1 },
      { own: 2, others: 0 },
    ]);
  });
});
