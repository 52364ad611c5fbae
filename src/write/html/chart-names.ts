/** The charts of a report by the name that `--chart` takes; apart, so that naming them loads no drawing. */
export const CHARTS = ["tiles", "bump", "slope", "intervals", "heat", "spread", "waterfall", "what-if"] as const;
export type ChartName = (typeof CHARTS)[number];
