import { expect, it } from "vitest";
import { fraction } from "../../../src/core/fraction.ts";
import type { Fraction, RawFigure, Score } from "../../../src/types/index.ts";
import { ruleText } from "../../../src/write/views/rule-text.ts";
import { leaf, method } from "../../methods.ts";

const of = (n: bigint, d = 1n): Fraction => fraction(n, d);
const plan: RawFigure = {
  code: "plan",
  name: { en: "Plan", vi: "Kế hoạch" },
  words: new Map([
    ["có", of(1n)],
    ["không", of(0n)],
  ]),
};
const methodology = { ...method([leaf("m", 10)], "points"), figures: [plan] };

it.each<readonly [string, Score]>([
  ["a / b × 10", { ratio: "a", of: "b" }],
  [
    "(1 − 100 × (a + b − c) / d / 1) × 5",
    {
      ratio: { plus: ["a", "b"], minus: ["c"], times: of(100n), per: "d" },
      of: of(1n),
      points: of(5n),
      better: "lower",
    },
  ],
  ["a: 0 → 0, 2,5 → 10", { between: "a", from: of(0n), to: of(5n, 2n) }],
  ["ln a: least → 10, most → 0", { between: "a", from: "least", to: "most", log: true, better: "lower" }],
  [
    "a: ≥ 5 → 10, > 1 < 5 → 2,5, … → 0",
    {
      steps: "a",
      at: [
        { from: of(5n), points: of(10n) },
        { above: of(1n), below: of(5n), points: of(5n, 2n) },
      ],
      else: of(0n),
    },
  ],
  ["plan: có → 3, không → 0", { choice: "plan", points: of(3n) }],
  ["−z(a) × 10 + 50", { zscore: "a", spread: of(10n), mean: of(50n), better: "lower" }],
  ["rank(a ↑) + percentile(a ↓) × 10", { sum: [{ rank: "a" }, { percentile: "a", better: "lower" }] }],
])("a rule reads %s", (text, score) => {
  expect(ruleText({ ...leaf("m", 10), score }, methodology, "vi")).toBe(text);
});

it("a rule in the words of its decision is those, in either language, and none is empty", () => {
  const rule = { en: "by the decision", vi: "theo quyết định" };
  expect(ruleText({ ...leaf("m"), rule, score: { rank: "a" } }, methodology, "en")).toBe("by the decision");
  expect(ruleText(leaf("m"), methodology, "en")).toBe("");
});
