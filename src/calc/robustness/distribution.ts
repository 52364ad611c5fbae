import type { RankSummary } from "../../types/index.ts";

/** Twice the rank of a unit in each draw, 0 where it had none: ranks are whole or halves, and integers are counted fastest. */
export type Halves = Int32Array;

/** The ranks of units in many draws. */
export interface Distribution {
  readonly draws: number;
  /** One a unit. */
  readonly ranks: readonly Halves[];
}

/** Keeps the ranks that a simulation gives. */
export function keepRanks(
  units: number,
  draws: number,
): Distribution & { see(draw: number, ranks: Float64Array): void } {
  const ranks = Array.from({ length: units }, () => new Int32Array(draws));
  return {
    draws,
    ranks,
    see(draw, seen) {
      for (let i = 0; i < units; i++) {
        const own = ranks[i];
        // No number becomes 0.
        if (own) own[draw] = 2 * (seen[i] ?? Number.NaN);
      }
    },
  };
}

/** What the ranks of a unit were, and in how many draws it was among the first `top`; undefined where it had none in any. */
export function rankSummaryOf(ranks: Halves, top: number): (RankSummary & { readonly first: number }) | undefined {
  const { rising, count, sum } = tally(ranks);
  const [best, worst] = [rising[0]?.rank, rising.at(-1)?.rank];
  if (best === undefined || worst === undefined) return undefined;
  const at = (percent: number): number => quantile(rising, count, percent);
  const first = rising.findLast(({ rank }) => rank <= top)?.draws ?? 0;
  return { mean: sum / count, median: at(50), low: at(5), high: at(95), best, worst, first };
}

/** A rank and how many draws gave it or a better one. */
interface Reached {
  readonly rank: number;
  readonly draws: number;
}

/** How often each rank came. */
function tally(ranks: Halves): { rising: readonly Reached[]; count: number; sum: number } {
  let most = 0;
  for (let draw = 0; draw < ranks.length; draw++) {
    const half = ranks[draw] ?? 0;
    if (half > most) most = half;
  }
  const times = new Int32Array(most + 1);
  for (let draw = 0; draw < ranks.length; draw++) {
    const half = ranks[draw] ?? 0;
    times[half] = (times[half] ?? 0) + 1;
  }
  let sum = 0;
  let count = 0;
  const rising: Reached[] = [];
  for (let half = 1; half <= most; half++) {
    const own = times[half] ?? 0;
    if (own === 0) continue;
    count += own;
    sum += own * half;
    rising.push({ rank: half / 2, draws: count });
  }
  return { rising, count, sum: sum / 2 };
}

/** The value below which so many percent of the draws lie, between two of them in proportion. */
function quantile(rising: readonly Reached[], count: number, percent: number): number {
  const nth = (place: number): number => rising.find(({ draws }) => place < draws)?.rank ?? Number.NaN;
  const hundredths = (count - 1) * percent;
  const [at, rest] = [Math.floor(hundredths / 100), hundredths % 100];
  return (nth(at) * (100 - rest) + nth(rest === 0 ? at : at + 1) * rest) / 100;
}

/** In how many draws one unit ranked before another. */
export function countBefore(ranks: Halves, other: Halves): number {
  let count = 0;
  for (let draw = 0; draw < ranks.length; draw++) {
    const half = ranks[draw] ?? 0;
    if (half > 0 && half < (other[draw] ?? 0)) count++;
  }
  return count;
}
