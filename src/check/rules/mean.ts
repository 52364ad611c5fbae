import { divide, fraction } from "../../core/fraction.ts";
import { measureOf, scaleOf } from "../../core/graph.ts";
import { MEAN } from "../../core/published.ts";
import type { Figure } from "../../types/index.ts";
import { type Basis, valuesOf } from "../basis.ts";
import { exactly, expectedIn, type Interval, meets, plus, printedInterval, times, upTo } from "../exact/interval.ts";
import { countBelow, countUpTo } from "../ordered-bounds.ts";
import { contradict, pass, type Rule } from "../rule.ts";
import { type RankedBounds, rankedIn } from "../score-bounds.ts";
import type { PublishedTable, Tables } from "../tables.ts";
import { countRanks, faultsIn, groupRanks, rankOf, tiesOf } from "../tie-rules.ts";

/**
 * A national mean is the plain mean of all units, within rounding. Where only some units are known, it lies between the
 * means that the known scores leave possible: a unit ranked between two others scores between them.
 */
export const mean: Rule<"mean"> = {
  codes: { mean: { subjects: ["score"], precedence: 17 } },
  check: function* (tables, basis) {
    for (const figure of tables.of("score")) {
      if (figure.unit !== MEAN) continue;
      const size = basis.unitsOf(figure.scheme)?.size;
      const table = tables.table(figure.year, figure.scheme, figure.measure);
      if (size === undefined || table === undefined || table.scores.size === 0) continue;
      const scores = [...table.scores.values()];
      const possible = possibleMean(table, figure, size, tables, basis);
      if (possible === undefined) continue;
      const { interval, cells } = possible;
      if (meets(interval, printedInterval(figure)) || meansShown(figure, scores, basis)) {
        yield pass("mean", [figure, ...cells]);
        continue;
      }
      const without = scores.flatMap((score) => {
        const scoresLeft = new Map(table.scores);
        scoresLeft.delete(score.unit);
        const rest = possibleMean({ ...table, scores: scoresLeft }, figure, size, tables, basis);
        return rest === undefined || meets(rest.interval, printedInterval(figure)) ? [score] : [];
      });
      // A score that says the same as the mean is likely the mean, printed in a unit's place.
      const copied = without.filter((score) => score.text === figure.text);
      const likely = [...copied, ...without.filter((score) => !copied.includes(score))];
      const complete = scores.length === size;
      const expected = expectedIn(interval, figure);
      const ordered = complete
        ? [figure, ...likely]
        : [...copied, figure, ...likely.filter((one) => !copied.includes(one))];
      yield contradict(
        "mean",
        "error",
        ordered.map((one) => (one === figure ? { figure, expected } : { figure: one })),
        { units: scores.length, of: size, isMean: copied.length > 0 },
      );
    }
  },
};

/** Whether a row in a table of a part is the mean of that part. */
function meansShown(figure: Figure, scores: readonly Figure[], basis: Basis): boolean {
  const share = divide(fraction(1n), fraction(BigInt(scores.length)));
  const own = scores.filter(({ file, wide }) => wide && file === figure.file);
  return (
    own.length === scores.length &&
    meets(times(total(own.map((score) => valuesOf(basis, score))), share), printedInterval(figure))
  );
}

function possibleMean(table: PublishedTable, mean: Figure, size: number, tables: Tables, basis: Basis) {
  const share = divide(fraction(1n), fraction(BigInt(size)));
  const scores = [...table.scores.values()];
  if (scores.length === size)
    return { interval: times(total(scores.map((score) => valuesOf(basis, score))), share), cells: scores };
  const methodology = basis.methodologyOf(mean.year);
  if (methodology === undefined || measureOf(methodology, mean.measure) === undefined) return undefined;
  const ties = tiesOf(table.ranks, size, basis.ties, methodology.ties);
  if (ties === "dense" || ties === "fractional") return undefined;
  // A rank is a place in the order: of the first of those who share it, or of the last.
  const placed = [...table.ranks].flatMap(([unit, rank]) => {
    const score = table.scores.get(unit);
    return score ? [{ at: rankOf(rank), score, rank }] : [];
  });
  placed.sort((a, b) => a.at - b.at);
  const ranked = rankedIn(table, tables, basis);
  const legal = faultsIn(countRanks(groupRanks(table.ranks.values())), ties, size).length === 0;
  if (!inOrder(ranked) || !legal || placed.length === 0) return undefined;
  const whole = upTo(scaleOf(methodology, mean.measure));
  const ats = Float64Array.from(placed, ({ at }) => at);
  const places: Interval[] = [];
  for (let at = 1; at <= size; at++) {
    const [from, to] = [countBelow(ats, at), countUpTo(ats, at)];
    const [better, worse] = [placed[from - 1], placed[to]];
    const same = from < to ? placed[from] : undefined;
    const hi = better ? valuesOf(basis, better.score) : whole;
    const lo = worse ? valuesOf(basis, worse.score) : whole;
    places.push(same ? valuesOf(basis, same.score) : { lo: lo.lo, loOpen: lo.loOpen, hi: hi.hi, hiOpen: hi.hiOpen });
  }
  return { interval: times(total(places), share), cells: placed.flatMap(({ score, rank }) => [score, rank]) };
}

/** Whether no score is surely above one of a better rank. */
function inOrder(ranked: readonly RankedBounds[]): boolean {
  let [better, own, at] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0];
  return ranked.every((unit) => {
    if (unit.at !== at) [better, own, at] = [Math.min(better, own), Number.POSITIVE_INFINITY, unit.at];
    own = Math.min(own, unit.hi);
    return unit.lo <= better;
  });
}

const total = (intervals: readonly Interval[]): Interval => intervals.reduce(plus, exactly(fraction(0n)));
