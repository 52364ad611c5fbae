import { describe, expect, it } from "vitest";
import { fraction } from "../../src/core/fraction.ts";
import { DIALECTS } from "../../src/sql/dialect.ts";
import { scoredLeaf } from "../../src/sql/scored.ts";
import type { Fraction, Part, Score } from "../../src/types/index.ts";
import { failureOf } from "../failure.ts";
import { leaf, method, sum } from "../methods.ts";

const of = (n: bigint, d = 1n): Fraction => fraction(n, d);
const words = new Map([
  ["có", of(1n)],
  ["một phần", of(1n, 2n)],
]);
const measures = [leaf("m", 10), sum("total", { m: 1 })];
const figures = [{ code: "plan", name: { en: "Plan", vi: "Kế hoạch" }, words }];
const scored = (score: Score, scale: "points" | "fraction" = "points") =>
  scoredLeaf({ ...leaf("m", 10), score }, { ...method(measures, scale), figures }, 1);
const text = (score: Score): string => scored(score).text({ speech: DIALECTS.duckdb });

const steps: Part<Fraction> = {
  steps: "a",
  at: [
    { from: of(5n), points: of(10n) },
    { above: of(1n, 2n), below: of(5n), points: of(5n, 2n) },
  ],
  else: of(0n),
};

describe("the points of a rule as whole numbers", () => {
  it("are shares of the maximum, from figures in units of the table", () => {
    const rule: Score = { ratio: "a", of: of(80n), outside: "clamp" };
    expect(scored(rule)).toMatchObject({ figures: ["a"], den: 80n, most: 800n });
    // 400 tenths of 80 are half of 10 points: 5 over 80.
    expect(text(rule)).toBe(
      'CASE WHEN (0 + 1 * "a") < 0 THEN 0 WHEN (0 + 1 * "a") > 800 THEN 800 ELSE 0 + 1 * ((0 + 1 * "a") - 0) END',
    );
  });

  it("fall where less is better, and stop the query beyond the ends", () => {
    const rule: Score = { between: "a", from: of(0n), to: of(2n), better: "lower" };
    expect(scored(rule)).toMatchObject({ den: 2n, most: 20n });
    expect(text(rule)).toContain('ELSE 20 + -1 * ((0 + 1 * "a") - 0) END');
    expect(text(rule)).toContain("error('no points for a: '");
  });

  it("are those of the first step that a value is on", () => {
    expect(scored(steps)).toMatchObject({ den: 2n, most: 20n });
    expect(text(steps)).toBe(
      'CASE WHEN (0 + 1 * "a") IS NULL THEN NULL WHEN (0 + 1 * "a") >= 50 THEN 20 WHEN (0 + 1 * "a") > 5 AND (0 + 1 * "a") < 50 THEN 5 ELSE 0 END',
    );
  });

  it("are what a word counts for", () => {
    const found = text({ choice: "plan", points: of(3n) });
    expect(scored({ choice: "plan", points: of(3n) })).toMatchObject({ figures: ["plan"], den: 2n, most: 6n });
    expect(found).toContain("'có'");
    expect(found).toContain("THEN 3");
  });

  it("add up to the maximum at most, and are over it on a scale of 0 to 1", () => {
    const both: Score = { sum: [steps, { choice: "plan", points: of(3n) }] };
    expect(scored(both)).toMatchObject({ figures: ["a", "plan"], den: 2n, most: 20n });
    expect(text(both)).toMatch(/^CASE WHEN .+ < 0 THEN 0 WHEN .+ > 20 THEN 20 ELSE .+ END$/);
    expect(scored(steps, "fraction")).toMatchObject({ den: 20n, most: 20n });
  });
});

describe("a rule", () => {
  it.each<readonly [string, Score]>([
    ["rounds", { ratio: "a", of: of(8n), decimals: 2 }],
    ["compares logarithms", { between: "a", from: of(1n), to: of(2n), log: true }],
    ["looks at the other units", { between: "a", from: "least", to: of(2n) }],
    ["ranks", { rank: "a" }],
    ["divides by a figure", { ratio: "a", of: "b" }],
    ["has its ends the wrong way round", { between: "a", from: of(2n), to: of(1n) }],
    ["knows no words", { choice: "other" }],
    ["may take points off", { steps: "a", at: [{ from: of(0n), points: of(-1n) }] }],
  ])("that %s is none of whole numbers", (_, score) => {
    expect(failureOf(() => scored(score))).toMatchObject([{ kind: "sql-cannot", details: { why: "rule" } }]);
  });
});
