import fc from "fast-check";
import { type AlignedYears, alignYears } from "../../../src/calc/align-years.ts";
import { type Transition, transitionOf } from "../../../src/calc/explain/transition.ts";
import { add, fraction } from "../../../src/core/fraction.ts";
import type { Fraction, Mean, Methodology, Missing, PartOfChange, Scores } from "../../../src/types/index.ts";
import { leaf, method, sum } from "../../methods.ts";
import { MERGER, scoresOf } from "../../scores.ts";
import { RULES } from "../robustness/structures.ts";

const LEAVES = ["a", "b", "c", "d"];

/** A methodology of three levels with a member that serves two aggregates. */
function methodOf(
  id: string,
  [a, b, c, d, e, f, g]: readonly number[],
  mean: Mean,
  rules: Partial<Methodology>,
): Methodology {
  const measures = [
    ...LEAVES.map((code) => leaf(code)),
    sum("x", { a: a ?? 1, b: b ?? 1 }, { mean }),
    sum("y", { b: c ?? 1, c: d ?? 1, d: e ?? 1 }),
    sum("total", { x: f ?? 1, y: g ?? 1 }, { mean }),
  ];
  return { ...method(measures), ...rules, id };
}

/** A year of units that have a row of texts each, one a leaf. */
export const yearOf = (
  year: number,
  methodology: Methodology,
  codes: readonly string[],
  rows: readonly (readonly string[])[],
): Scores =>
  scoresOf(
    methodology,
    { codes },
    Object.fromEntries(LEAVES.map((code, m) => [code, rows.map((row) => row[m] ?? "")])),
    {
      year,
    },
  );

/** Two years of a table, with ties, gaps, other means, and often another method in the second. */
export interface TwoYears {
  readonly aligned: AlignedYears;
  readonly transition: Transition;
  readonly missing: Missing;
}

const weights = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 7, maxLength: 7 });
const means: fc.Arbitrary<Mean> = fc.constantFrom("arithmetic", "arithmetic", "geometric", "harmonic", "median");
const cell = fc.option(
  fc.integer({ min: 1, max: 9 }).map((n) => `0.${n}`),
  { nil: "", freq: 12 },
);
const table = (units: number) =>
  fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: units, maxLength: units });

export const twoYears: fc.Arbitrary<TwoYears> = fc
  .record({
    tables: fc.integer({ min: 1, max: 9 }).chain((n) => fc.tuple(table(n), table(n))),
    methods: fc.tuple(weights, weights, means, fc.boolean()),
    rules: RULES,
    missing: fc.constantFrom<Missing>("unranked", "zero", "rescale"),
  })
  .map(({ tables, methods, rules, missing }) => {
    const [first, second, mean, same] = methods;
    const codes = tables[0].map((_, i) => `u${(i * 7) % 10}`);
    const old = methodOf("old", first, mean, rules);
    const now = same ? old : methodOf("new", second, mean, rules);
    const scores = [yearOf(2023, old, codes, tables[0]), yearOf(2024, now, codes, tables[1])];
    const aligned = alignYears(scores, { missing, measures: "all" }, MERGER);
    const [older, newer] = aligned.years;
    if (!older || !newer) throw new Error("two years");
    return { aligned, missing, transition: transitionOf(older, newer, aligned.units, { merger: MERGER, missing }) };
  });

/** What parts of a change come to together. */
export const sumOf = (parts: readonly PartOfChange[]): Fraction =>
  parts.map(({ change }) => change).reduce(add, fraction(0n));
