import {
  max,
  mean,
  median,
  min,
  modeFast,
  sampleKurtosis,
  sampleSkewness,
  sampleStandardDeviation,
} from "simple-statistics";
import type { Column, Statistics } from "../../types/index.ts";
import { doublesOf } from "./coherence.ts";

/**
 * What the values of a measure look like. Standard deviation, skewness and kurtosis are those of a sample, as Excel's
 * STDEV.S, SKEW and KURT; undefined where there are too few values, or no spread. `largest` is the measure's largest
 * value; `among` are the places of the units to look at, all where it is left out.
 */
export function statisticsOf(column: Column, largest?: number, among?: ReadonlySet<number>): Statistics {
  const whole = doublesOf(column);
  const all = among ? whole.map((value, i) => (among.has(i) ? value : Number.NaN)) : whole;
  const values = all.filter((value) => !Number.isNaN(value));
  const count = values.length;
  const missing = (among?.size ?? all.length) - count;
  if (count === 0) return { count, missing };
  const [least, most, middle] = [min(values), max(values), median(values)];
  const spread = least < most;
  const share = (value: number | undefined): number => values.filter((one) => one === value).length / count;
  const distances = all.map((value) => Math.abs(value - middle));
  return {
    count,
    missing,
    mean: mean(values),
    median: middle,
    deviation: count > 1 ? sampleStandardDeviation(values) : undefined,
    least: all.indexOf(least),
    most: all.indexOf(most),
    skewness: spread && count > 2 ? sampleSkewness(values) : undefined,
    kurtosis: spread && count > 3 ? sampleKurtosis(values) : undefined,
    atZero: share(0),
    atLargest: largest === undefined ? undefined : share(largest),
    commonest: share(modeFast(values)),
    farthest: distances.indexOf(max(distances.filter((distance) => !Number.isNaN(distance)))),
  };
}
