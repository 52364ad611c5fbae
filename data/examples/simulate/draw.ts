/** A first draw of a year's table: plausible, at the published level, not yet at every published figure. */
import type { Chance } from "./chance.ts";
import { at, formulaOf, INDICES, type Pinned, rankOf, sum } from "./method.ts";

/** What is assumed for a year where nothing is published, in units of 1e-4; the lists hold one entry per index. */
export interface Assumptions {
  /** Totals by rank where no score is printed; between two known ranks the totals fall about evenly. */
  readonly totals: Readonly<Record<number, number>>;
  readonly means: readonly number[];
  /** How steeply an index follows the total. */
  readonly slopes: readonly number[];
  /** How far a province strays from that line. */
  readonly scatters: readonly number[];
  readonly ceilings: readonly number[];
}

/** What the published figures say about the totals of some provinces. */
export interface PrintedTotals {
  readonly ranks: ReadonlyMap<number, number>;
  readonly scores: ReadonlyMap<number, number>;
}

/** Lasting traits, one for each province and index, so that a province keeps its profile over the years. */
export function drawTraits(provinces: number, { bell }: Chance): number[][] {
  return Array.from({ length: provinces }, () => INDICES.map(bell));
}

/** Draws a table whose totals keep the printed ranks and scores, and else about the order of the year before. */
export function drawTable(
  before: readonly number[],
  { ranks, scores }: PrintedTotals,
  traits: readonly (readonly number[])[],
  pinned: Pinned,
  assumptions: Assumptions,
  chance: Chance,
): number[][] {
  const order = drawOrder(before, ranks, chance);
  const known = new Map(Object.entries(assumptions.totals).map(([rank, total]) => [Number(rank), total]));
  for (const [province, total] of scores) {
    if (ranks.has(province)) known.set(order.indexOf(province) + 1, total);
  }
  const ladder = drawLadder(known, chance);
  const mean = sum(ladder) / ladder.length;
  return traits.map((trait, province) => {
    const total = at(ladder, order.indexOf(province));
    return drawIndices(total, mean, trait, at(pinned, province), assumptions, chance);
  });
}

/** The provinces from first to last: printed ranks hold, the others stay near their rank of the year before. */
function drawOrder(before: readonly number[], printed: ReadonlyMap<number, number>, { bell }: Chance): number[] {
  const order: (number | undefined)[] = before.map(() => undefined);
  for (const [province, rank] of printed) order[order.indexOf(undefined, rank - 1)] = province;
  const others = before
    .map((total, province) => ({ province, place: rankOf(total, before) + 6 * bell() }))
    .filter(({ province }) => !printed.has(province))
    .sort((a, b) => a.place - b.place);
  return order.map((province) => province ?? others.shift()?.province ?? Number.NaN);
}

/** Totals falling from the first rank to the last, both of which must be known, through all that are known. */
function drawLadder(known: ReadonlyMap<number, number>, { uniform }: Chance): number[] {
  const ladder: number[] = [];
  const rungs = [...known].sort(([a], [b]) => a - b);
  for (const [next, [rank, total]] of rungs.slice(1).entries()) {
    const [from, top] = at(rungs, next);
    for (let step = 0; step < rank - from; step++) {
      const jitter = step === 0 ? 0 : 0.7 * (uniform() - 0.5);
      ladder.push(Math.round(top - ((top - total) * (step + jitter)) / (rank - from)));
    }
    if (next === rungs.length - 2) ladder.push(total);
  }
  return ladder;
}

/** Eight indices that give about the wanted total; pinned ones have their printed value. */
function drawIndices(
  total: number,
  mean: number,
  traits: readonly number[],
  pinned: readonly (number | undefined)[],
  { means, slopes, scatters, ceilings }: Assumptions,
  { bell }: Chance,
): number[] {
  const { weights, points } = formulaOf("total");
  const values = traits.map((trait, index) => {
    const strayed = at(scatters, index) * (0.8 * trait + 0.6 * bell());
    return pinned[index] ?? Math.round(at(means, index) + at(slopes, index) * (total - mean) + strayed);
  });
  for (let round = 0; round < 20; round++) {
    const short = total - sum(values.map((value, index) => at(weights, index) * value)) / points;
    for (const [index, value] of values.entries()) {
      if (pinned[index] !== undefined) continue;
      const [moved, ceiling] = [Math.round(value + at(slopes, index) * short), at(ceilings, index)];
      values[index] = moved > ceiling ? 2 * ceiling - moved : Math.max(moved, 300);
    }
  }
  return values;
}
