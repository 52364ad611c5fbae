import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shapley } from "../../../src/calc/explain/shapley.ts";
import { add, fraction } from "../../../src/core/fraction.ts";
import type { Fraction } from "../../../src/types/index.ts";

/** All orders of so many players. */
function orders(players: readonly number[]): readonly (readonly number[])[] {
  if (players.length === 0) return [[]];
  return players.flatMap((one) => orders(players.filter((other) => other !== one)).map((rest) => [one, ...rest]));
}

/** The mean of what a player adds over all orders, by its definition. */
function byOrders(values: readonly bigint[], den: bigint): readonly Fraction[] {
  const players = [...Array(Math.log2(values.length)).keys()];
  const all = orders(players);
  return players.map((player) => {
    const added = all.map((order) => {
      const before = order.slice(0, order.indexOf(player)).reduce((set, one) => set + 2 ** one, 0);
      return (values[before + 2 ** player] ?? 0n) - (values[before] ?? 0n);
    });
    return fraction(
      added.reduce((sum, one) => sum + one, 0n),
      den * BigInt(all.length),
    );
  });
}

const games = fc
  .integer({ min: 0, max: 5 })
  .chain((n) => fc.array(fc.bigInt({ min: -20n, max: 20n }), { minLength: 2 ** n, maxLength: 2 ** n }));

describe("Shapley values", () => {
  it("are the means of what a player adds over all orders", () => {
    fc.assert(
      fc.property(games, fc.bigInt({ min: 1n, max: 9n }), (values, den) => {
        expect(shapley(values, den)).toEqual(byOrders(values, den));
      }),
      { numRuns: 100 },
    );
  });

  it("are the same in doubles", () => {
    fc.assert(
      fc.property(games, (values) => {
        expect(shapley(Float64Array.from(values, Number), 2n)).toEqual(byOrders(values, 2n));
      }),
    );
  });

  it("add up to what all players come to, less what none do", () => {
    fc.assert(
      fc.property(games, (values) => {
        const sum = shapley(values, 2n).reduce(add, fraction(0n));
        expect(sum).toEqual(fraction((values.at(-1) ?? 0n) - (values[0] ?? 0n), 2n));
      }),
      { numRuns: 200 },
    );
  });

  it("give the three players of the glove game 1/6, 1/6 and 2/3", () => {
    // Two have a left glove each, the third a right one; a pair is worth 1.
    expect(shapley([0n, 0n, 0n, 0n, 0n, 1n, 1n, 1n], 1n)).toEqual([
      fraction(1n, 6n),
      fraction(1n, 6n),
      fraction(2n, 3n),
    ]);
  });
});
