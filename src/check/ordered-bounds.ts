import { countWhile } from "../core/count-while.ts";
import type { UnitBounds } from "./score-bounds.ts";

/** How many of the rising values are below a bound. */
export const countBelow = (values: Float64Array, bound: number): number => countWhile(values, (value) => value < bound);

/** How many of the rising values are at most a bound. */
export const countUpTo = (values: Float64Array, bound: number): number => countWhile(values, (value) => value <= bound);

/** The bounds of many scores, sorted, so that those on one side of a score are counted without going over all. */
export class OrderedBounds {
  /** Lower ends, rising, and upper ends, rising. */
  readonly los: Float64Array;
  readonly his: Float64Array;

  constructor(bounds: readonly UnitBounds[]) {
    const scored = bounds.filter(({ interval }) => interval);
    this.los = Float64Array.from(scored, ({ lo }) => lo).sort();
    this.his = Float64Array.from(scored, ({ hi }) => hi).sort();
  }

  /** How many are surely above. */
  above({ hi }: Pick<UnitBounds, "hi">): number {
    return this.los.length - countUpTo(this.los, hi);
  }

  /** How many are surely below. */
  below({ lo }: Pick<UnitBounds, "lo">): number {
    return countBelow(this.his, lo);
  }
}

/** Finds values below a bound in a stretch of an array, in steps of the logarithm of its length (a segment tree). */
export class LowValues {
  private readonly least: Float64Array;
  private readonly width: number;

  constructor(values: ArrayLike<number>) {
    this.width = 2 ** Math.ceil(Math.log2(Math.max(1, values.length)));
    this.least = new Float64Array(2 * this.width).fill(Number.POSITIVE_INFINITY);
    this.least.set(Float64Array.from(values), this.width);
    for (let i = this.width - 1; i > 0; i--) {
      this.least[i] = Math.min(this.least[2 * i] ?? 0, this.least[2 * i + 1] ?? 0);
    }
  }

  /** The places of the first `most` values below `bound` from `from` up to `to`, without it. */
  first(bound: number, from: number, to: number, most: number): readonly number[] {
    const found: number[] = [];
    const visit = (node: number, start: number, span: number): void => {
      if (found.length >= most || start >= to || start + span <= from || (this.least[node] ?? 0) >= bound) return;
      if (span === 1) {
        found.push(start);
        return;
      }
      visit(2 * node, start, span / 2);
      visit(2 * node + 1, start + span / 2, span / 2);
    };
    visit(1, 0, this.width);
    return found;
  }
}
