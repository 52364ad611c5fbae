import type { Fraction, Measure, Methodology } from "../types.ts";
import { add, divide, fraction, fractionOf, multiply } from "./fraction.ts";

/** The measure of that code, if the methodology has it. */
export const measureOf = (methodology: Methodology, code: string): Measure | undefined =>
  methodology.measures.find((measure) => measure.code === code);

/** Measures that no aggregate counts: where a reader starts. In file order. */
export function topsOf(methodology: Methodology): readonly Measure[] {
  const members = new Set(methodology.measures.flatMap((measure) => Object.keys(measure.of ?? {})));
  return methodology.measures.filter(({ code }) => !members.has(code));
}

/** What a ranking ranks by when nobody says: the total, or the last measure that no other counts. */
export function mainMeasure(methodology: Methodology): Measure | undefined {
  const tops = topsOf(methodology);
  return tops.find(({ kind }) => kind === "total") ?? tops.at(-1);
}

/**
 * The largest value of a measure on the methodology's scale: 1 for fractions. For points a leaf has its `max`;
 * an aggregate its own `max`, else the one its scored members share, else the sum of its weights.
 */
export function scaleOf(methodology: Methodology, code: string): Fraction {
  const measure = measureOf(methodology, code);
  if (methodology.scale === "fraction" || measure === undefined) return fraction(1n);
  if (measure.max !== undefined) return fractionOf(measure.max);
  const scored = Object.entries(measure.of ?? {}).filter(([, weight]) => weight > 0);
  const scales = scored.map(([member]) => scaleOf(methodology, member));
  const [first] = scales;
  if (first !== undefined && scales.every(({ n, d }) => n === first.n && d === first.d)) return first;
  return scored.reduce((sum, [, weight]) => add(sum, fractionOf(weight)), fraction(0n));
}

/** The points behind a measure: a leaf's `max`, an aggregate's sum of weights. */
export function pointsOf(methodology: Methodology, code: string): Fraction {
  const measure = measureOf(methodology, code);
  if (measure?.max !== undefined) return fractionOf(measure.max);
  return Object.values(measure?.of ?? {}).reduce((sum, weight) => add(sum, fractionOf(weight)), fraction(0n));
}

/**
 * The share of each leaf in an aggregate, 0–1: the product of weight shares along every path, summed.
 * Measures in `starts` count as leaves. Exact for arithmetic means; for a geometric mean, the share of the exponent.
 */
export function effectiveWeights(
  methodology: Methodology,
  code: string,
  starts: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, Fraction> {
  const shares = new Map<string, Fraction>();
  const visit = (at: string, share: Fraction): void => {
    const measure = measureOf(methodology, at);
    if (measure?.of === undefined || starts.has(at)) {
      shares.set(at, add(shares.get(at) ?? fraction(0n), share));
      return;
    }
    const entries = Object.entries(measure.of);
    const sum = entries.reduce((total, [, weight]) => add(total, fractionOf(weight)), fraction(0n));
    for (const [member, weight] of entries) visit(member, multiply(share, divide(fractionOf(weight), sum)));
  };
  visit(code, fraction(1n));
  return shares;
}

/** A circle of members, as codes from a measure back to itself; undefined where there is none. */
export function circleIn(methodology: {
  readonly measures: readonly Pick<Measure, "code" | "of">[];
}): readonly string[] | undefined {
  const members = new Map(methodology.measures.map(({ code, of }) => [code, Object.keys(of ?? {})]));
  const clear = new Set<string>();
  const search = (code: string, path: readonly string[]): readonly string[] | undefined => {
    const start = path.indexOf(code);
    if (start >= 0) return [...path.slice(start), code];
    if (clear.has(code)) return undefined;
    for (const member of members.get(code) ?? []) {
      const circle = search(member, [...path, code]);
      if (circle) return circle;
    }
    clear.add(code);
    return undefined;
  };
  for (const code of members.keys()) {
    const circle = search(code, []);
    if (circle) return circle;
  }
  return undefined;
}
