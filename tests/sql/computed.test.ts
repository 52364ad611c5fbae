import { expect, it } from "vitest";
import { roundedStep, weightedSteps } from "../../src/sql/computed.ts";
import { scopeOf } from "./query-options.ts";

it("an aggregate is a whole sum of whole numbers, shared out where members may be missing", () => {
  expect(weightedSteps(scopeOf(), "p_given").map(({ name, comment, text }) => [name, comment, text])).toEqual([
    ["p_weighted", "total × 400", '  SELECT\n    *,\n    3 * "a" + "b" AS "total"\n  FROM "p_given"'],
  ]);
  expect(weightedSteps(scopeOf({}, undefined, "rescale"), "p_given")[0]?.text).toContain(
    'NULLIF(CASE WHEN "a" IS NULL THEN 0 ELSE 3 END',
  );
});

it("a printed value is rounded half up in whole numbers, beside a key of the exact one where ranks need it", () => {
  // (2 · total · 10 + 400) over 800, without what remains.
  expect(roundedStep(scopeOf(), "p_weighted").text).toContain('CAST(20 * "total" + 400 AS HUGEINT)');
  expect(roundedStep(scopeOf(), "p_weighted").text).toContain("CAST(800 AS HUGEINT)");
  expect(roundedStep(scopeOf({ rankOn: "exact" }), "p_weighted").text).toContain('"total" AS "total_key"');
});
