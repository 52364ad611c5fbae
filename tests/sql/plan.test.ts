import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { QueryOptions } from "../../src/sql/options.ts";
import { planOf } from "../../src/sql/plan.ts";
import type { Methodology } from "../../src/types/index.ts";
import { failureOf } from "../failure.ts";
import { leaf, method, sum } from "../methods.ts";
import { mean, type Ratio, same } from "../naive.ts";
import { queryOptions } from "./query-options.ts";

const plan = (methodology: Methodology, more: Partial<QueryOptions> = {}) =>
  planOf(methodology, queryOptions(methodology, more));
const refused = (methodology: Methodology, more: Partial<QueryOptions> = {}) =>
  failureOf(() => plan(methodology, more)).map(({ kind, details }) => [kind, details]);

const two = method([leaf("a"), leaf("b"), leaf("c"), sum("p", { a: 1, b: 2 }), sum("total", { p: 3, c: 1 })]);

describe("the whole numbers of a measure", () => {
  it("over its denominator are the weighted mean of those of its members, missing ones left out where weights are shared out", () => {
    const weight = fc.integer({ min: 1, max: 7 });
    const value = fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined });
    fc.assert(
      fc.property(
        fc.tuple(weight, weight, weight),
        fc.tuple(value, value, value),
        fc.boolean(),
        ([wa, wb, wc], values, shares) => {
          fc.pre(shares ? values.some((one) => one !== undefined) : values.every((one) => one !== undefined));
          const methodology = method([leaf("a"), leaf("b"), leaf("c"), sum("total", { a: wa, b: wb, c: wc })]);
          const total = plan(methodology, { missing: shares ? "rescale" : "unranked" }).get("total");
          const given = new Map(["a", "b", "c"].map((code, i) => [code, values[i]]));
          const present = total?.terms.filter(({ code }) => given.get(code) !== undefined) ?? [];
          const top = present.reduce((all, { code, factor }) => all + factor * BigInt(given.get(code) ?? 0), 0n);
          const weights = present.reduce((all, { weight: one }) => all + one, 0n);
          const numerator = total?.spread === undefined ? top : (top * total.spread) / weights;
          const terms = [wa, wb, wc].flatMap((one, i): { value: Ratio; weight: Ratio }[] => {
            const found = values[i];
            return found === undefined
              ? []
              : [{ value: { n: BigInt(found), d: 100n }, weight: { n: BigInt(one), d: 1n } }];
          });
          expect(same({ n: numerator, d: total?.den ?? 0n }, mean(terms))).toBe(true);
          expect(numerator <= (total?.most ?? 0n)).toBe(true);
        },
      ),
      { numRuns: 100 },
    );
  });

  it("stand in their order, each above its members", () => {
    expect([...plan(two)].map(([code, { level }]) => `${code} ${level}`)).toEqual([
      "a 0",
      "b 0",
      "c 0",
      "p 1",
      "total 2",
    ]);
    expect(plan(two).get("a")).toMatchObject({ den: 100n, most: 100n, terms: [], spread: undefined });
  });

  it("have the points of their maximum in a methodology of points", () => {
    const points = method([leaf("a", 60), leaf("b", 40), sum("total", { a: 60, b: 40 })], "points");
    expect(plan(points).get("a")?.most).toBe(6000n);
    expect(plan(points).get("total")?.most).toBe((plan(points).get("total")?.den ?? 0n) * 100n);
  });
});

describe("what a query computes", () => {
  it("begins with what the table holds", () => {
    expect([...plan(two, { columns: ["p", "c"] }).keys()]).toEqual(["c", "p", "total"]);
    expect(refused(two, { columns: ["p"] })).toMatchObject([["sql-cannot", { why: "not-given" }]]);
    expect(refused(two, { columns: ["a", "b", "c", "p"] })).toMatchObject([["sql-cannot", { why: "given-twice" }]]);
  });

  it.each([
    ["mean", { mean: "geometric" as const }],
    ["needs", { needs: 0.5 }],
  ])("cannot be exact where an aggregate has another %s", (why, more) => {
    const methodology = method([leaf("a"), leaf("b"), sum("total", { a: 1, b: 1 }, more)]);
    expect(refused(methodology)).toMatchObject([["sql-cannot", { why }]]);
  });

  it("cannot be exact where members are taken off, or weights have too many sums", () => {
    expect(
      refused(method([leaf("a"), leaf("b"), sum("total", { a: 1, b: -1 }, { mean: "sum" })], "points")),
    ).toMatchObject([["sql-cannot", { why: "reduced" }]]);
    const codes = Array.from({ length: 24 }, (_, i) => `m${i}`);
    const many = method([
      ...codes.map((code) => leaf(code)),
      sum("total", Object.fromEntries(codes.map((code, i) => [code, 2 ** i]))),
    ]);
    expect(refused(many, { missing: "rescale" })).toMatchObject([["sql-cannot", { why: "width" }]]);
    expect(refused(many)).toEqual([]);
  });
});
