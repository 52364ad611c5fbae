import { fraction, multiply, nearestDouble } from "../../core/fraction.ts";
import type { Fraction } from "../../types/index.ts";
import type { Edge } from "./structure.ts";

/** Sets of weights, each with one weight an edge. */
export interface Draws {
  readonly count: number;
  readonly edges: readonly Edge[];
  /** The weights as doubles, draw after draw. */
  readonly weights: Float64Array;
  /** The weights of one draw, exactly. */
  readonly exact: (draw: number) => readonly Fraction[];
}

/** A weight that is drawn is the given one times a whole number of these parts of 1. */
export const PARTS = 10_000;

/** A source of whole numbers, each of `from` to `to` as likely as any other. */
export type Random = (from: number, to: number) => number;

/**
 * Draws weights around the given ones: each of the edges in `drawn` is multiplied by 1 − spread … 1 + spread, in steps
 * of 1/10,000, each as likely as any other and none dependent on another; the others stay. `spread` counts in these steps.
 */
export function drawWeights(
  edges: readonly Edge[],
  drawn: ReadonlySet<Edge>,
  spread: number,
  count: number,
  random: Random,
): Draws {
  const width = edges.length;
  const steps = edges.map((edge) => ({
    nearly: nearestDouble(edge.weight) / PARTS,
    spread: drawn.has(edge) ? spread : 0,
  }));
  const parts = new Uint32Array(count * width);
  const weights = new Float64Array(count * width);
  let at = 0;
  for (let draw = 0; draw < count; draw++) {
    for (const step of steps) {
      const part = step.spread === 0 ? PARTS : PARTS + random(-step.spread, step.spread);
      parts[at] = part;
      weights[at++] = part * step.nearly;
    }
  }
  const exact = (draw: number): readonly Fraction[] =>
    edges.map(({ weight }, i) => multiply(weight, fraction(BigInt(parts[draw * width + i] ?? 0), BigInt(PARTS))));
  return { count, edges, weights, exact };
}

/** Weights that were drawn elsewhere, one an edge in each draw. */
export function givenDraws(edges: readonly Edge[], draws: readonly (readonly Fraction[])[]): Draws {
  const weights = Float64Array.from(
    draws.flatMap((draw) => edges.map((_, i) => nearestDouble(draw[i] ?? { n: 0n, d: 1n }))),
  );
  return { count: draws.length, edges, weights, exact: (draw) => draws[draw] ?? [] };
}
