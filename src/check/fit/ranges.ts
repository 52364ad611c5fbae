import { fraction, multiply } from "../../core/fraction.ts";
import { type Constraint, maximum } from "../../core/simplex.ts";
import type { Fraction } from "../../types/index.ts";
import type { FitRow } from "./rows.ts";

const [ZERO, ONE, MINUS] = [fraction(0n), fraction(1n), fraction(-1n)];

/**
 * What rows demand of weights that sum to 1: as weights are 0 or more and the parts of a row are rounded one by one, the
 * whole can be what lies between Σ weight·least and Σ weight·most of the parts.
 */
export function demandsOf(rows: readonly FitRow[], members: number): readonly Constraint[] {
  const all = (value: Fraction): Fraction[] => Array.from({ length: members }, () => value);
  const demands: Constraint[] = [
    { form: all(ONE), bound: ONE },
    { form: all(MINUS), bound: MINUS },
  ];
  for (const { whole, parts } of rows) {
    demands.push({ form: parts.map(({ lo }) => lo), bound: whole.hi });
    demands.push({ form: parts.map(({ hi }) => multiply(hi, MINUS)), bound: multiply(whole.lo, MINUS) });
  }
  return demands;
}

/** Whether any weights fulfil all demands. */
export const isPossible = (demands: readonly Constraint[], members: number): boolean =>
  maximum(
    Array.from({ length: members }, () => ZERO),
    demands,
  ) !== undefined;

/** The least and the most that Σ form·weight can be; undefined where no weights fulfil all demands. */
export function rangeOf(
  form: readonly Fraction[],
  demands: readonly Constraint[],
): readonly [least: Fraction, most: Fraction] | undefined {
  const most = maximum(form, demands);
  const least = maximum(
    form.map((value) => multiply(value, MINUS)),
    demands,
  );
  return most && least && [multiply(least, MINUS), most];
}

/** The form that is one weight. */
export const alone = (at: number, members: number): readonly Fraction[] =>
  Array.from({ length: members }, (_, i) => (i === at ? ONE : ZERO));
