import type { Fraction, Step } from "../types/index.ts";
import { add, compare, fraction, multiply } from "./fraction.ts";

/** Whether a value is on a step. */
export function isOn(value: Fraction, { is, from, above, upTo, below }: Step<Fraction>): boolean {
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

/** Whether a step says on which values it is. */
export const hasEnd = (step: Step<Fraction>): boolean => endsOf(step).length > 0;

const endsOf = ({ is, from, above, upTo, below }: Step<Fraction>): readonly Fraction[] =>
  [is, from, above, upTo, below].filter((end) => end !== undefined);

const ONE = fraction(1n);

/** Values of which every step that any value is on has one: all ends, one between each two, one beyond the outermost. */
export function valuesOnSteps(steps: readonly Step<Fraction>[]): readonly Fraction[] {
  const ends = steps.flatMap(endsOf).sort(compare);
  const [first = ONE, last = first] = [ends[0], ends.at(-1)];
  const between = ends.map((end, i) => multiply(add(end, ends[i + 1] ?? end), fraction(1n, 2n)));
  return [add(first, fraction(-1n)), ...ends, ...between, add(last, ONE)];
}
