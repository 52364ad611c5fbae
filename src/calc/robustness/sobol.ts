import { divide, fraction, multiply, subtract, sum } from "../../core/fraction.ts";
import { groupBy } from "../../core/group-by.ts";
import type { Fraction } from "../../types/index.ts";

/** How much of the variance of a result one choice accounts for, 0–1: alone, and with all that it acts together with. */
export interface Sensitivity {
  readonly first: Fraction;
  readonly total: Fraction;
}

/**
 * Exact Sobol indices of a result over all combinations of choices, each as likely as any other (Saltelli et al., 2008).
 * `results` has one entry a combination, the last choice changing fastest; `sizes` how many alternatives each choice
 * has. Undefined where no combination gives another result.
 */
export function sobol(results: readonly Fraction[], sizes: readonly number[]): readonly Sensitivity[] | undefined {
  const variance = varianceOf(results);
  if (variance.n === 0n) return undefined;
  return sizes.map((_, choice) => {
    const alone = meansBy(results, sizes, (at) => String(at[choice]));
    const others = meansBy(results, sizes, (at) => at.filter((__, i) => i !== choice).join(","));
    const first = divide(varianceOf(alone), variance);
    return { first, total: subtract(fraction(1n), divide(varianceOf(others), variance)) };
  });
}

/** The alternatives of each choice in the nth combination. */
export function combinationAt(nth: number, sizes: readonly number[]): readonly number[] {
  let rest = nth;
  return sizes
    .toReversed()
    .map((size) => {
      const alternative = rest % size;
      rest = Math.floor(rest / size);
      return alternative;
    })
    .reverse();
}

/** The means of the results that share a key; every key has as many. */
function meansBy(
  results: readonly Fraction[],
  sizes: readonly number[],
  key: (at: readonly number[]) => string,
): readonly Fraction[] {
  const groups = groupBy(results.entries(), ([nth]) => key(combinationAt(nth, sizes)));
  return [...groups.values()].map((group) => meanOf(group.map(([, result]) => result)));
}

const meanOf = (values: readonly Fraction[]): Fraction => divide(sum(values), fraction(BigInt(values.length)));

/** Mean square less square mean, over all values. */
function varianceOf(values: readonly Fraction[]): Fraction {
  const mean = meanOf(values);
  return subtract(meanOf(values.map((value) => multiply(value, value))), multiply(mean, mean));
}
