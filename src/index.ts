/** `dti` as a library: exact totals, ranks, changes and checks of tables from files and from memory. */
export { at } from "./core/column.ts";
export { check, checkTables, readTables } from "./library/check.ts";
export { compare, compareScores } from "./library/compare.ts";
export { describe } from "./library/describe.ts";
export { DtiError, message } from "./library/error.ts";
export { profile } from "./library/profile.ts";
export { rank, rankScores } from "./library/rank.ts";
export { remap, remapScores } from "./library/remap.ts";
export { toCsv, toJson, toMarkdown } from "./library/result.ts";
export { robustness } from "./library/robustness.ts";
export { parseScores, readMethodology, readScores } from "./library/scores.ts";
export type * from "./library/types.ts";
export { allProvinces } from "./reference/both-lists.ts";
export { editions } from "./reference/editions.ts";
export { decimalText } from "./write/formats/number.ts";
