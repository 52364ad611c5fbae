import { add, fraction, multiply } from "../../core/fraction.ts";
import { isLinear, measureOf, sharesOf } from "../../core/graph.ts";
import { knownOf } from "../../core/known.ts";
import type { Fraction, Methodology } from "../../types/index.ts";

/** A value as a weighted mean of variables: leaves, and geometric means, which are not linear. Shares sum to 1. */
export type Form = ReadonlyMap<string, Fraction>;

/** The linear form of a measure; of a leaf or a geometric mean, itself. Variables of weight 0 are left out. */
export const formOf: (methodology: Methodology, code: string) => Form = knownOf(
  (methodology: Methodology, code: string): Form => {
    const measure = measureOf(methodology, code);
    if (measure === undefined || !isLinear(measure)) return new Map([[code, fraction(1n)]]);
    const form = new Map<string, Fraction>();
    for (const [member, share] of sharesOf(methodology, measure)) {
      if (share.n === 0n) continue;
      for (const [variable, part] of formOf(methodology, member)) {
        form.set(variable, add(form.get(variable) ?? fraction(0n), multiply(part, share)));
      }
    }
    return form;
  },
);
