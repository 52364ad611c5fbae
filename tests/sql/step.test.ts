import { expect, it } from "vitest";
import { DIALECTS, LARGEST, LARGEST_QUOTIENT } from "../../src/sql/dialect.ts";
import { decimal, select, stopText, tableName } from "../../src/sql/step.ts";

it.each([
  [12345n, 4, "1.2345"],
  [5n, 2, "0.05"],
  [0n, 1, "0.0"],
  [7n, 0, "7"],
])("%d units of 10^−%d are %s", (whole, decimals, text) => expect(decimal(whole, decimals)).toBe(text));

it("names are quoted part by part, their own marks doubled", () => {
  expect(tableName('main.my "scores"', DIALECTS.ansi)).toBe('"main"."my ""scores"""');
  expect(tableName("a`b", DIALECTS.spark)).toBe("`a``b`");
});

it("a select stands over several lines", () => {
  expect(select(["a", "b AS c"], "FROM t")).toBe("  SELECT\n    a,\n    b AS c\n  FROM t");
});

it("a text that stops the query stands where a text would", () => {
  expect(stopText("'x'", DIALECTS.duckdb)).toBe("CAST(CAST(error('x') AS HUGEINT) AS VARCHAR)");
  expect(stopText("'x'", DIALECTS.postgres)).toBe("CAST(CAST('x' AS NUMERIC) AS TEXT)");
});

it("an engine's whole numbers have 38 digits, and quotients that divide evenly fewer", () => {
  expect([`${LARGEST}`.length, LARGEST_QUOTIENT]).toEqual([38, 10n ** 31n]);
});
