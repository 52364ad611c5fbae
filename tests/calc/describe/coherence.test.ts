import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alphaOf, correlationOf } from "../../../src/calc/describe/coherence.ts";

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
