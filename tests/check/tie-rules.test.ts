import { describe, expect, it } from "vitest";
import { faultsIn, type RankCount } from "../../src/check/tie-rules.ts";
import type { Ties } from "../../src/types/index.ts";

/** Rising ranks with how often each is there. */
const counted = (ranks: readonly number[]): readonly RankCount[] =>
  [...new Set(ranks)].map((rank) => [rank, ranks.filter((other) => other === rank).length]);

/** Every way of ranking n units, ties and all, under a rule. */
function rankings(n: number, ties: Ties): readonly (readonly number[])[] {
  const made: (readonly number[])[] = [];
  const grow = (groups: readonly number[], left: number): void => {
    if (left > 0) {
      for (let size = 1; size <= (ties === "ordinal" ? 1 : left); size++) grow([...groups, size], left - size);
      return;
    }
    let before = 0;
    made.push(
      groups.flatMap((size, g) => {
        const rank = {
          competition: before + 1,
          dense: g + 1,
          modified: before + size,
          fractional: before + (size + 1) / 2,
          ordinal: before + 1,
        }[ties];
        before += size;
        return new Array<number>(size).fill(rank);
      }),
    );
  };
  grow([], n);
  return made;
}

describe("ranks of which some are not known", () => {
  const TIES: readonly Ties[] = ["competition", "dense", "modified", "fractional", "ordinal"];

  it.each(TIES)("are legal under %s exactly where a whole ranking has them: all of up to five units", (ties) => {
    for (let n = 2; n <= 5; n++) {
      const whole = rankings(n, ties);
      const steps = Array.from({ length: 2 * n }, (_, i) => (i + 2) / 2);
      const choose = (from: number, chosen: readonly number[]): void => {
        if (chosen.length > 0) {
          const possible = whole.some((ranking) => contains(ranking, chosen));
          expect([ties, n, chosen, faultsIn(counted(chosen), ties, n).length === 0]).toEqual([
            ties,
            n,
            chosen,
            possible,
          ]);
        }
        if (chosen.length === n) return;
        for (let i = from; i < steps.length; i++) choose(i, [...chosen, steps[i] ?? 0]);
      };
      choose(0, []);
    }
  });
});

/** Whether a ranking has all the chosen ranks, each as often. */
function contains(ranking: readonly number[], chosen: readonly number[]): boolean {
  const left = [...ranking];
  return chosen.every((rank) => {
    const at = left.indexOf(rank);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}
