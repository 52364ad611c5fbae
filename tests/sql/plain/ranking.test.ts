import { expect, it } from "vitest";
import { lackingQuery, plainQuery } from "../../../src/sql/plain/ranking.ts";
import { leaf, method, sum } from "../../methods.ts";
import { refusals } from "../../scores.ts";

const METHOD = method([leaf("row"), leaf("b"), sum("total", { row: 3, b: 1 })]);
const [total] = METHOD.measures.slice(2);
const asked = {
  measures: total ? [total] : [],
  ranked: total ? [total] : [],
  columns: ["row", "b"],
  decimals: 2,
  named: true,
  regional: true,
  rules: METHOD,
};

it("a ranking asks for each unit's row, region, sum and ranks, best first", () => {
  const { text, dens } = plainQuery(METHOD, asked);
  const [select = "", from = ""] = text.split("\n").slice(-2);
  expect(select).toBe(
    'SELECT "unit", "name", CAST("row" AS DOUBLE), CAST("region" AS DOUBLE), CAST("sum m2" AS DOUBLE), CAST("m2_rank" AS DOUBLE), CAST("m2_region_rank" AS DOUBLE)',
  );
  expect(from).toBe('FROM "ranked" ORDER BY "m2_rank" NULLS LAST, "unit"');
  expect(text).toContain('CAST("score row" AS BIGINT) AS "m0"');
  expect(text).toContain("FROM scores LEFT JOIN regions USING (region)");
  // Hundredths, of which a total is three of one and one of the other.
  expect([...dens]).toEqual([["total", 400n]]);
});

it("units that lack a measure are looked for among rows that lack a score, and have no ranks", () => {
  const { text } = lackingQuery(METHOD, { ...asked, regional: false });
  expect(text).toContain('FROM scores WHERE "score row" IS NULL OR "score b" IS NULL');
  expect(text).toMatch(/CAST\(NULL AS DOUBLE\)\nFROM "summed" WHERE "sum m2" IS NULL ORDER BY "row"$/);
});

it("a sum that a double does not hold is refused", () => {
  expect(refusals(() => plainQuery(METHOD, { ...asked, decimals: 16 }))).toEqual(["sql-cannot"]);
});
