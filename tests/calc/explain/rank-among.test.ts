import fc from "fast-check";
import { expect, it } from "vitest";
import { rankAmong } from "../../../src/calc/explain/rank-among.ts";
import { rank } from "../../../src/calc/rank.ts";
import type { Ties } from "../../../src/types/index.ts";

const TIES: readonly Ties[] = ["competition", "dense", "ordinal", "modified", "fractional"];
const keys = fc.array(fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 0, max: 6 }) }, fc.constant(Number.NaN)), {
  minLength: 1,
  maxLength: 14,
});

it.each(TIES)("a key among the others' ranks as if it stood in their table, under %s ties", (ties) => {
  fc.assert(
    fc.property(keys, fc.integer({ min: -1, max: 7 }), fc.nat(), (all, key, at) => {
      const [row, codes] = [at % all.length, all.map((_, i) => String((i * 5) % 17).padStart(2, "0"))];
      const put = Float64Array.from(all, (own, i) => (i === row ? key : own));
      expect(rankAmong(Float64Array.from(all), ties, codes)(row, key)).toBe(rank(put, ties, codes)[row]);
    }),
    { numRuns: 300 },
  );
});
