import { describe, expect, it } from "vitest";
import { coherenceOf } from "../../../src/calc/describe/coherence.ts";
import { flagsOf } from "../../../src/calc/describe/flags.ts";
import { statisticsOf } from "../../../src/calc/describe/statistics.ts";
import { column, leaf, method, sum } from "../../methods.ts";

describe("what is to be looked at", () => {
  const methodology = method([
    ...["a", "b", "c", "d"].map((code) => leaf(code)),
    sum("total", { a: 1, b: 1, c: 3, d: 1 }),
  ]);
  const rising = ["0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7", "0.8", "0.9", "1"];
  const falling = rising.toReversed();
  const flagged = (values: Readonly<Record<string, readonly string[]>>) => {
    const given = new Map(Object.entries(values).map(([code, cells]) => [code, column(...cells)]));
    const measures = methodology.measures.flatMap((measure) => {
      const values = given.get(measure.code);
      return values ? [{ measure, statistics: statisticsOf(values, 1) }] : [];
    });
    return flagsOf(measures, coherenceOf(methodology, given, new Set(given.keys()))).map((flag) => [
      flag.kind,
      flag.measure.code,
      ...("other" in flag ? [flag.other.code] : []),
    ]);
  };

  it("is a measure without spread, one that runs against its group, and two that say the same", () => {
    const flat = rising.map(() => "0.5");
    expect(flagged({ a: rising, b: falling, c: rising, d: flat, total: rising })).toEqual([
      ["no-spread", "d"],
      ["alike", "a", "c"],
      ["against", "b", "total"],
      ["low-alpha", "total"],
    ]);
  });

  it("is a group whose parts hardly go together, by an alpha below 0.5", () => {
    const group = (alpha: number) => {
      const [aggregate] = methodology.measures.filter(({ code }) => code === "total");
      return flagsOf([], aggregate ? [{ aggregate, alpha, members: [] }] : []).map((flag) => [
        flag.kind,
        flag.measure.code,
      ]);
    };
    expect(group(0.179)).toEqual([["low-alpha", "total"]]);
    expect(group(-0.2)).toEqual([["low-alpha", "total"]]);
    expect([group(0.5), group(0.9)]).toEqual([[], []]);
  });

  it("takes a deduction reversed: one that is less where the rest is more goes with its group", () => {
    const taken = method([leaf("a"), leaf("k"), sum("total", { a: 1, k: -1 }, { mean: "sum" })]);
    const look = (k: readonly string[]) => {
      const given = new Map(Object.entries({ a: rising, k, total: rising }).map(([code, c]) => [code, column(...c)]));
      const groups = coherenceOf(taken, given, new Set(given.keys()));
      const flags = flagsOf([], groups).map((flag) => [flag.kind, flag.measure.code]);
      return [groups[0]?.alpha?.toFixed(3), groups[0]?.members[1]?.withAggregate?.toFixed(3), flags];
    };
    expect(look(falling)).toEqual(["1.000", "-1.000", [["alike", "a"]]]);
    expect(look(rising)).toEqual([undefined, "1.000", [["against", "k"]]]);
  });

  it("is a measure of which one unit decides the scale", () => {
    const outlier = [...Array(19).keys()].map((i) => `0.0${i % 4}`).concat("1");
    expect(flagged({ a: outlier })).toEqual([["outlier", "a"]]);
  });

  it("is nothing in values that are spread and go together", () => {
    const shuffled = ["0.2", "0.1", "0.5", "0.3", "0.4", "0.9", "0.6", "0.7", "1", "0.8"];
    expect(flagged({ a: rising, b: shuffled, total: rising }).filter(([kind]) => kind !== "alike")).toEqual([]);
  });
});
