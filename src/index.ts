/** `dti` as a library: exact aggregates, ranks and merges over columns of scores. */
export { aggregate } from "./calc/aggregate.ts";
export { merge } from "./calc/merge.ts";
export { keysOf, orderOf, rank, rankWithin } from "./calc/rank.ts";
export { at, columnOf, rounded } from "./core/column.ts";
export { fraction, fractionOf, roundHalfUp } from "./core/fraction.ts";
export { Failure } from "./read/failure.ts";
export { editions, readMethodology } from "./read/methodology.ts";
export { readScores } from "./read/scores.ts";
export type * from "./types.ts";
