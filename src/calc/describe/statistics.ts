import { max, mean, median, min, sampleKurtosis, sampleSkewness, sampleStandardDeviation } from "simple-statistics";
import { at, lengthOf } from "../../core/column.ts";
import type { Column, Statistics } from "../../types/index.ts";

/**
 * What the values of a measure look like. Standard deviation, skewness and kurtosis are those of a sample, as Excel's
 * STDEV.S, SKEW and KURT; undefined where there are too few values, or no spread.
 */
export function statisticsOf(column: Column): Statistics {
  const all = Array.from({ length: lengthOf(column) }, (_, i) => {
    const value = at(column, i);
    return value === undefined ? Number.NaN : Number(value.n) / Number(value.d);
  });
  const values = all.filter((value) => !Number.isNaN(value));
  const count = values.length;
  if (count === 0) return { count, missing: all.length };
  const [least, most] = [min(values), max(values)];
  const spread = least < most;
  return {
    count,
    missing: all.length - count,
    mean: mean(values),
    median: median(values),
    deviation: count > 1 ? sampleStandardDeviation(values) : undefined,
    least: all.indexOf(least),
    most: all.indexOf(most),
    skewness: spread && count > 2 ? sampleSkewness(values) : undefined,
    kurtosis: spread && count > 3 ? sampleKurtosis(values) : undefined,
  };
}
