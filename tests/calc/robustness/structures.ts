import fc from "fast-check";
import { aggregate } from "../../../src/calc/aggregate.ts";
import { type Structure, structureOf } from "../../../src/calc/robustness/structure.ts";
import type { Missing, Rules } from "../../../src/types/index.ts";
import { column, leaf, method, sum } from "../../methods.ts";

/** A table of three levels, few distinct values so that many units tie, with gaps where they are asked for. */
export interface Made {
  readonly structure: Structure;
  readonly codes: readonly string[];
}

/** Weights of members: leaves of two aggregates (one of them shared), aggregates of the total. */
const weights = fc.tuple(...Array.from({ length: 7 }, () => fc.integer({ min: 1, max: 5 })));

export interface Shape {
  readonly mean?: "geometric";
  readonly missing?: Missing;
  /** One cell in so many is empty. */
  readonly gaps?: number;
}

/** A structure of three levels with a member that serves two aggregates. */
export const structures = ({ mean, missing = "unranked", gaps = 0 }: Shape = {}): fc.Arbitrary<Made> => {
  const cell = fc.integer({ min: mean === undefined ? 0 : 1, max: 6 }).map((n) => `0.${n}`);
  const cells = gaps === 0 ? cell : fc.option(cell, { nil: "", freq: gaps });
  return fc
    .tuple(weights, fc.array(fc.tuple(cells, cells, cells, cells), { minLength: 1, maxLength: 14 }))
    .map(([w, rows]) => {
      const [a = 1, b = 1, c = 1, d = 1, e = 1, f = 1, g = 1] = w;
      const methodology = method([
        leaf("a"),
        leaf("b"),
        leaf("c"),
        leaf("d"),
        sum("x", { a, b }, mean === undefined ? {} : { mean }),
        sum("y", { b: c, c: d, d: e }),
        sum("total", { x: f, y: g }),
      ]);
      const given = new Map(["a", "b", "c", "d"].map((code, m) => [code, column(...rows.map((row) => row[m] ?? ""))]));
      const { columns } = aggregate(methodology, given, missing);
      const structure = structureOf(methodology, "total", columns, new Set(given.keys()), missing);
      return { structure, codes: rows.map((_, i) => `u${(i * 7) % 13}-${i}`) };
    });
};

export const RULES: fc.Arbitrary<Rules> = fc.record({
  ties: fc.constantFrom("competition", "dense", "ordinal", "modified", "fractional"),
  rankOn: fc.constantFrom("printed", "exact"),
  decimals: fc.integer({ min: 0, max: 4 }),
});
