import { expect, it } from "vitest";
import { mergedSteps } from "../../src/sql/merged.ts";
import type { QueryOptions } from "../../src/sql/options.ts";
import { leaf, method, sum } from "../methods.ts";
import { refusals } from "../scores.ts";
import { queryScope } from "./query-options.ts";

/** The steps of a table of two indices, of which one is a count, by name. */
function steps(more: Partial<QueryOptions> = {}): Readonly<Record<string, string>> {
  const methodology = method([leaf("a"), leaf("n", 100, "sum"), sum("total", { a: 3, n: 1 })]);
  const scope = { ...queryScope(methodology, { crosswalkTable: "s.walk", ...more }), merged: true };
  return Object.fromEntries(mergedSteps(scope).map(({ name, text }) => [name, text]));
}

it("a unit of the new list has the weighted sum of its parts, and of a count their sum, to be divided by its weight", () => {
  const { p_merged = "" } = steps();
  expect(p_merged).toContain(
    'CASE WHEN COUNT("m"."a") = "t"."parts" THEN CAST(SUM("m"."a" * "m"."weight") AS HUGEINT) END',
  );
  expect(p_merged).toContain('CAST(SUM("m"."n") * "t"."weight" AS HUGEINT) END AS "n"');
  expect(steps({ missing: "zero" }).p_merged).not.toContain("COUNT");
});

it("parts weigh 1 each, or what a column says in whole numbers", () => {
  expect(steps().p_parts).toContain('CAST(1 AS HUGEINT) AS "weight"');
  expect(steps().p_parts).toContain('FROM "s"."walk"');
  expect(steps({ weightColumn: "people" }).p_parts).toContain(
    'WHEN "people" > 0 AND "people" = CAST("people" AS HUGEINT)',
  );
});

it("a unit that is not in the crosswalk, or there twice, stops the query", () => {
  expect(steps().p_moved).toContain("not in the crosswalk: ");
  expect(steps().p_parts).toContain("in the crosswalk twice: ");
});

it("regions are those of the new units", () => {
  expect(steps({ regionColumn: "vung" }).p_targets).toContain('MIN("region") AS "region"');
  expect(steps().p_targets).not.toContain("region");
});

it("what is missing cannot leave its weight to the others", () => {
  expect(refusals(() => steps({ missing: "rescale" }))).toEqual(["sql-cannot"]);
});
