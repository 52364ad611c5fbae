import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { standing } from "../../src/calc/standings.ts";
import { columnOf } from "../../src/core/column.ts";
import { fraction } from "../../src/core/fraction.ts";
import { column, leaf } from "../methods.ts";
import { ranks as naiveRanks, type Ratio, type Rule, roundedHalfUp } from "../naive.ts";

const RULES: readonly Rule[] = ["competition", "dense", "ordinal", "modified", "fractional"];
const list = (ranks: Float64Array): (number | undefined)[] =>
  [...ranks].map((one) => (Number.isNaN(one) ? undefined : one));

describe("a standing", () => {
  const value = fc.oneof(
    fc.record({ n: fc.bigInt({ min: 0n, max: 30n }), d: fc.constantFrom(3n, 10n, 20n) }),
    fc.record({ n: fc.bigInt({ min: 99_990n, max: 100_010n }), d: fc.constantFrom(200_000n, 10n ** 40n) }),
  );
  const table = fc.array(
    fc.record({ value: fc.option(value, { nil: undefined, freq: 6 }), region: fc.integer({ min: -1, max: 3 }) }),
    { maxLength: 40 },
  );
  const cellsOf = (rows: readonly { readonly value: Ratio | undefined }[]) =>
    columnOf(rows.length, (i) => {
      const cell = rows[i]?.value;
      return cell && fraction(cell.n, cell.d);
    });
  /** Codes in an order that is not the order of rows. */
  const names = (rows: readonly unknown[]) => rows.map((_, i) => `u${(i * 7919) % 97}-${i}`);

  it("equals the definitions of all five rules by counting, nationally and in each region", () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(...RULES),
        fc.constantFrom("exact" as const, "printed" as const),
        fc.integer({ min: 0, max: 6 }),
        (rows, ties, rankOn, decimals) => {
          const compared = rows.map(({ value: one }) =>
            one && rankOn === "printed" ? { n: roundedHalfUp(one, decimals), d: 1n } : one,
          );
          const all = names(rows);
          const regionOf = Int32Array.from(rows, ({ region }) => region);
          const field = { codes: all, regionOf, regions: 4 };
          const made = standing(leaf("a"), cellsOf(rows), { ties, rankOn, decimals }, field);
          expect(list(made.ranks)).toEqual(naiveRanks(compared, ties, all));
          const regional: (number | undefined)[] = rows.map(() => undefined);
          for (const region of [0, 1, 2, 3]) {
            const inside = rows.flatMap((row, i) => (row.region === region ? [i] : []));
            const within = naiveRanks(
              inside.map((i) => compared[i]),
              ties,
              inside.map((i) => all[i] ?? ""),
            );
            for (const [at, i] of inside.entries()) regional[i] = within[at];
          }
          expect(list(made.regionRanks)).toEqual(regional);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("has the plain mean of the unrounded values that are there", () => {
    const field = { codes: ["x", "y", "z"], regionOf: Int32Array.of(-1, -1, -1), regions: 0 };
    const rules = { ties: "competition", rankOn: "printed", decimals: 0 } as const;
    expect(standing(leaf("a"), column("0.4", "", "0.9"), rules, field).mean).toEqual(fraction(13n, 20n));
  });
});
