import { describe, expect, it } from "vitest";
import { aggregate } from "../../../src/calc/aggregate.ts";
import { structureOf } from "../../../src/calc/robustness/structure.ts";
import type { Missing } from "../../../src/types/index.ts";
import { leaf, method, sum } from "../../methods.ts";
import { scoresOf, textsOf } from "../../scores.ts";

const METHOD = method([
  leaf("a"),
  leaf("b"),
  leaf("c"),
  leaf("d"),
  sum("x", { a: 1, b: 2 }),
  sum("y", { c: 1, d: 0 }),
  sum("total", { x: 1, y: 1 }),
]);

function made(values: Readonly<Record<string, readonly string[]>>, by = "total", missing: Missing = "unranked") {
  const { columns: given } = scoresOf(METHOD, { codes: ["X"] }, values);
  const { columns } = aggregate(METHOD, given, missing);
  const { aggregates, edges, given: starts } = structureOf(METHOD, by, columns, new Set(given.keys()), missing);
  return {
    aggregates: aggregates.map(({ code }) => code),
    edges: edges.map(({ aggregate: of, member, weight }) => `${member} ${weight.n} of ${of}`),
    given: Object.fromEntries([...starts].map(([code, column]) => [code, textsOf(column)])),
  };
}

describe("the structure of a measure", () => {
  it("has the aggregates below it, members first, and every weight that counts", () => {
    expect(made({ a: ["0.1"], b: ["0.2"], c: ["0.3"], d: ["0.4"] })).toEqual({
      aggregates: ["x", "y", "total"],
      edges: ["a 1 of x", "b 2 of x", "c 1 of y", "x 1 of total", "y 1 of total"],
      given: { a: ["0.1"], b: ["0.2"], c: ["0.3"] },
    });
  });

  it("starts at what is given, and knows nothing below it", () => {
    expect(made({ x: ["0.5"], c: ["0.3"] })).toEqual({
      aggregates: ["y", "total"],
      edges: ["c 1 of y", "x 1 of total", "y 1 of total"],
      given: { x: ["0.5"], c: ["0.3"] },
    });
    expect(made({ total: ["0.5"] })).toEqual({ aggregates: [], edges: [], given: { total: ["0.5"] } });
  });

  it("is that of the measure alone, whatever else there is", () => {
    expect(made({ a: ["0.1"], b: ["0.2"], c: ["0.3"] }, "x").edges).toEqual(["a 1 of x", "b 2 of x"]);
  });

  it("has a member without a column as 0 where missing values count as 0, and leaves it out where they do not", () => {
    const values = { a: ["0.1"], c: ["0.3"] };
    expect(made(values, "total", "zero").given).toEqual({ a: ["0.1"], b: ["0"], c: ["0.3"] });
    expect(made(values, "total", "rescale").edges).toEqual(["a 1 of x", "c 1 of y", "x 1 of total", "y 1 of total"]);
  });
});
