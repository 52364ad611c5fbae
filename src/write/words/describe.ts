/** All that a description says in one language. */
export interface DescribeWords {
  readonly sections: Readonly<Record<"statistics" | "coherence" | "regions", string>>;
  readonly looked: string;
  readonly noSpread: (measure: string, share: string) => string;
  readonly against: (measure: string, aggregate: string, correlation: string) => string;
  readonly alike: (measure: string, other: string, correlation: string) => string;
  readonly outlier: (measure: string, unit: string, skewness: string, kurtosis: string) => string;
  /** Follows a correlation in which a deduction counts reversed. */
  readonly reversed: string;
  readonly nothing: string;
  readonly tooFew: string;
  readonly tooFewIn: (measures: string) => string;
  readonly lowAlpha: (aggregate: string, alpha: string) => string;
  readonly labels: Readonly<
    Record<"group" | "withGroup" | "mostAlike" | "leastAlike" | "atZero" | "atLargest" | "alpha", string>
  >;
}
