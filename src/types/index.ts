/** The shapes that the parts of `dti` hand to each other: readonly, no logic. */

export type * from "./analysis.ts";
export type * from "./check.ts";
export type * from "./file-problems.ts";
export type * from "./fit.ts";
export type * from "./json/check.ts";
export type * from "./json/common.ts";
export type * from "./json/compare.ts";
export type * from "./json/describe.ts";
export type * from "./json/profile.ts";
export type * from "./json/rank.ts";
export type * from "./json/remap.ts";
export type * from "./json/robustness.ts";
export type * from "./json/score-comparison.ts";
export type * from "./ledger.ts";
export type * from "./methodology-file.ts";
export type * from "./model.ts";
export type * from "./notes.ts";
export type * from "./options.ts";
export type * from "./outline.ts";
export type * from "./problems.ts";
export type * from "./profile.ts";
export type * from "./report.ts";
export type * from "./results.ts";
export type * from "./robustness.ts";
export type * from "./score.ts";
export type * from "./score-comparison.ts";
