import { at, columnOf, lengthOf } from "../core/column.ts";
import { add, divide, fraction, multiply } from "../core/fraction.ts";
import type { Column, Fraction } from "../types.ts";

/** An old unit in a new one, by its place in the old table, and its weight there. */
export interface Part {
  readonly at: number;
  readonly weight: Fraction;
}

/** What a missing part does: makes the merged value missing, or leaves the mean to the others. */
export type MissingPart = "strict" | "rescale";

/**
 * The values of new units: Σ weight·value / Σ weight over the parts of each, exactly; for counts, the plain sum.
 * With equal weights this is the official rule for the 34 provinces (Ministry of Science and Technology, 21 Oct 2025).
 */
export function merge(
  column: Column,
  parts: readonly (readonly Part[])[],
  how: "mean" | "sum",
  missing: MissingPart,
): Column {
  return columnOf(parts.length, (i) => {
    const present = (parts[i] ?? []).flatMap(({ at: place, weight }) => {
      const value = place < lengthOf(column) ? at(column, place) : undefined;
      return value === undefined ? [] : [{ value, weight }];
    });
    if (present.length === 0 || (missing === "strict" && present.length < (parts[i]?.length ?? 0))) return undefined;
    const zero = fraction(0n);
    if (how === "sum") return present.reduce((sum, { value }) => add(sum, value), zero);
    const weights = present.reduce((sum, { weight }) => add(sum, weight), zero);
    return divide(
      present.reduce((sum, { value, weight }) => add(sum, multiply(value, weight)), zero),
      weights,
    );
  });
}
