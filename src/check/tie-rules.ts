import { nearestDouble } from "../core/fraction.ts";
import { groupBy } from "../core/group-by.ts";
import type { Figure, Ties } from "../types/index.ts";

/** How ties may be ranked; the usual one first. */
export const TIES: readonly Ties[] = ["competition", "dense", "modified", "fractional", "ordinal"];

export const rankOf = ({ value }: Figure): number => nearestDouble(value);

/** The figures of one rank. */
export interface RankGroup {
  readonly rank: number;
  readonly figures: readonly Figure[];
}

/** Ranks in rising order, each with its figures. */
export function groupRanks(figures: Iterable<Figure>): readonly RankGroup[] {
  return [...groupBy(figures, rankOf)]
    .map(([rank, members]) => ({ rank, figures: members }))
    .sort((a, b) => a.rank - b.rank);
}

/** How many share a rank. */
export type RankCount = readonly [rank: number, count: number];

export const countRanks = (groups: readonly RankGroup[]): readonly RankCount[] =>
  groups.map(({ rank, figures }): RankCount => [rank, figures.length]);

/** Ranks of which at least one must be wrong: their places among the counted ranks. */
export type TieFault = readonly number[];

/**
 * Where ranks in rising order break a tie rule, given that `size` units are ranked and some of their ranks are not
 * known. No fault means that the rest could be filled in.
 */
export function faultsIn(counts: readonly RankCount[], ties: Ties, size: number | undefined): readonly TieFault[] {
  const end = size ?? Number.POSITIVE_INFINITY;
  const faults: TieFault[] = [];
  /** The last place that the ranks so far take up. */
  let taken = 0;
  for (const [i, [rank, count]] of counts.entries()) {
    const whole = Number.isInteger(rank);
    const before = i > 0 ? [i, i - 1] : [i];
    if (ties === "competition") {
      const [next] = counts[i + 1] ?? [end + 1];
      if (!whole || rank + count > next) faults.push(i + 1 < counts.length ? [i, i + 1] : [i]);
    } else if (ties === "modified") {
      if (!whole || rank - count < taken) faults.push(before);
      taken = rank;
    } else if (ties === "fractional") {
      const least = count % 2 === (whole ? 1 : 0) ? count : count + 1;
      const [from, to] = [rank - (least - 1) / 2, rank + (least - 1) / 2];
      if ((rank * 2) % 1 !== 0 || from <= taken || to > end) faults.push(before);
      taken = Math.max(to, taken);
    } else if (!whole || (ties === "ordinal" && count > 1)) faults.push([i]);
    if (rank > end || rank < 1) faults.push([i]);
  }
  return ties === "dense" && size !== undefined ? [...faults, ...unfilled(counts, size)] : faults;
}

/** Without gaps every rank up to the last is someone's; the units without a known rank must suffice for those missing. */
function unfilled(counts: readonly RankCount[], size: number): readonly TieFault[] {
  const known = counts.reduce((sum, [, count]) => sum + count, 0);
  const [last] = counts.at(-1) ?? [0];
  return last - counts.length > size - known ? [counts.map((_, i) => i).reverse()] : [];
}

const legal = new WeakMap<ReadonlyMap<string, Figure>, readonly Ties[]>();

/** The tie rule that a table goes by: as stated, the usual one where its ranks allow it, else the first that they do. */
export function tiesOf(
  ranks: ReadonlyMap<string, Figure>,
  size: number | undefined,
  stated: Ties | undefined,
  usual: Ties = "competition",
): Ties {
  if (stated) return stated;
  const allowed = legalTies(ranks, size);
  return allowed.includes(usual) ? usual : (allowed[0] ?? usual);
}

/** The tie rules that the ranks of a table do not break. */
function legalTies(ranks: ReadonlyMap<string, Figure>, size: number | undefined): readonly Ties[] {
  const known = legal.get(ranks);
  if (known) return known;
  const counts = countRanks(groupRanks(ranks.values()));
  const made = TIES.filter((ties) => faultsIn(counts, ties, size).length === 0);
  legal.set(ranks, made);
  return made;
}
