import { add, compare, divide, fraction, multiply, roundedTo, subtract } from "../../core/fraction.ts";
import { measureOf, scaleOf } from "../../core/graph.ts";
import type { Fraction, Leaf, Methodology, Part, RawFigure } from "../../types/index.ts";

/** More sums of steps than anybody sets a rule for. */
const MOST = 10_000;

/** The scores that the rule of a measure can give, the least first, on its scale; undefined where it may give any. */
export function possibleScores(methodology: Methodology, code: string): readonly Fraction[] | undefined {
  const measure = measureOf(methodology, code);
  if (measure?.is !== "leaf" || measure.score === undefined) return undefined;
  const { score, max } = measure;
  const parts = "sum" in score ? score.sum : [score];
  let sums: readonly Fraction[] = [fraction(0n)];
  for (const part of parts) {
    const points = pointsOf(part, measure, methodology.figures);
    if (points === undefined || sums.length * points.length > MOST) return undefined;
    sums = distinct(sums.flatMap((sum) => points.map((one) => add(sum, one))));
  }
  const kept = "sum" in score ? sums.map((sum) => within(sum, max)) : sums;
  const scale = divide(scaleOf(methodology, code), max);
  return distinct(kept.map((sum) => multiply(rounded(sum, score.decimals), scale)));
}

/** The points that a part gives by steps or by words; undefined where it may give any. */
function pointsOf(
  part: Part<Fraction>,
  { max }: Leaf,
  figures: readonly RawFigure[] = [],
): readonly Fraction[] | undefined {
  const round = (points: Fraction): Fraction => rounded(points, part.decimals);
  if ("steps" in part) return [...part.at.map(({ points }) => points), ...(part.else ? [part.else] : [])].map(round);
  if (!("choice" in part)) return undefined;
  const words = figures.find(({ code }) => code === part.choice)?.words;
  const share = (value: Fraction): Fraction => (part.better === "lower" ? subtract(fraction(1n), value) : value);
  return words && [...words.values()].map((value) => round(multiply(share(value), part.points ?? max)));
}

const rounded = (value: Fraction, decimals: number | undefined): Fraction =>
  decimals === undefined ? value : roundedTo(value, decimals);

const within = (value: Fraction, max: Fraction): Fraction =>
  value.n < 0n ? fraction(0n) : compare(value, max) > 0 ? max : value;

const distinct = (values: readonly Fraction[]): readonly Fraction[] =>
  values.toSorted(compare).filter((value, i, all) => i === 0 || compare(value, all[i - 1] ?? value) !== 0);
