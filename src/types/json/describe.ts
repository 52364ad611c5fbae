/** A description as JSON has it. */

import type { Scheme } from "../model.ts";
import type { Numeric, ResultEnd } from "./common.ts";

/** The least or the largest value, and the first unit that has it. */
export interface Extreme {
  readonly value: number;
  readonly code: string;
  readonly name: string;
}

/** What the values of a measure look like; null where there are too few of them. */
export interface DescribeRow {
  /** Code of the measure. */
  readonly measure: string;
  readonly name: string;
  /** Units with a value, and without. */
  readonly count: number;
  readonly missing: number;
  readonly mean: Numeric;
  readonly median: Numeric;
  /** Standard deviation of a sample. */
  readonly deviation: Numeric;
  readonly least: Extreme | null;
  readonly most: Extreme | null;
  readonly skewness: Numeric;
  readonly kurtosis: Numeric;
}

export interface DescribeHead {
  readonly schemaVersion: 2;
  readonly command: "describe";
  readonly year?: number | undefined;
  readonly scheme: Scheme;
  readonly methodology: string;
}

/** What the values of a table look like: a row a measure. */
export interface DescribeResult extends DescribeHead, ResultEnd {
  readonly rows: readonly DescribeRow[];
}
