import { fraction, multiply, subtract } from "../../core/fraction.ts";
import type { Fraction, WordScore } from "../../types/index.ts";
import { Refusal, type RuleInput, type Scorer } from "./rule.ts";

/** What a word counts for, of the points. */
export function choice(rule: WordScore<Fraction>, { points, reader }: RuleInput): Scorer {
  const read = reader(rule.choice);
  return (unit) => {
    const share = read(unit);
    if (share === undefined || share instanceof Refusal) return share;
    return multiply(rule.better === "lower" ? subtract(fraction(1n), share) : share, rule.points ?? points);
  };
}
