/** What the published figures ask of one measure in one list and year. */
import { decimalsOf, type Figure, type Scheme, sameSeries, units } from "./figures.ts";
import { floorDivide, formulaOf, type List, type Measure } from "./method.ts";

/** A unit shall have a rank; or a rounded value, or all units' numerators added up, shall be from low to high. */
export type Goal =
  | { readonly kind: "rank"; readonly unit: number; readonly rank: number }
  | { readonly kind: "score"; readonly unit: number; readonly low: number; readonly high: number }
  | { readonly kind: "mean"; readonly low: number; readonly high: number };

/** The goals on a measure, from the year's own figures and from the changes printed for the year after. */
export function goalsOn(
  figures: readonly Figure[],
  year: number,
  scheme: Scheme,
  measure: Measure,
  list: List,
): Goal[] {
  const series = figures.filter((figure) => figure.scheme === scheme && figure.measure === measure);
  const size = list.codes.length * formulaOf(measure).points;
  return series.flatMap((figure): Goal[] => {
    const unit = list.codes.indexOf(figure.code);
    if (unit < 0 && figure.code !== "VN-mean") return [];
    if (figure.year === year) return unit < 0 ? goalsOfMean(figure, size) : goalsOfUnit(figure, unit);
    if (figure.year !== year + 1) return [];
    const level = figure.kind === "rank_change" ? "rank" : "score";
    const after = series.find(
      (other) => other.year === figure.year && other.kind === level && sameSeries(other, figure),
    );
    if (after === undefined) return [];
    return unit < 0 ? goalsOfMeanBefore(figure, after, size) : goalsOfUnitBefore(figure, after, unit);
  });
}

/** A score printed with fewer than 4 decimals leaves room for what rounds to it. */
function goalsOfUnit({ kind, value }: Figure, unit: number): Goal[] {
  if (kind === "rank") return [{ kind, unit, rank: Number(value) }];
  if (kind !== "score") return [];
  const room = decimalsOf(value) < 4 ? 5 * 10 ** (3 - decimalsOf(value)) - 1 : 0;
  return [{ kind, unit, low: units(value, 4) - room, high: units(value, 4) + room }];
}

/** Counts back: rank change = old rank − new rank, score change = new score − old score. */
function goalsOfUnitBefore({ kind, value }: Figure, after: Figure, unit: number): Goal[] {
  if (kind === "rank_change") return [{ kind: "rank", unit, rank: Number(after.value) + Number(value) }];
  if (kind !== "score_change") return [];
  const score = units(after.value, 4) - units(value, 4);
  return [{ kind: "score", unit, low: score, high: score }];
}

/** A mean m stands for what rounds to it: m − ½ ≤ numerators / size < m + ½. */
function goalsOfMean({ kind, value }: Figure, size: number): Goal[] {
  if (kind !== "score") return [];
  const twice = 2 * units(value, 4);
  return [
    {
      kind: "mean",
      low: floorDivide((twice - 1) * size + 1, 2),
      high: floorDivide((twice + 1) * size - 1, 2),
    },
  ];
}

/** The means from which the mean has grown by the printed percent, whether the means are rounded before or not. */
function goalsOfMeanBefore({ kind, value }: Figure, after: Figure, size: number): Goal[] {
  if (kind !== "score_change_pct") return [];
  const [twice, growth] = [2 * units(after.value, 4), 2 * (1000 + units(value, 1))];
  const low = floorDivide((twice + 1) * 1000, growth + 1) + 2;
  const high = floorDivide((twice - 1) * 1000, growth - 1) - 1;
  return [{ kind: "mean", low: low * size, high: high * size }];
}
