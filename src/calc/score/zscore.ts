import { HELD, significant } from "../../core/digits.ts";
import { problem } from "../../core/failure.ts";
import { add, divide, fraction, multiply, subtract, sum } from "../../core/fraction.ts";
import type { Fraction, ZScore } from "../../types/index.ts";
import { figureIn, Refusal, type RuleInput, type Scorer } from "./rule.ts";

/** (x − mean)/deviation of a sample, × spread + mean, with 40 significant digits. */
export function zscore(rule: ZScore<Fraction>, { reader, all }: RuleInput): Scorer {
  const { mean: center = fraction(0n), spread = fraction(1n), better, over } = rule;
  const read = reader(rule.zscore);
  const values = all(rule.zscore, over);
  const [mean, deviation] = momentsOf(values);
  const unitOf = better === "lower" ? multiply(spread, fraction(-1n)) : spread;
  return (unit) => {
    const value = read(unit);
    if (value === undefined || value instanceof Refusal) return value;
    if (deviation.n === 0n)
      return new Refusal(figureIn(rule.zscore), (place, measure) =>
        problem("score-alike", place, { measure, found: value }),
      );
    return add(center, significant(multiply(divide(subtract(value, mean), deviation), unitOf), HELD));
  };
}

function momentsOf(values: readonly Fraction[]): readonly [mean: Fraction, deviation: Fraction] {
  const [zero, count] = [fraction(0n), BigInt(values.length)];
  if (count < 2n) return [values[0] ?? zero, zero];
  const mean = divide(sum(values), fraction(count));
  const squares = values.map((value) => subtract(value, mean)).map((away) => multiply(away, away));
  return [mean, root(divide(sum(squares), fraction(count - 1n)))];
}

/** The square root with more digits than are held. */
function root({ n, d }: Fraction): Fraction {
  // √(n/d) = √(n·d)/d, the root in units that leave the digits wanted below its first.
  const unit = 10n ** 60n;
  const radicand = n * d * unit * unit;
  if (radicand === 0n) return fraction(0n);
  let guess = 1n << BigInt(Math.ceil(radicand.toString(2).length / 2));
  for (let next = (guess + radicand / guess) / 2n; next < guess; next = (guess + radicand / guess) / 2n) guess = next;
  return fraction(guess, d * unit);
}
