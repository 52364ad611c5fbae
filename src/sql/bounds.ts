import { fail } from "../core/failure.ts";
import { LARGEST, LARGEST_QUOTIENT } from "./dialect.ts";
import type { Scope } from "./step.ts";

/** The most parts that one new unit may have. */
export const MOST_PARTS = 1000n;

/** The largest sum of weights of one new unit's parts: of equal ones, their number; 1 where no unit is merged. */
export const mostWeight = ({ merged, options }: Scope): bigint =>
  merged ? (options.weightColumn === undefined ? MOST_PARTS : 10n ** 9n) : 1n;

/** Stops where a whole number of the query could be too long for an engine. @throws Failure that names the measure */
export function refuseWide(scope: Scope): void {
  const { plan, options, merged } = scope;
  const { decimals, rankOn } = options.rules;
  const weight = mostWeight(scope);
  const counts = merged && [...plan.values()].some(({ measure }) => measure.is === "leaf" && measure.merge === "sum");
  const digits = 10n ** BigInt(decimals);
  for (const { measure, den, most } of plan.values()) {
    const value = most * (counts ? MOST_PARTS : 1n);
    const largest = value * weight;
    const isShown = options.measures.includes(measure);
    const printed = isShown ? 2n * largest * digits + den * weight : largest;
    const times = isShown && merged && rankOn === "exact" ? weight * weight : 1n;
    const isWide = printed > LARGEST || times * largest > LARGEST || times * value > LARGEST_QUOTIENT;
    if (isWide) fail("sql-cannot", {}, { why: "width", measure: measure.name });
  }
}
