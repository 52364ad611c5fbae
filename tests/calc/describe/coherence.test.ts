import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alphaOf, coherenceOf, correlationOf } from "../../../src/calc/describe/coherence.ts";
import { flagsOf } from "../../../src/calc/describe/flags.ts";
import { statisticsOf } from "../../../src/calc/describe/statistics.ts";
import { column, leaf, method, sum } from "../../methods.ts";

const number = fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 0, max: 20 }) }, fc.constant(Number.NaN));
const columns = (k: number) =>
  fc
    .integer({ min: 0, max: 9 })
    .chain((n) => fc.array(fc.array(number, { minLength: n, maxLength: n }), { minLength: k, maxLength: k }));
const mean = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0) / values.length;
const covariance = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((all, one, i) => all + (one - mean(a)) * ((b[i] ?? 0) - mean(b)), 0) / (a.length - 1);
/** The places where every column has a value. */
const complete = (all: readonly (readonly number[])[]): readonly number[] =>
  [...(all[0] ?? []).keys()].filter((i) => all.every((values) => !Number.isNaN(values[i])));

describe("a correlation", () => {
  it("is covariance over both deviations, of the units that have both values", () => {
    fc.assert(
      fc.property(columns(2), ([one = [], other = []]) => {
        const both = complete([one, other]);
        const [a, b] = [both.map((i) => one[i] ?? 0), both.map((i) => other[i] ?? 0)];
        const found = correlationOf(one, other);
        if (both.length < 3 || covariance(a, a) === 0 || covariance(b, b) === 0) expect(found).toBeUndefined();
        else expect(found).toBeCloseTo(covariance(a, b) / Math.sqrt(covariance(a, a) * covariance(b, b)), 9);
      }),
    );
  });

  it("is 1 and −1 on a rising and a falling line", () => {
    expect(correlationOf([1, 2, 3], [2, 4, 6])).toBeCloseTo(1, 12);
    expect(correlationOf([1, 2, 3], [6, 4, 2])).toBeCloseTo(-1, 12);
  });
});

describe("Cronbach's alpha", () => {
  it("is k/(k − 1) times the share of covariances in the variance of the sum", () => {
    fc.assert(
      fc.property(columns(3), (members) => {
        const rows = members.map((values) => complete(members).map((i) => values[i] ?? 0));
        const all = rows.flatMap((a) => rows.map((b) => covariance(a, b)));
        const own = rows.map((a) => covariance(a, a));
        const whole = all.reduce((sum, one) => sum + one, 0);
        const found = alphaOf(members);
        const isFew = complete(members).length < 3;
        if (isFew) expect(found).toBeUndefined();
        fc.pre(isFew || Math.abs(whole) > 1e-9);
        if (!isFew) expect(found).toBeCloseTo(1.5 * ((whole - own.reduce((sum, one) => sum + one, 0)) / whole), 9);
      }),
    );
  });

  it("is 1 where all members are the same", () => {
    expect(
      alphaOf([
        [1, 2, 4],
        [1, 2, 4],
      ]),
    ).toBeCloseTo(1, 12);
  });
});

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
    ]);
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
