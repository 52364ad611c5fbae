/** A description as JSON has it. */

import type { DescribeFlag } from "../analysis.ts";
import type { Scheme } from "../model.ts";
import type { ByMeasure, Numeric, ResultEnd } from "./common.ts";

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
  /** Shares of the units at 0, and at the measure's largest value: 0–1. */
  readonly atZero: Numeric;
  readonly atLargest: Numeric;
}

export interface DescribeHead {
  readonly schemaVersion: 2;
  readonly command: "describe";
  readonly year?: number | undefined;
  readonly scheme: Scheme;
  readonly methodology: string;
}

export interface DescribeEnd extends ResultEnd {
  /** For each aggregate with several members: Cronbach's alpha, and Pearson's correlations, −1 to 1. */
  readonly groups: readonly {
    readonly measure: string;
    readonly alpha: Numeric;
    readonly members: readonly {
      readonly measure: string;
      readonly withGroup: Numeric;
      /** Code of another member → correlation. */
      readonly withOthers: ByMeasure;
    }[];
  }[];
  /** What is to be looked at, and in a sentence why. */
  readonly flags: readonly {
    readonly kind: DescribeFlag["kind"];
    readonly measure: string;
    readonly other?: string | undefined;
    readonly message: string;
  }[];
  /** Of every measure in every region, where they are asked for. */
  readonly regions?:
    | readonly {
        readonly measure: string;
        readonly region: { readonly code: string; readonly name: string };
        readonly count: number;
        readonly mean: Numeric;
        readonly median: Numeric;
        readonly deviation: Numeric;
      }[]
    | undefined;
}

/** What the values of a table look like: a row a measure. */
export interface DescribeResult extends DescribeHead, DescribeEnd {
  readonly rows: readonly DescribeRow[];
}
