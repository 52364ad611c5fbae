import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { memberChanges, partsOfChange, scoresBySet } from "../../../src/calc/explain/member-changes.ts";
import { fraction, fractionOf, fractionOfText } from "../../../src/core/fraction.ts";
import type { Fraction, Mean, Methodology, Missing } from "../../../src/types/index.ts";
import { exactText } from "../../../src/write/formats/number.ts";
import { leaf, method, sum } from "../../methods.ts";
import { mean, ratioOf, same } from "../../naive.ts";

type Values = Readonly<Record<string, readonly [from: string, to: string]>>;

const number = (text = ""): Fraction | undefined => (text === "" ? undefined : fractionOfText(text));

function game(
  weights: Readonly<Record<string, number>>,
  values: Values,
  more: { mean?: Mean; missing?: Missing; maxima?: Readonly<Record<string, number>> } = {},
) {
  const { mean: how, missing = "unranked", maxima } = more;
  const total = sum("total", weights, { mean: how });
  const leaves = Object.keys(weights).map((code) => leaf(code, maxima?.[code]));
  const methodology: Methodology = method([...leaves, total], maxima ? "points" : "fraction");
  const valuesOf = (code: string) => [number(values[code]?.[0]), number(values[code]?.[1])] as const;
  return { methodology, total, missing, changes: memberChanges(methodology, total, valuesOf, missing) };
}

function parts(...args: Parameters<typeof game>) {
  const { methodology, total, changes, missing } = game(...args);
  const found = partsOfChange(methodology, total, changes, missing);
  return found && Object.fromEntries(found.members.map(({ measure, change }) => [measure.code, exactText(change)]));
}

describe("the members of a change", () => {
  it("are those that count; a missing value is 0 only where missing ones count as 0", () => {
    const values = { a: ["0.5", ""], b: ["0.1", "0.2"] } as const;
    const codes = (missing: Missing) =>
      game({ a: 1, b: 0 }, values, { missing }).changes.map(({ measure, to }) => [measure.code, to]);
    expect(codes("unranked")).toEqual([["a", undefined]]);
    expect(codes("zero")).toEqual([["a", fractionOf(0)]]);
  });
});

describe("what each member did", () => {
  it("is share × change in a weighted mean: 0.6 × 0.2 and 0.4 × −0.5", () => {
    expect(parts({ a: 60, b: 40 }, { a: ["0.5", "0.7"], b: ["1", "0.5"] })).toEqual({ a: "0.12", b: "-0.2" });
  });

  it("is in points of the whole where values are points", () => {
    const maxima = { a: 10, b: 20 };
    expect(parts({ a: 10, b: 20 }, { a: ["8", "6"], b: ["10", "15"] }, { maxima })).toEqual({ a: "-2", b: "5" });
    expect(parts({ a: 3, b: 1 }, { a: ["8", "6"], b: ["10", "10"] }, { maxima: { a: 10, b: 10 } })).toEqual({
      a: "-1.5",
      b: "0",
    });
  });

  it("is its Shapley value in a geometric mean: of 1/4 and 1 exchanged ±3/8, as 1/2 → 1 or 1/4 → 1/2", () => {
    const values = { a: ["0.25", "1"], b: ["1", "0.25"] } as const;
    expect(parts({ a: 1, b: 1 }, values, { mean: "geometric" })).toEqual({ a: "0.375", b: "-0.375" });
  });

  it("is not said where some of the new values with others of the old make no value", () => {
    const values = { a: ["", "0.5"], b: ["0.5", "0.5"] } as const;
    expect(parts({ a: 1, b: 1 }, values)).toBeUndefined();
    expect(parts({ a: 1, b: 1 }, values, { missing: "rescale" })).toEqual({ a: "0", b: "0" });
  });
});

describe("the scores of all sets of players", () => {
  it("are the weighted means of new values of the set and old ones of the others", () => {
    const cell = fc.integer({ min: 0, max: 9 }).map((n) => `0.${n}`);
    const member = fc.record({ weight: fc.integer({ min: 1, max: 5 }), from: cell, to: cell });
    fc.assert(
      fc.property(fc.array(member, { minLength: 1, maxLength: 5 }), (members) => {
        const codes = members.map((_, m) => `m${m}`);
        const { methodology, total, changes, missing } = game(
          Object.fromEntries(members.map(({ weight }, m) => [`m${m}`, weight])),
          Object.fromEntries(members.map(({ from, to }, m) => [`m${m}`, [from, to]])),
        );
        const found = scoresBySet(methodology, total, changes, missing);
        const moved = codes.filter((_, m) => members[m]?.from !== members[m]?.to);
        expect(found?.players.map(([one]) => one?.measure.code)).toEqual(moved);
        expect(found?.values).toHaveLength(2 ** moved.length);
        for (const [set, n] of (found?.values ?? []).entries()) {
          const terms = members.map(({ weight, from, to }, m) => {
            const isNew = moved.includes(`m${m}`) && (set >> moved.indexOf(`m${m}`)) & 1;
            return { value: ratioOf(isNew ? to : from), weight: ratioOf(String(weight)) };
          });
          expect(same({ n: BigInt(n), d: found?.den ?? 1n }, mean(terms))).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("leave a missing member's weight to the others where the rule is so", () => {
    const values = { a: ["", "0.9"], b: ["0.3", "0.3"] } as const;
    const { methodology, total, changes, missing } = game({ a: 1, b: 1 }, values, { missing: "rescale" });
    const found = scoresBySet(methodology, total, changes, missing);
    const { values: whole = [], den } = found ?? {};
    expect([...whole].map((n) => fraction(BigInt(n), den))).toEqual([fractionOf(0.3), fractionOf(0.6)]);
  });
});
