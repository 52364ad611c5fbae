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
      limits.set(code, { name, max, whole, factor: divide(own, max) });
    }
  }
  return limits;
}

function largestOn(scale: Scale, methodology: Methodology, code: string): Fraction {
  if (scale === "fraction") return fraction(1n);
  if (scale === "percent") return fraction(100n);
  return methodology.scale === "points" ? scaleOf(methodology, code) : pointsOf(methodology, code);
}
