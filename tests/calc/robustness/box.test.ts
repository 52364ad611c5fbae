import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aggregate } from "../../../src/calc/aggregate.ts";
import { type Box, boxAround, canAllLead, canNoneLead, extremesOf, weigh } from "../../../src/calc/robustness/box.ts";
import { structureOf } from "../../../src/calc/robustness/structure.ts";
import { fraction } from "../../../src/core/fraction.ts";
import { column, leaf, method, sum } from "../../methods.ts";

const MEMBERS = ["a", "b", "c"];

/** Weights of 4, 4 and 4 parts, each give or take `reach`, in whole parts. */
const boxOf = (reach: bigint): Box => ({
  edges: [],
  low: MEMBERS.map(() => 4n - reach),
  high: MEMBERS.map(() => 4n + reach),
  sum: 12n,
  values: [],
});
/** The corners of a box of three weights, where every linear form has its extremes: two at an end, the third the rest. */
const corners = (reach: bigint): readonly (readonly bigint[])[] =>
  [4n - reach, 4n, 4n + reach].flatMap((a) =>
    [4n - reach, 4n, 4n + reach].flatMap((b) => {
      const c = 12n - a - b;
      return c < 4n - reach || c > 4n + reach ? [] : [[a, b, c]];
    }),
  );
const lead = fc.tuple(...MEMBERS.map(() => fc.bigInt({ min: -5n, max: 5n })));

describe("the weights around the present ones", () => {
  it("are each within the spread and keep their sum, in whole parts: of 60 and 40 a quarter more or less", () => {
    const methodology = method([leaf("a"), leaf("b"), sum("total", { a: 60, b: 40 })]);
    const given = new Map([
      ["a", column("0.5", "")],
      ["b", column("0.25", "1")],
    ]);
    const { columns } = aggregate(methodology, given, "unranked");
    const box = boxAround(
      structureOf(methodology, "total", columns, new Set(["a", "b"]), "unranked"),
      fraction(1n, 4n),
    );
    expect([box.low, box.high, box.sum]).toEqual([[45n, 30n], [75n, 50n], 100n]);
    expect(box.values).toEqual([[2n, 1n], undefined]);
  });

  it("give a lead its extremes where what is free of the sum goes to the members that tell most", () => {
    fc.assert(
      fc.property(lead, fc.bigInt({ min: 0n, max: 4n }), (one, reach) => {
        const found = corners(reach).map((weights) => weigh(one, weights));
        const [least = 0n, ...others] = found.toSorted((a, b) => (a < b ? -1 : 1));
        expect(extremesOf(one, boxOf(reach))).toEqual([least, others.at(-1) ?? least]);
      }),
      { numRuns: 80 },
    );
  });
});

describe("leads together", () => {
  it("can all be above 0, or none: only where some weights give that to every one of them", () => {
    const [first, second] = [
      [1n, -1n, 0n],
      [-1n, 1n, 0n],
    ];
    // The one is above 0 where the other is below; equal weights leave both at 0.
    expect([canAllLead([first], boxOf(1n)), canAllLead([first, second], boxOf(1n))]).toEqual([true, false]);
    expect([canNoneLead([first, second], boxOf(1n)), canNoneLead([[1n, 1n, 1n]], boxOf(1n))]).toEqual([true, false]);
    expect([canAllLead([first], boxOf(0n)), canNoneLead([first], boxOf(0n))]).toEqual([false, true]);
  });

  it("alone are what their extremes say", () => {
    fc.assert(
      fc.property(lead, fc.bigInt({ min: 0n, max: 4n }), (one, reach) => {
        const box = boxOf(reach);
        const [least, largest] = extremesOf(one, box);
        expect([canAllLead([one], box), canNoneLead([one], box)]).toEqual([largest > 0n, least <= 0n]);
      }),
      { numRuns: 60 },
    );
  });
});
