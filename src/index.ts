/** `dti` as a library: exact aggregates, ranks and merges over columns of scores. */
export { aggregate } from "./calc/aggregate.ts";
export { merge } from "./calc/merge.ts";
export { keysOf, orderOf, rank, rankWithin } from "./calc/rank.ts";
export { at, columnOf, rounded } from "./core/column.ts";
export { Failure } from "./core/failure.ts";
export { fraction, fractionOf, roundHalfUp } from "./core/fraction.ts";
export { readMethodology } from "./read/methodology/read-methodology.ts";
export { readScores } from "./read/table/scores.ts";
export { editions } from "./reference/editions.ts";
export type * from "./types/index.ts";
