import { problem } from "../../core/failure.ts";
import { isOn } from "../../core/step.ts";
import type { Fraction, Steps } from "../../types/index.ts";
import { figureIn, Refusal, type RuleInput, type Scorer } from "./rule.ts";

/** The points of the first step that a value is on. */
export function steps(rule: Steps<Fraction>, { reader }: RuleInput): Scorer {
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
