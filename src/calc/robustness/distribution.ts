import type { RankSummary } from "../../types/index.ts";

/** The ranks of units in many draws. */
export interface Distribution {
  readonly draws: number;
  /** The ranks of each unit, draw by draw, NaN where it had none. */
  readonly ranks: readonly Float32Array[];
}

/** Keeps the ranks that a simulation gives. */
export function keepRanks(
  units: number,
  draws: number,
): Distribution & { see(draw: number, ranks: Float64Array): void } {
  const ranks = Array.from({ length: units }, () => new Float32Array(draws).fill(Number.NaN));
  return {
    draws,
    ranks,
    see(draw, seen) {
      for (let i = 0; i < units; i++) {
        const own = ranks[i];
        if (own) own[draw] = seen[i] ?? Number.NaN;
      }
    },
  };
}

/** What the ranks of a unit were; undefined where it had none in any draw. */
export function summaryOf(ranks: Float32Array): RankSummary | undefined {
  const { rising, count, sum } = tally(ranks);
  const [best, worst] = [rising[0]?.rank, rising.at(-1)?.rank];
  if (best === undefined || worst === undefined) return undefined;
  const at = (percent: number): number => quantile(rising, count, percent);
  return { mean: sum / count, median: at(50), low: at(5), high: at(95), best, worst };
}

/** A rank and how many draws gave it or a better one. */
interface Reached {
  readonly rank: number;
  readonly draws: number;
}

/** How often each rank came; ranks are whole or halves. */
function tally(ranks: Float32Array): { rising: readonly Reached[]; count: number; sum: number } {
  let most = 0;
  for (let draw = 0; draw < ranks.length; draw++) {
    const rank = ranks[draw] ?? Number.NaN;
    if (rank > most) most = rank;
  }
  const halves = new Uint32Array(2 * most + 1);
  for (let draw = 0; draw < ranks.length; draw++) {
    const rank = ranks[draw] ?? Number.NaN;
    if (!Number.isNaN(rank)) halves[2 * rank] = (halves[2 * rank] ?? 0) + 1;
  }
  let sum = 0;
  let count = 0;
  const rising: Reached[] = [];
  for (const [half, times] of halves.entries()) {
    if (times === 0) continue;
    count += times;
    sum += times * half;
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

/** In how many draws a unit ranked among the first `top`. */
export const countTop = (ranks: Float32Array, top: number): number =>
  ranks.reduce((count, rank) => count + (rank <= top ? 1 : 0), 0);

/** In how many draws one unit ranked before another. */
export const countBefore = (ranks: Float32Array, other: Float32Array): number =>
  ranks.reduce((count, rank, draw) => count + (rank < (other[draw] ?? Number.NaN) ? 1 : 0), 0);
