import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aggregate } from "../../../src/calc/aggregate.ts";
import { reweigh } from "../../../src/calc/robustness/reweigh.ts";
import { structureOf } from "../../../src/calc/robustness/structure.ts";
import { fractionOf } from "../../../src/core/fraction.ts";
import type { Missing } from "../../../src/types/index.ts";
import { leaf, method, sum } from "../../methods.ts";
import { scoresOf, textsOf } from "../../scores.ts";

/** A member serves two aggregates. */
const methodOf = ([a = 1, b = 1, c = 1, d = 1, x = 1, y = 1]: readonly number[]) =>
  method([leaf("a"), leaf("b"), leaf("c"), sum("x", { a, b }), sum("y", { b: c, c: d }), sum("total", { x, y })]);

const cell = fc.option(
  fc.integer({ min: 0, max: 9 }).map((n) => `0.${n}`),
  { nil: "", freq: 8 },
);
const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 });
const weights = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 6, maxLength: 6 });

function structure(rows: readonly (readonly string[])[], missing: Missing) {
  const methodology = methodOf([1, 2, 3, 1, 2, 1]);
  const values = Object.fromEntries(["a", "b", "c"].map((code, m) => [code, rows.map((row) => row[m] ?? "")]));
  const { columns: given } = scoresOf(methodology, { codes: rows.map((_, i) => `u${i}`) }, values);
  const { columns } = aggregate(methodology, given, missing);
  return structureOf(methodology, "total", columns, new Set(given.keys()), missing);
}

describe("a measure with other weights", () => {
  it("is what a methodology with these weights gives, of all units or of some in any order", () => {
    fc.assert(
      fc.property(table, weights, fc.constantFrom<Missing>("unranked", "zero", "rescale"), (rows, made, missing) => {
        const own = structure(rows, missing);
        const found = reweigh(own, made.map(fractionOf));
        const kept = methodOf(made).measures.filter(
          (one) => one.is === "leaf" || [...one.of.values()].some(({ n }) => n > 0n),
        );
        const codes = new Set(kept.map(({ code }) => code));
        // A weight of 0 leaves a member out, and an aggregate of which none is left.
        const measures = kept.map((one) =>
          one.is === "leaf"
            ? one
            : { ...one, of: new Map([...one.of].filter(([code, { n }]) => n > 0n && codes.has(code))) },
        );
        const usable = measures.filter((one) => one.is === "leaf" || one.of.size > 0);
        const naive = aggregate({ ...methodOf(made), measures: usable }, own.given, missing).columns.get("total");
        const expected = naive ? textsOf(naive) : rows.map(() => "");
        expect(textsOf(found)).toEqual(expected);
        const some = [rows.length - 1, 0];
        expect(textsOf(reweigh(own, made.map(fractionOf), some))).toEqual(some.map((i) => expected[i]));
      }),
      { numRuns: 60 },
    );
  });

  it("has no value where all its weights are 0", () => {
    const own = structure([["0.1", "0.2", "0.3"]], "unranked");
    expect(
      textsOf(
        reweigh(
          own,
          own.edges.map(() => fractionOf(0)),
        ),
      ),
    ).toEqual([""]);
  });
});
