import { problem } from "../../core/failure.ts";
import { compare } from "../../core/fraction.ts";
import type { Fraction, Step, Steps } from "../../types/index.ts";
import { type Field, figureIn, Refusal, type Scorer } from "./rule.ts";

/** The points of the first step that a value is on. */
export function steps(rule: Steps<Fraction>, { reader }: Field): Scorer {
  const read = reader(rule.steps);
  return (unit) => {
    const value = read(unit);
    if (value === undefined || value instanceof Refusal) return value;
    const step = rule.at.find((one) => isOn(value, one));
    return (
      step?.points ??
      rule.else ??
      new Refusal(figureIn(rule.steps), (place, measure) => problem("score-step", place, { measure, found: value }))
    );
  };
}

function isOn(value: Fraction, { is, from, above, upTo, below }: Step<Fraction>): boolean {
  const holds = (end: Fraction | undefined, test: (side: number) => boolean): boolean =>
    end === undefined || test(compare(value, end));
  return (
    holds(is, (side) => side === 0) &&
    holds(from, (side) => side >= 0) &&
    holds(above, (side) => side > 0) &&
    holds(upTo, (side) => side <= 0) &&
    holds(below, (side) => side < 0)
  );
}
