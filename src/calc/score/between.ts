import { HELD, significant } from "../../core/digits.ts";
import { ln } from "../../core/exponential.ts";
import { problem } from "../../core/failure.ts";
import { add, compare, divide, fraction, multiply, subtract } from "../../core/fraction.ts";
import type { Between, Fraction } from "../../types/index.ts";
import { figureIn, Refusal, type RuleInput, type Scorer } from "./rule.ts";

/**
 * Points on the line through two goalposts: (x − from)/(to − from) of them, or (to − x)/(to − from) where lower is better;
 * by logarithms with 40 significant digits. What is beyond a goalpost counts as that, or is refused.
 */
export function between(rule: Between<Fraction>, { points, reader, all }: RuleInput): Scorer {
  const { from, to, outside, better, log = false, over } = rule;
  const read = reader(rule.between);
  const figure = figureIn(rule.between);
  const [low, high] = rule.range ?? [fraction(0n), rule.points ?? points];
  const values = from === "least" || to === "most" ? all(rule.between, over) : [];
  const least = from === "least" ? outermost(values, -1) : from;
  const most = to === "most" ? outermost(values, 1) : to;
  if (least === undefined || most === undefined) return () => undefined;
  const share = log ? shareOfLogs(least, most) : shareOf(least, most);
  return (unit) => {
    const value = read(unit);
    if (value === undefined || value instanceof Refusal) return value;
    if (compare(least, most) >= 0)
      return new Refusal(figure, (place, measure) => problem("score-alike", place, { measure, found: value }));
    const [under, above] = [compare(value, least) < 0, compare(value, most) > 0];
    if ((under || above) && outside !== "clamp") {
      return new Refusal(figure, (place, measure) =>
        problem("score-outside", place, { measure, found: value, least, most }),
      );
    }
    if (log && least.n <= 0n)
      return new Refusal(figure, (place, measure) => problem("score-log", place, { measure, found: least }));
    const part = share(under ? least : above ? most : value);
    const good = better === "lower" ? subtract(fraction(1n), part) : part;
    return add(low, multiply(good, subtract(high, low)));
  };
}

function shareOf(least: Fraction, most: Fraction): (value: Fraction) => Fraction {
  const width = subtract(most, least);
  return (value) => divide(subtract(value, least), width);
}

function shareOfLogs(least: Fraction, most: Fraction): (value: Fraction) => Fraction {
  if (least.n <= 0n) return () => fraction(0n);
  const [bottom, top] = [ln(least), ln(most)];
  return (value) => significant(fraction(ln(value) - bottom, top - bottom), HELD);
}

const outermost = (values: readonly Fraction[], side: 1 | -1): Fraction | undefined =>
  values.reduce<Fraction | undefined>(
    (best, value) => (best === undefined || compare(value, best) * side > 0 ? value : best),
    undefined,
  );
