import { divide, fraction } from "../../core/fraction.ts";
import { pointsOf, scaleOf } from "../../core/graph.ts";
import type { Fraction, Methodology, Name, Scale } from "../../types/index.ts";

/** How the cells of a measure are bounded, and turned into the methodology's scale. */
export interface Limit {
  readonly name: Name;
  /** The largest value a cell may state. */
  readonly max: Fraction;
  /** The same as a number where that is exact with 15 decimals, else −1. */
  readonly whole: number;
  /** Cell × factor is the value on the methodology's scale. */
  readonly factor: Fraction;
  /** Whether values are stated in percent, so that `9/10` says 90 of 100. */
  readonly percent: boolean;
}

/**
 * What a cell `45/60` says. `share`: 45 of 60, where 60 is the measure's maximum, or values are in percent. `quotient`:
 * a number written as a fraction, as by `dti remap` in a table with its column of parts; or nothing else it can be, since
 * nobody scores more than the maximum, or of at most 1 both are the same. `unclear`: 45 of 60 of another maximum.
 */
export function strokeOf(value: Fraction, below: bigint, { max, percent }: Limit, quotients: boolean) {
  if (quotients || value.n > value.d) return "quotient";
  if (percent || (max.d === 1n && max.n === below)) return "share";
  return max.n === max.d ? "quotient" : "unclear";
}

/** The limit of every measure of the methodologies, when a file states its values on `scale`; the first one counts. */
export function limitsOf(methodologies: readonly Methodology[], scale: Scale | undefined): ReadonlyMap<string, Limit> {
  const limits = new Map<string, Limit>();
  for (const methodology of methodologies) {
    for (const { code, name } of methodology.measures) {
      if (limits.has(code)) continue;
      const own = scaleOf(methodology, code);
      const max = scale === undefined ? own : largestOn(scale, methodology, code);
      const whole = max.d === 1n && max.n <= 1_000n ? Number(max.n) : -1;
      limits.set(code, { name, max, whole, factor: divide(own, max), percent: scale === "percent" });
    }
  }
  return limits;
}

function largestOn(scale: Scale, methodology: Methodology, code: string): Fraction {
  if (scale === "fraction") return fraction(1n);
  if (scale === "percent") return fraction(100n);
  return methodology.scale === "points" ? scaleOf(methodology, code) : pointsOf(methodology, code);
}
