import { at, columnOf, isApproximate } from "../core/column.ts";
import { add, divide, fraction, multiply } from "../core/fraction.ts";
import type { Column, Fraction } from "../types/index.ts";

/** A source unit in a target unit. */
export interface MergedPart {
  /** The source's place in its table; undefined where the table does not have it. */
  readonly at: number | undefined;
  /** Its weight in a mean. */
  readonly weight: Fraction;
  /** The share of the source that comes to this target, 0–1: less than 1 where a source is split. */
  readonly share: Fraction;
}

/** What a missing part does: makes the target's value missing, leaves the mean to the others, or counts as 0. */
export type MissingPart = "strict" | "rescale" | "zero";

/**
 * The values of target units: Σ weight·value / Σ weight over the parts of each, exactly; for counts, Σ share·value.
 * With equal weights this is the official rule for the 34 provinces (Ministry of Science and Technology, 21 Oct 2025).
 */
export function merge(
  column: Column,
  targets: readonly (readonly MergedPart[])[],
  how: "mean" | "sum",
  missing: MissingPart,
): Column {
  const value = (i: number): Fraction | undefined => {
    const zero = fraction(0n);
    const parts = targets[i] ?? [];
    const present = parts.flatMap(({ at: place, weight, share }) => {
      const value = (place === undefined ? undefined : at(column, place)) ?? (missing === "zero" ? zero : undefined);
      return value === undefined ? [] : [{ value, factor: how === "sum" ? share : multiply(weight, share) }];
    });
    if (present.length === 0 || (missing === "strict" && present.length < parts.length)) return undefined;
    const sum = present.reduce((total, { value, factor }) => add(total, multiply(value, factor)), zero);
    return how === "sum"
      ? sum
      : divide(
          sum,
          present.reduce((total, { factor }) => add(total, factor), zero),
        );
  };
  return columnOf(targets.length, value, isApproximate(column));
}
