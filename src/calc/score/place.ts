import { countWhile } from "../../core/count-while.ts";
import { problem } from "../../core/failure.ts";
import { compare, fraction, multiply } from "../../core/fraction.ts";
import type { Fraction, Operand, Over, Percentile, RankScore } from "../../types/index.ts";
import { figureIn, Refusal, type RuleInput, type Scorer } from "./rule.ts";

/** 1 + how many units are worse, so that the best has the most. */
export const rankScore = (rule: RankScore<Fraction>, field: RuleInput): Scorer =>
  placed(rule.rank, rule, field, (worse) => fraction(worse + 1n));

/** The share of the other units that are worse, of the points. */
export const percentile = (rule: Percentile<Fraction>, field: RuleInput): Scorer =>
  placed(rule.percentile, rule, field, (worse, count, value) =>
    count < 2n
      ? new Refusal(figureIn(rule.percentile), (place, measure) =>
          problem("score-alike", place, { measure, found: value }),
        )
      : multiply(fraction(worse, count - 1n), rule.points ?? field.points),
  );

function placed(
  operand: Operand<Fraction>,
  { better, over }: { readonly better?: "higher" | "lower" | undefined; readonly over?: Over | undefined },
  { reader, all }: RuleInput,
  points: (worse: bigint, count: bigint, value: Fraction) => Fraction | Refusal,
): Scorer {
  const read = reader(operand);
  const side = better === "lower" ? -1 : 1;
  const sorted = all(operand, over).toSorted((a, b) => side * compare(a, b));
  const worseThan = (value: Fraction): number => countWhile(sorted, (one) => side * compare(one, value) < 0);
  return (unit) => {
    const value = read(unit);
    if (value === undefined || value instanceof Refusal) return value;
    return points(BigInt(worseThan(value)), BigInt(sorted.length), value);
  };
}
