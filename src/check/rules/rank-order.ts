import type { Figure } from "../../types/index.ts";
import { sizeOf } from "../basis.ts";
import { expectedRanks } from "../expected.ts";
import { LowValues, OrderedBounds } from "../ordered-bounds.ts";
import { LevelsAbove, RanksAround } from "../ranks-around.ts";
import { type Check, contradict, counterpartsOf, pass, type Rule } from "../rule.ts";
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
      const ranked = rankedIn(table, tables, basis);
      yield* inversions(ranked);
      const size = sizeOf(basis, table);
      const ties = tiesOf(table.ranks, size, basis.ties, basis.methodologyOf(table.year)?.ties);
      const order = new OrderedBounds(scored);
      const levels = ties === "dense" ? new LevelsAbove(scored) : undefined;
      const ranges = ranked.map((unit) => ({
        unit,
        least: 1 + (levels ? levels.of(unit) : order.above(unit)),
        most: size === undefined ? Number.POSITIVE_INFINITY : size - order.below(unit),
      }));
      const isWithin = ({ unit, least, most }: (typeof ranges)[number]) => unit.at >= least && unit.at <= most;
      const within = ranges.filter(isWithin);
      const [one, several] = [true, false].map((exact) =>
        within.filter(({ least, most }) => (least === most) === exact),
      );
      yield pass(
        "rank-order",
        (one ?? []).map(({ unit }) => unit.rank),
        true,
      );
      yield pass(
        "rank-order",
        (several ?? []).map(({ unit }) => unit.rank),
      );
      yield pass(
        "rank-order",
        within.flatMap(({ unit }) => unit.scores),
      );
      const beyond = ranges.filter((range) => !isWithin(range));
      const against = counterparts(ranked, scored, counterpartsOf(beyond.length));
      for (const { unit, least, most } of beyond) {
        const expected = expectedRanks(least, Number.isFinite(most) ? most : least);
        const others = against(unit, unit.at < least);
        const suspects = [unit.rank, ...unit.scores, ...others.flatMap(figuresOf)];
        yield contradict(
          "rank-order",
          "error",
          suspects.map((figure) => (figure === unit.rank ? { figure, expected } : { figure })),
          sayOf(others[0]),
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
function counterparts(ranked: readonly RankedBounds[], scored: readonly UnitBounds[], most: number) {
  const all: readonly UnitBounds[] = [...ranked, ...scored.filter(({ rank }) => rank === undefined)];
  const his = new LowValues(all.map(({ hi }) => hi));
  const los = new LowValues(all.map(({ lo }) => -lo));
  const starts = groupStarts(ranked);
  return (unit: RankedBounds, tooGood: boolean): readonly UnitBounds[] => {
    const { start, end } = starts.get(unit.at) ?? { start: 0, end: 0 };
    const places = tooGood
      ? los.first(-unit.hi, start, all.length, most)
      : [...his.first(unit.lo, 0, end, most), ...his.first(unit.lo, ranked.length, all.length, most)].slice(0, most);
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
  const against = (unit: RankedBounds, most: number) => his.first(unit.lo, 0, starts.get(unit.at)?.start ?? 0, most);
  const inverted = ranked.filter((unit) => against(unit, 1).length > 0);
  const most = counterpartsOf(inverted.length);
  const seen = new Map<RankedBounds, ReturnType<typeof sides>>();
  const sides = (unit: RankedBounds) => ({ says: sayOf(unit), expected: around.between(unit) });
  const sidesOf = (unit: RankedBounds) => {
    const made = seen.get(unit) ?? sides(unit);
    seen.set(unit, made);
    return made;
  };
  for (const unit of inverted) {
    for (const at of against(unit, most)) {
      const other = ranked[at];
      if (other === undefined) continue;
      const [own, its] = [sidesOf(unit), sidesOf(other)];
      const suspects = [
        { figure: unit.rank, expected: own.expected, details: its.says },
        { figure: other.rank, expected: its.expected, details: own.says },
        ...unit.scores.map((figure) => ({ figure, details: its.says })),
        ...other.scores.map((figure) => ({ figure, details: own.says })),
      ];
      yield contradict("rank-order", "error", suspects, its.says);
    }
  }
}
