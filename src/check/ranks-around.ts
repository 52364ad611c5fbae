import type { Expected } from "../types/index.ts";
import { expectedRanks } from "./expected.ts";
import { countBelow, countUpTo } from "./ordered-bounds.ts";
import type { RankedBounds, UnitBounds } from "./score-bounds.ts";

/** The ranks that a score leaves a unit among the ranks of the others. */
export class RanksAround {
  private readonly los: Float64Array;
  private readonly his: Float64Array;
  /** The worst rank of those from the i-th lower end up, and the best of those up to the i-th upper end. */
  private readonly worstAbove: Float64Array;
  private readonly bestBelow: Float64Array;

  constructor(ranked: readonly RankedBounds[]) {
    const byLo = [...ranked].sort((a, b) => a.lo - b.lo);
    const byHi = [...ranked].sort((a, b) => a.hi - b.hi);
    this.los = Float64Array.from(byLo, ({ lo }) => lo);
    this.his = Float64Array.from(byHi, ({ hi }) => hi);
    this.worstAbove = new Float64Array(ranked.length + 1);
    for (let i = ranked.length - 1; i >= 0; i--) {
      this.worstAbove[i] = Math.max(this.worstAbove[i + 1] ?? 0, Math.floor(byLo[i]?.at ?? 0));
    }
    this.bestBelow = new Float64Array(ranked.length + 1).fill(Number.POSITIVE_INFINITY);
    for (const [i, { at }] of byHi.entries()) {
      this.bestBelow[i + 1] = Math.min(this.bestBelow[i] ?? 0, Math.ceil(at));
    }
  }

  between({ lo, hi }: UnitBounds): Expected | undefined {
    const least = 1 + (this.worstAbove[countUpTo(this.los, hi)] ?? 0);
    const most = (this.bestBelow[countBelow(this.his, lo)] ?? 0) - 1;
    return expectedRanks(least, Number.isFinite(most) ? most : least);
  }
}

/** How many different values there surely are above one: the longest chain, each surely above the one before. */
export class LevelsAbove {
  private readonly los: Float64Array;
  /** How many levels those from the i-th lower end up make. */
  private readonly levels: Int32Array;

  constructor(scored: readonly UnitBounds[]) {
    const byLo = [...scored].sort((a, b) => a.lo - b.lo);
    this.los = Float64Array.from(byLo, ({ lo }) => lo);
    this.levels = new Int32Array(byLo.length + 1);
    let lowest = Number.POSITIVE_INFINITY;
    for (let i = byLo.length - 1; i >= 0; i--) {
      lowest = Math.min(lowest, byLo[i]?.hi ?? lowest);
      this.levels[i] = 1 + (this.levels[countUpTo(this.los, lowest)] ?? 0);
    }
  }

  of({ hi }: UnitBounds): number {
    return this.levels[countUpTo(this.los, hi)] ?? 0;
  }
}
