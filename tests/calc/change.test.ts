import { describe, expect, it } from "vitest";
import { movers, rankChanges, scoreChanges } from "../../src/calc/change.ts";
import { column } from "../methods.ts";
import { textsOf } from "../scores.ts";

describe("a change of rank", () => {
  it("is the old rank less the new one, plus is up; there is none without both", () => {
    const [old, now] = [Float64Array.of(3, 1, Number.NaN, 2.5), Float64Array.of(1, 2, 4, 2)];
    expect([...rankChanges(old, now)]).toEqual([2, -1, Number.NaN, 0.5]);
    expect([...rankChanges(undefined, now)]).toEqual([Number.NaN, Number.NaN, Number.NaN, Number.NaN]);
  });
});

describe("a change of score", () => {
  const [old, now] = [column("0.1249", "0.5", ""), column("0.1251", "0.25", "0.4")];

  it("is the new score less the old one, of the printed scores where ranks are on these", () => {
    const rules = { ties: "competition", decimals: 2 } as const;
    expect(textsOf(scoreChanges(old, now, { ...rules, rankOn: "printed" }))).toEqual(["0.01", "-0.25", ""]);
    expect(textsOf(scoreChanges(old, now, { ...rules, rankOn: "exact" }))).toEqual(["0.0002", "-0.25", ""]);
  });
});

describe("the units that moved most", () => {
  const change = Float64Array.of(1, -2, 5, 0, Number.NaN, 5, -3);
  const order = [5, 0, 1, 2, 3, 4, 6];

  it("are those that rose most, or fell most; among equals the one that is given first", () => {
    expect(movers(change, order, 1, 2)).toEqual([5, 2]);
    expect(movers(change, order, -1, 9)).toEqual([6, 1]);
  });
});
