import type { Figure, Ties } from "../types/index.ts";

/** How ties may be ranked; the usual one first. */
export const TIES: readonly Ties[] = ["competition", "dense", "modified", "fractional", "ordinal"];

export const rankOf = ({ value }: Figure): number => Number(value.n) / Number(value.d);

/** Equal ranks, in rising order of ranks. */
interface Group {
  readonly rank: number;
  readonly figures: readonly Figure[];
}

function groupsOf(figures: Iterable<Figure>): readonly Group[] {
  const groups = new Map<number, Figure[]>();
  for (const figure of figures) {
    const known = groups.get(rankOf(figure));
    if (known) known.push(figure);
    else groups.set(rankOf(figure), [figure]);
  }
  return [...groups].map(([rank, members]) => ({ rank, figures: members })).sort((a, b) => a.rank - b.rank);
}

/**
 * Where ranks break a tie rule, given that `size` units are ranked and some of their ranks are not known: each fault
 * is the figures of which at least one must be wrong. An empty result means that the rest could be filled in.
 */
export function faultsIn(
  figures: Iterable<Figure>,
  ties: Ties,
  size: number | undefined,
): readonly (readonly Figure[])[] {
  const groups = groupsOf(figures);
  const end = size ?? Number.POSITIVE_INFINITY;
  const faults: (readonly Figure[])[] = [];
  const none: readonly Figure[] = [];
  let before: { readonly end: number; readonly figures: readonly Figure[] } = { end: 0, figures: none };
  let filled = 0;
  for (const [i, { rank, figures: members }] of groups.entries()) {
    const next = groups[i + 1];
    const count = members.length;
    const whole = Number.isInteger(rank);
    if (ties === "competition") {
      if (!whole || rank + count > (next ? next.rank : end + 1)) faults.push([...members, ...(next?.figures ?? none)]);
    } else if (ties === "modified") {
      if (!whole || rank - count < before.end) faults.push([...members, ...before.figures]);
      before = { end: rank, figures: members };
    } else if (ties === "ordinal") {
      if (!whole || count > 1) faults.push(members);
    } else if (ties === "dense") {
      if (!whole) faults.push(members);
    } else {
      const odd = whole ? 1 : 0;
      const least = count % 2 === odd ? count : count + 1;
      const [from, to] = [rank - (least - 1) / 2, rank + (least - 1) / 2];
      if ((rank * 2) % 1 !== 0 || from <= before.end || to > end) faults.push([...members, ...before.figures]);
      before = { end: Math.max(to, before.end), figures: members };
    }
    if (rank > end || rank < 1) faults.push(members);
    filled += count;
  }
  if (ties === "dense" && size !== undefined) {
    const last = groups.at(-1);
    // Every rank up to the last is someone's; the units without a known rank must suffice.
    if (last && last.rank - groups.length > size - filled) faults.push(groups.flatMap(({ figures: all }) => all));
  }
  return faults;
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
  const made = TIES.filter((ties) => faultsIn(ranks.values(), ties, size).length === 0);
  legal.set(ranks, made);
  return made;
}
