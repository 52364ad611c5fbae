import type { OutlineMeasure } from "../../types/index.ts";
import { type FigureColumn, sumsOf } from "./sums.ts";
import { isSum } from "./totals.ts";

/** Measures with what they add to, and the columns that the total proves to be none. */
export interface Summed {
  readonly measures: readonly OutlineMeasure[];
  readonly summed: boolean;
  readonly left: readonly string[];
}

/**
 * Tells by their figures which measures are sums of others: the total is the one that all add to, whatever it is called,
 * and a column beside it that neither counts nor stands under a code or a group is no measure.
 */
export function tellSums(measures: readonly OutlineMeasure[], figures: readonly FigureColumn[]): Summed {
  const called = measures.findLastIndex((measure) => measure.isTotal);
  const parents = sumsOf(figures, called);
  const tops = measures.flatMap((_, j) => (parents[j] === undefined ? [j] : []));
  const [top] = tops;
  const hasParts = (j: number): boolean => parents.includes(j);
  const named = tops.findLast((j) => measures[j]?.isTotal);
  const total = named ?? (tops.length === 1 && top !== undefined && hasParts(top) ? top : undefined);
  const isLeft = ({ code, group }: OutlineMeasure, j: number): boolean =>
    total !== undefined &&
    hasParts(total) &&
    j !== total &&
    tops.includes(j) &&
    code === undefined &&
    group === undefined;
  const kept = measures.flatMap((measure, j) => (isLeft(measure, j) ? [] : [j]));
  const told = kept.flatMap((j): readonly OutlineMeasure[] => {
    const measure = measures[j];
    const parent = parents[j];
    if (measure === undefined) return [];
    if (j === total) return [{ ...measure, group: undefined, isTotal: true }];
    const { code, name, group } = measure;
    const isNamedByGroup = hasParts(j) && group !== undefined && isSum(name);
    return [
      {
        ...measure,
        ...(isNamedByGroup ? { code: undefined, name: group } : { code }),
        group: isNamedByGroup || (parent !== undefined && parent !== total) ? undefined : group,
        isTotal: named === undefined && measure.isTotal,
        ...(parent === undefined ? {} : { partOf: kept.indexOf(parent) }),
      },
    ];
  });
  const left = measures.flatMap((measure, j) => (isLeft(measure, j) ? [measure.heading ?? measure.name] : []));
  return { measures: told, summed: parents.some((parent) => parent !== undefined), left };
}
