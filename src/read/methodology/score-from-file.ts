import { codeKey } from "../../core/code.ts";
import type { Amount, Fraction, Operand, Part, RawFigure, RawFigureInFile, Score, Term } from "../../types/index.ts";

/** The number under a key of an object, exactly. */
export type ExactNumber = (container: object, key: string, value: number) => Fraction;

/** A raw figure with its numbers exactly as written. */
export function figureFrom(figure: RawFigureInFile, exactly: ExactNumber): RawFigure {
  const { code, name, aliases, max, words } = figure;
  const stated = words && new Map(Object.entries(words).map(([word, value]) => [word, exactly(words, word, value)]));
  return { code, name, aliases, max: max === undefined ? undefined : exactly(figure, "max", max), words: stated };
}

/** A rule with its numbers exactly as written, and its figures called as they are: case does not tell codes apart. */
export function scoreFrom(score: Score<number>, written: ReadonlyMap<string, string>, exactly: ExactNumber): Score {
  const optional = (rule: object, key: string, value: number | undefined): Fraction | undefined =>
    value === undefined ? undefined : exactly(rule, key, value);
  const called = (code: string): string => written.get(codeKey(code)) ?? code;
  const term = (container: object, key: string, value: Term<number>): Term<Fraction> =>
    typeof value === "string" ? called(value) : exactly(container, key, value);
  const terms = (values: readonly Term<number>[]) => values.map((value, i) => term(values, String(i), value));
  const amount = (own: Amount<number>): Amount<Fraction> => ({
    plus: terms(own.plus),
    minus: own.minus && terms(own.minus),
    times: optional(own, "times", own.times),
    per: own.per === undefined ? undefined : term(own, "per", own.per),
  });
  const operand = (rule: object, key: string, value: Operand<number>): Operand<Fraction> =>
    typeof value === "object" ? amount(value) : term(rule, key, value);
  const part = (rule: Part<number>): Part<Fraction> => {
    if ("steps" in rule) {
      const at = rule.at.map((step) => ({
        is: optional(step, "is", step.is),
        from: optional(step, "from", step.from),
        above: optional(step, "above", step.above),
        upTo: optional(step, "upTo", step.upTo),
        below: optional(step, "below", step.below),
        points: exactly(step, "points", step.points),
      }));
      return { ...rule, steps: operand(rule, "steps", rule.steps), at, else: optional(rule, "else", rule.else) };
    }
    if ("zscore" in rule) {
      const [mean, spread] = [optional(rule, "mean", rule.mean), optional(rule, "spread", rule.spread)];
      return { ...rule, zscore: operand(rule, "zscore", rule.zscore), mean, spread };
    }
    if ("rank" in rule) return { ...rule, rank: operand(rule, "rank", rule.rank) };
    const points = optional(rule, "points", rule.points);
    if ("percentile" in rule) return { ...rule, percentile: operand(rule, "percentile", rule.percentile), points };
    if ("choice" in rule) return { ...rule, choice: called(rule.choice), points };
    if ("ratio" in rule) {
      return { ...rule, ratio: operand(rule, "ratio", rule.ratio), of: operand(rule, "of", rule.of), points };
    }
    const { from, to, range } = rule;
    return {
      ...rule,
      between: operand(rule, "between", rule.between),
      from: from === "least" ? from : exactly(rule, "from", from),
      to: to === "most" ? to : exactly(rule, "to", to),
      range: range && [exactly(range, "0", range[0]), exactly(range, "1", range[1])],
      points,
    };
  };
  return "sum" in score ? { ...score, sum: score.sum.map(part) } : part(score);
}
