import type { Figure } from "../../types/index.ts";
import { expectedRank } from "../expected.ts";
import { type Basis, type Check, failed, passed, type Rule, sizeOf } from "../rule.ts";
import { rankOf, tiesOf } from "../sequence.ts";
import { above, type Entry, entriesOf } from "../standing.ts";

/** A contradiction in a broken table names at most so many counterparts. */
const MOST = 12;

/**
 * Better ranks have better scores. Scores are compared as intervals, so that only a certain difference counts:
 * `rank-order` where ranks and scores run against each other or more units are surely ahead than a rank allows;
 * `tied-unequal` where a rank is shared by scores that surely differ; `equal-apart` (a warning, as unrounded values
 * may differ) where scores printed alike have different ranks.
 */
export const rankOrder: Rule = function* (book, basis) {
  for (const table of book.tables) {
    if (table.ranks.size === 0) continue;
    const entries = entriesOf(table, book, basis);
    const scored = entries.filter(({ interval }) => interval);
    if (scored.length < 2) continue;
    const [los, his] = [scored.map(({ lo }) => lo), scored.map(({ hi }) => hi)];
    los.sort((a, b) => a - b);
    his.sort((a, b) => a - b);
    const size = sizeOf(basis, table);
    const ties = tiesOf(table.ranks, size, basis.ties, basis.methodologyOf(table.year)?.ties);
    const ranked = scored
      .flatMap((entry) => (entry.rank ? [{ ...entry, rank: entry.rank, at: rankOf(entry.rank) }] : []))
      .sort((a, b) => a.at - b.at);
    yield* inversions(ranked);
    yield* apart(ranked, basis);
    for (const entry of ranked) {
      const ahead = los.length - lowerBound(los, entry.hi + 1);
      const behind = lowerBound(his, entry.lo);
      const least = 1 + (ties === "dense" ? levelsAbove(entry, scored) : ahead);
      const most = size === undefined ? Number.POSITIVE_INFINITY : size - behind;
      if (entry.at >= least && entry.at <= most) {
        yield passed("rank-order", [entry.rank], least === most);
        yield passed("rank-order", entry.scores);
        continue;
      }
      const low = entry.at < least;
      const culprits = scored.filter((other) =>
        low
          ? above(other, entry) && !(other.rank && rankOf(other.rank) < entry.at)
          : above(entry, other) && !(other.rank && rankOf(other.rank) > entry.at),
      );
      yield conflict(entry, culprits, expectedRank(least, Number.isFinite(most) ? most : least));
    }
  }
};

/** How many different values there surely are above an entry's: the longest chain, each surely above the one before. */
function levelsAbove(entry: Entry, scored: readonly Entry[]): number {
  let [levels, top] = [0, entry.hi];
  for (const { lo, hi } of [...scored].sort((a, b) => a.hi - b.hi)) {
    if (lo <= top) continue;
    levels++;
    top = hi;
  }
  return levels;
}

type Ranked = Entry & { readonly rank: Figure; readonly at: number };

/** How many of the sorted values are below a bound. */
function lowerBound(values: readonly number[], bound: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

function conflict(entry: Ranked, culprits: readonly Entry[], expected: ReturnType<typeof expectedRank>): Check {
  const [nearest] = culprits;
  return failed(
    "rank-order",
    "error",
    [
      { figure: entry.rank, expected },
      ...entry.scores.map((figure) => ({ figure })),
      ...culprits
        .slice(0, MOST)
        .flatMap(({ rank, scores }) => [...(rank ? [rank] : []), ...scores])
        .map((figure) => ({ figure })),
    ],
    sayOf(nearest),
  );
}

const sayOf = (entry: Entry | undefined) => ({
  other: entry?.scores[0]?.name ?? "",
  otherRank: entry?.rank?.text ?? "",
  otherScore: scoreText(entry),
});

const scoreText = (entry: Entry | undefined): string =>
  entry?.scores.length === 1 ? (entry.scores[0]?.text ?? "") : "";

/** Pairs, in order of ranks, of which the later surely has the better score, or which share a rank but not a score. */
function* inversions(ranked: readonly Ranked[]): Generator<Check> {
  let lowest = Number.POSITIVE_INFINITY;
  let same: Ranked[] = [];
  const known = new Map<Ranked, ReturnType<typeof expectedRank>>();
  const expectedOf = (entry: Ranked): ReturnType<typeof expectedRank> => {
    if (!known.has(entry)) known.set(entry, between(entry, ranked));
    return known.get(entry);
  };
  for (const [i, entry] of ranked.entries()) {
    if (same[0]?.at !== entry.at) same = [];
    const unequal = same.find((other) => above(other, entry) || above(entry, other));
    if (unequal) {
      const sayTied = (a: Ranked, b: Ranked) => ({ other: b.rank.name, otherScore: scoreText(b), score: scoreText(a) });
      const of = (a: Ranked, b: Ranked) => [a.rank, ...a.scores].map((figure) => ({ figure, details: sayTied(a, b) }));
      yield failed("tied-unequal", "error", [...of(entry, unequal), ...of(unequal, entry)], sayTied(entry, unequal));
    } else if (same.length > 0) {
      yield passed(
        "tied-unequal",
        [entry, ...same].flatMap(({ rank, scores }) => [rank, ...scores]),
      );
    }
    same.push(entry);
    if (entry.lo > lowest) {
      for (const other of some(ranked, i, (one) => one.at < entry.at && above(entry, one))) {
        const [of, ofOther] = [sayOf(entry), sayOf(other)];
        const suspects = [
          { figure: entry.rank, expected: expectedOf(entry), details: ofOther },
          { figure: other.rank, expected: expectedOf(other), details: of },
          ...entry.scores.map((figure) => ({ figure, details: ofOther })),
          ...other.scores.map((figure) => ({ figure, details: of })),
        ];
        yield failed("rank-order", "error", suspects, ofOther);
      }
    }
    lowest = Math.min(lowest, entry.hi);
  }
}

/** The first entries before the i-th of which something is true. */
function some(ranked: readonly Ranked[], i: number, is: (entry: Ranked) => boolean): readonly Ranked[] {
  const found: Ranked[] = [];
  for (let at = 0; at < i && found.length < MOST; at++) {
    const entry = ranked[at];
    if (entry && is(entry)) found.push(entry);
  }
  return found;
}

/** The ranks that an entry's score leaves it among the ranks of the others. */
function between(entry: Ranked, ranked: readonly Ranked[]): ReturnType<typeof expectedRank> {
  let [least, most] = [1, Number.POSITIVE_INFINITY];
  for (const other of ranked) {
    if (above(other, entry)) least = Math.max(least, Math.floor(other.at) + 1);
    if (above(entry, other)) most = Math.min(most, Math.ceil(other.at) - 1);
  }
  return expectedRank(least, Number.isFinite(most) ? most : least);
}

/** Scores printed alike, with the same decimals, whose ranks differ. */
function* apart(ranked: readonly Ranked[], basis: Basis): Generator<Check> {
  if (basis.ties === "ordinal") return;
  const alike = new Map<string, Ranked>();
  for (const entry of ranked) {
    const [score, more] = entry.scores;
    if (score === undefined || more !== undefined || score.measure !== entry.rank.measure) continue;
    const key = `${score.value.n}/${score.value.d} ${score.decimals}`;
    const first = alike.get(key);
    if (first === undefined) {
      alike.set(key, entry);
      continue;
    }
    const figures = [entry.rank, first.rank, score, ...first.scores];
    if (first.at === entry.at) {
      yield passed("equal-apart", figures);
      continue;
    }
    const sayApart = (other: Ranked) => ({ other: other.rank.name, otherRank: other.rank.text, score: score.text });
    const suspects = [
      { figure: entry.rank, expected: expectedRank(first.at), details: sayApart(first) },
      { figure: first.rank, expected: expectedRank(entry.at), details: sayApart(entry) },
      ...[score, ...first.scores].map((figure) => ({ figure })),
    ];
    yield failed("equal-apart", "warning", suspects, sayApart(first));
  }
}
