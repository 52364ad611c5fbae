import { expect, it } from "vitest";
import { mostWeight, refuseWide } from "../../src/sql/bounds.ts";
import { DIALECTS } from "../../src/sql/dialect.ts";
import type { QueryOptions } from "../../src/sql/options.ts";
import { planOf } from "../../src/sql/plan.ts";
import type { Scope } from "../../src/sql/step.ts";
import { failureOf } from "../failure.ts";
import { leaf, method, sum } from "../methods.ts";
import { queryOptions } from "./query-options.ts";

function scope(tableDecimals: number, merged: boolean, more: Partial<QueryOptions> = {}): Scope {
  const methodology = method([leaf("a"), leaf("b"), sum("total", { a: 2, b: 1 })]);
  const options = queryOptions(methodology, { tableDecimals, ...more });
  return {
    methodology,
    plan: planOf(methodology, options),
    options,
    speech: DIALECTS.duckdb,
    prefix: "",
    table: "scores",
    merged,
  };
}

it("a new unit weighs as many parts as it may have, or what weights may add up to; 1 where none is merged", () => {
  expect([scope(4, false), scope(4, true), scope(4, true, { weightColumn: "w" })].map(mostWeight)).toEqual([
    1n,
    1000n,
    10n ** 9n,
  ]);
});

it("a query is refused where a whole number could be longer than an engine's", () => {
  const wide = (...args: Parameters<typeof scope>) => failureOf(() => refuseWide(scope(...args))).length;
  // Of at most 3·10^d, no quotient may be above 10^31; with weights, no product above 38 digits.
  expect([wide(30, false), wide(31, false)]).toEqual([0, 1]);
  expect([wide(27, true), wide(28, true)]).toEqual([0, 0]);
  expect([wide(20, true, { weightColumn: "w" }), wide(27, true, { weightColumn: "w" })]).toEqual([0, 1]);
});
