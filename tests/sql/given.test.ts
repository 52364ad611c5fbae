import { expect, it } from "vitest";
import { givenSteps } from "../../src/sql/given.ts";
import type { QueryOptions } from "../../src/sql/options.ts";
import { leaf, method, sum } from "../methods.ts";
import { queryScope } from "./query-options.ts";

const METHOD = method([leaf("a"), leaf("b"), sum("total", { a: 3, b: 1 })]);

/** The steps of a table of two indices, by name. */
const steps = (more: Partial<QueryOptions> = {}, merged = false): Readonly<Record<string, string>> =>
  Object.fromEntries(givenSteps({ ...queryScope(METHOD, more), merged }).map(({ name, text }) => [name, text]));

it("a value is a whole number in units of the last decimal; one beyond its range or with more stops the query", () => {
  expect(steps().p_given).toContain('WHEN "a" BETWEEN 0 AND 1.00 AND "a" = CAST("a" AS DECIMAL(4, 2))');
  expect(steps().p_given).toContain('THEN CAST(CAST("a" AS DECIMAL(4, 2)) * 100 AS HUGEINT)');
  expect(steps().p_given).toContain("a is not from 0 to 1.00 with 2 decimals: ");
});

it.each([
  ["unranked", "CAST(NULL AS HUGEINT)"],
  ["zero", "CAST(0 AS HUGEINT)"],
  ["error", "a is missing: "],
] as const)("a missing value where missing ones are %s: %s", (missing, text) => {
  expect(steps({ missing }).p_given).toContain(text);
});

it("a unit is there once, in long form once for each measure", () => {
  expect(steps().p_read).toContain('CASE WHEN COUNT(*) OVER (PARTITION BY CAST("unit" AS VARCHAR)) > 1 THEN');
  const { p_read } = steps({ long: true });
  expect(p_read).toContain(`COUNT(CASE WHEN "measure" = 'a' THEN 1 END) > 1 OR COUNT(CASE WHEN "measure" = 'b'`);
  expect(p_read).toContain(`MAX(CASE WHEN "measure" = 'a' THEN "value" END) AS "a"`);
});

it("regions go along, unless the table is carried to another list", () => {
  expect(steps({ regionColumn: "vung" }).p_read).toContain('"vung" AS "region"');
  expect(steps({ regionColumn: "vung" }, true).p_read).not.toContain("region");
});
