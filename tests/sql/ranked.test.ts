import { expect, it } from "vitest";
import { rankedStep } from "../../src/sql/ranked.ts";
import type { Ties } from "../../src/types/index.ts";
import { scopeOf } from "./query-options.ts";

it.each<readonly [Ties, RegExp]>([
  ["competition", / RANK\(\) OVER \(ORDER BY "total" DESC NULLS LAST\)/],
  ["dense", / DENSE_RANK\(\) OVER \(ORDER BY "total" DESC/],
  ["ordinal", / ROW_NUMBER\(\) OVER \(ORDER BY "total" DESC NULLS LAST, "unit"\)/],
  [
    "modified",
    / COUNT\(\*\) OVER \(ORDER BY "total" DESC NULLS LAST RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW\)/,
  ],
  ["fractional", /\(RANK\(\) OVER .+ \+ COUNT\(\*\) OVER .+\) \* 0\.5/],
])("ranks of ties %s are those of the rule", (ties, text) => expect(rankedStep(scopeOf({ ties })).text).toMatch(text));

it("a missing value has no rank, and ranks in regions are there where regions are", () => {
  expect(rankedStep(scopeOf()).text).toContain('CASE WHEN "total" IS NOT NULL THEN');
  expect(rankedStep(scopeOf()).text).not.toContain("PARTITION");
  expect(rankedStep(scopeOf({}, "vung")).text).toContain('PARTITION BY "region" ORDER BY "total"');
  expect(rankedStep(scopeOf({ rankOn: "exact" })).text).toContain('ORDER BY "total_key"');
});
