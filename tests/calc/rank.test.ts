import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keysOf, orderOf, rank, rankWithin } from "../../src/calc/rank.ts";
import { standing } from "../../src/calc/standings.ts";
import { columnOf } from "../../src/core/column.ts";
import { fraction } from "../../src/core/fraction.ts";
import { column, leaf } from "../methods.ts";
import { ranks as naiveRanks, type Ratio, type Rule, roundedHalfUp } from "../naive.ts";

const RULES: readonly Rule[] = ["competition", "dense", "ordinal", "modified", "fractional"];
const list = (ranks: Float64Array): (number | undefined)[] =>
  [...ranks].map((one) => (Number.isNaN(one) ? undefined : one));
const codes = ["v", "w", "x", "y", "z"];

describe("ranking", () => {
  it.each([
    ["competition", [1, 2, 2, 4, undefined]],
    ["dense", [1, 2, 2, 3, undefined]],
    ["modified", [1, 3, 3, 4, undefined]],
    ["fractional", [1, 2.5, 2.5, 4, undefined]],
    ["ordinal", [1, 2, 3, 4, undefined]],
  ] as const)("%s ranks 0.9, 0.8, 0.8, 0.7 and a missing value as %j", (ties, expected) => {
    const keys = keysOf(column("0.9", "0.8", "0.8", "0.7", ""), "exact", 4);
    expect(list(rank(keys, ties, codes))).toEqual(expected);
  });

  it("breaks ordinal ties by code, not by the order of rows", () => {
    const keys = keysOf(column("0.5", "0.5", "0.5"), "exact", 4);
    expect(list(rank(keys, "ordinal", ["10", "02", "1"]))).toEqual([3, 1, 2]);
  });

  it("ranks nothing among nothing", () => {
    expect(list(rank(keysOf(column(), "exact", 4), "competition", []))).toEqual([]);
    expect(list(rank(keysOf(column("", ""), "printed", 4), "dense", ["a", "b"]))).toEqual([undefined, undefined]);
  });

  it("is by the printed value or by the exact one: half-way values share a print and differ exactly", () => {
    const values = column("0.71634", "0.71635", "0.71644", "0.716449999", "0.71645");
    expect(list(rank(keysOf(values, "printed", 4), "competition", codes))).toEqual([5, 2, 2, 2, 1]);
    expect(list(rank(keysOf(values, "exact", 4), "competition", codes))).toEqual([5, 4, 3, 2, 1]);
  });

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
      { numRuns: 400 },
    );
  });

  it("is exact in its halves for 8.6 million units, beyond what 32-bit numbers hold", () => {
    const keys = new Float64Array(8_600_000).fill(1);
    keys.fill(0, keys.length - 2);
    const ranks = rank(keys, "fractional", []);
    expect([ranks[0], ranks.at(-3), ranks.at(-2), ranks.at(-1)]).toEqual([4299999.5, 4299999.5, 8599999.5, 8599999.5]);
  });

  it("has no regional rank outside every region", () => {
    const keys = keysOf(column("3", "2", "1"), "exact", 0);
    expect(list(rankWithin(keys, "competition", codes, [-1, 0, 0], 1))).toEqual([undefined, 1, 2]);
  });
});

describe("the order of units", () => {
  it("is best first, ties by code, units without a rank last", () => {
    const ranks = Float64Array.of(Number.NaN, 2.5, 1, Number.NaN, 2.5, 4);
    expect([...orderOf(ranks, ["b", "z", "m", "a", "c", "k"])]).toEqual([2, 4, 1, 5, 3, 0]);
  });

  it("holds every unit once, for any ranks", () => {
    const any = fc.array(fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constant(Number.NaN)), { maxLength: 60 });
    fc.assert(
      fc.property(any, (some) => {
        const order = [...orderOf(Float64Array.from(some), some.map(String))];
        expect([...order].sort((a, b) => a - b)).toEqual(some.map((_, i) => i));
      }),
    );
  });
});
