import { SURE, significant } from "../../core/digits.ts";
import { add, compare, fraction, roundedTo } from "../../core/fraction.ts";
import type { Fraction, Part, Score, Sum } from "../../types/index.ts";
import { between } from "./between.ts";
import { choice } from "./choice.ts";
import { percentile, rankScore } from "./place.ts";
import { ratio } from "./ratio.ts";
import { Refusal, type RuleInput, type Scorer } from "./rule.ts";
import { steps } from "./steps.ts";
import { zscore } from "./zscore.ts";

/** The points of each unit by a rule. */
export function scorerOf(rule: Score, field: RuleInput): Scorer {
  const scorer = "sum" in rule ? sum(rule, field) : partOf(rule, field);
  const { decimals } = rule;
  if (decimals === undefined) return scorer;
  return (i) => {
    const points = scorer(i);
    if (points === undefined || points instanceof Refusal) return points;
    return roundedTo(isApproximateRule(rule) ? significant(points, SURE) : points, decimals);
  };
}

/** Whether a rule's points are held with 40 significant digits: logarithms and standard deviations. */
export const isApproximateRule = (rule: Score): boolean =>
  "sum" in rule ? rule.sum.some(isApproximateRule) : "zscore" in rule || ("between" in rule && rule.log === true);

function partOf(rule: Part<Fraction>, field: RuleInput): Scorer {
  if ("ratio" in rule) return ratio(rule, field);
  if ("between" in rule) return between(rule, field);
  if ("steps" in rule) return steps(rule, field);
  if ("choice" in rule) return choice(rule, field);
  if ("zscore" in rule) return zscore(rule, field);
  return "rank" in rule ? rankScore(rule, field) : percentile(rule, field);
}

/** The points of all parts, added: from 0 to the measure's maximum. */
function sum(rule: Sum<Fraction>, field: RuleInput): Scorer {
  const parts = rule.sum.map((part) => scorerOf(part, field));
  return (unit) => {
    let total = fraction(0n);
    for (const part of parts) {
      const points = part(unit);
      if (points === undefined || points instanceof Refusal) return points;
      total = add(total, points);
    }
    return total.n < 0n ? fraction(0n) : compare(total, field.points) > 0 ? field.points : total;
  };
}
