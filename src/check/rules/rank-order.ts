import type { Figure } from "../../types/index.ts";
import { sizeOf } from "../basis.ts";
import { expectedRank } from "../expected.ts";
import { LowValues, OrderedBounds } from "../ordered-bounds.ts";
import { LevelsAbove, RanksAround } from "../ranks-around.ts";
import { type Check, COUNTERPARTS, contradict, pass, type Rule } from "../rule.ts";
import { boundsOf, type RankedBounds, rankedIn, scoreText, type UnitBounds } from "../score-bounds.ts";
import { tiesOf } from "../tie-rules.ts";

/**
 * Better ranks have better scores. Scores are compared as intervals, so that only a certain difference counts: ranks
 * and scores run against each other, or more units are surely ahead, or behind, than a rank allows.
 */
export const rankOrder: Rule<"rank-order"> = {
  codes: { "rank-order": { subjects: ["rank"], precedence: 10 } },
  check: function* (tables, basis) {
    for (const table of tables.tables) {
      if (table.ranks.size === 0) continue;
      const scored = boundsOf(table, tables, basis).filter(({ interval }) => interval);
      if (scored.length < 2) continue;
      const ranked = rankedIn(scored);
      yield* inversions(ranked);
      const size = sizeOf(basis, table);
      const ties = tiesOf(table.ranks, size, basis.ties, basis.methodologyOf(table.year)?.ties);
      const order = new OrderedBounds(scored);
      const levels = ties === "dense" ? new LevelsAbove(scored) : undefined;
      const beyond = counterparts(ranked, scored);
      for (const unit of ranked) {
        const least = 1 + (levels ? levels.of(unit) : order.above(unit));
        const most = size === undefined ? Number.POSITIVE_INFINITY : size - order.below(unit);
        if (unit.at >= least && unit.at <= most) {
          yield pass("rank-order", [unit.rank], least === most);
          yield pass("rank-order", unit.scores);
          continue;
        }
        const expected = expectedRank(least, Number.isFinite(most) ? most : least);
        const others = beyond(unit, unit.at < least);
        const suspects = [unit.rank, ...unit.scores, ...others.flatMap(figuresOf)];
        const details = sayOf(others[0]);
        yield contradict(
          "rank-order",
          "error",
          suspects.map((figure) => (figure === unit.rank ? { figure, expected } : { figure })),
          details,
        );
      }
    }
  },
};

const figuresOf = ({ rank, scores }: UnitBounds): readonly Figure[] => (rank ? [rank, ...scores] : scores);

const sayOf = (unit: UnitBounds | undefined) => ({
  other: unit?.scores[0]?.name ?? "",
  otherRank: unit?.rank?.text ?? "",
  otherScore: unit ? scoreText(unit) : "",
});

/**
 * The units that stand against one whose rank is too good, or too bad, for its score: surely above it and not ranked
 * before it, or surely below it and not ranked after it. In the order of ranks, those without one last.
 */
function counterparts(ranked: readonly RankedBounds[], scored: readonly UnitBounds[]) {
  const all: readonly UnitBounds[] = [...ranked, ...scored.filter(({ rank }) => rank === undefined)];
  const his = new LowValues(all.map(({ hi }) => hi));
  const los = new LowValues(all.map(({ lo }) => -lo));
  const starts = groupStarts(ranked);
  return (unit: RankedBounds, tooGood: boolean): readonly UnitBounds[] => {
    const { start, end } = starts.get(unit.at) ?? { start: 0, end: 0 };
    const places = tooGood
      ? los.first(-unit.hi, start, all.length, COUNTERPARTS)
      : [
          ...his.first(unit.lo, 0, end, COUNTERPARTS),
          ...his.first(unit.lo, ranked.length, all.length, COUNTERPARTS),
        ].slice(0, COUNTERPARTS);
    return places.flatMap((at) => all[at] ?? []);
  };
}

/** Where the units of each rank begin and end among all that are ranked. */
function groupStarts(ranked: readonly RankedBounds[]): ReadonlyMap<number, { start: number; end: number }> {
  const starts = new Map<number, { start: number; end: number }>();
  for (const [i, { at }] of ranked.entries()) starts.set(at, { start: starts.get(at)?.start ?? i, end: i + 1 });
  return starts;
}

/** Pairs, in order of ranks, of which the later surely has the better score. */
function* inversions(ranked: readonly RankedBounds[]): Generator<Check<"rank-order">> {
  const his = new LowValues(ranked.map(({ hi }) => hi));
  const starts = groupStarts(ranked);
  const around = new RanksAround(ranked);
  for (const unit of ranked) {
    for (const at of his.first(unit.lo, 0, starts.get(unit.at)?.start ?? 0, COUNTERPARTS)) {
      const other = ranked[at];
      if (other === undefined) continue;
      const [of, ofOther] = [sayOf(unit), sayOf(other)];
      const suspects = [
        { figure: unit.rank, expected: around.between(unit), details: ofOther },
        { figure: other.rank, expected: around.between(other), details: of },
        ...unit.scores.map((figure) => ({ figure, details: ofOther })),
        ...other.scores.map((figure) => ({ figure, details: of })),
      ];
      yield contradict("rank-order", "error", suspects, ofOther);
    }
  }
}
