import { add, compare, fraction, multiply, sum } from "../../core/fraction.ts";
import type { Constraint } from "../../core/simplex.ts";
import type { Fraction } from "../../types/index.ts";

const [ZERO, ONE] = [fraction(0n), fraction(1n)];

/** Weights are simple where all are multiples of one of these, the coarser first. */
const STEPS = [2n, 3n, 4n, 5n, 6n, 7n, 8n, 9n, 10n, 20n, 40n, 50n, 100n, 200n, 500n, 1000n] as const;

/**
 * The weights that are multiples of the coarsest step of which each range has one, where they sum to 1 and fulfil all
 * demands; undefined where there are none, or a range has several.
 */
export function simpleWeights(
  ranges: readonly (readonly [Fraction, Fraction])[],
  demands: readonly Constraint[],
): readonly Fraction[] | undefined {
  for (const parts of STEPS) {
    const firsts = ranges.map(([least]) => firstFrom(least, parts));
    if (firsts.some((first, i) => compare(first, ranges[i]?.[1] ?? ONE) > 0)) continue;
    const step = fraction(1n, parts);
    if (firsts.some((first, i) => compare(add(first, step), ranges[i]?.[1] ?? ONE) <= 0)) return undefined;
    if (compare(sum(firsts), ONE) === 0 && demands.every((demand) => fulfils(firsts, demand))) return firsts;
  }
  return undefined;
}

/** The first multiple of 1/parts that is not below a value of 0 or more. */
const firstFrom = ({ n, d }: Fraction, parts: bigint): Fraction => fraction((n * parts + d - 1n) / d, parts);

const fulfils = (weights: readonly Fraction[], { form, bound }: Constraint): boolean =>
  compare(sum(weights.map((weight, i) => multiply(weight, form[i] ?? ZERO))), bound) <= 0;
