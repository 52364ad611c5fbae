import { describeFile } from "../jobs/describe-file.ts";
import type { DescribeResult, Description } from "../types/index.ts";
import { describeResult } from "../write/views/describe/describe-result.ts";
import { call, statedIn } from "./call.ts";
import type { DescribeOptions, SourceList } from "./options.ts";
import { type Beneath, rowsOf } from "./result.ts";

/**
 * Statistics of every measure of a table, a row a measure; not rounded, but for the extremes.
 *
 * @throws DtiError with every problem of the table and of the options
 * @example
 * const { rows } = await describe("data/examples/2024.csv");
 * [rows[0].measure, rows[0].count]; // → ["total", 63]
 */
export const describe = (
  sources: SourceList,
  options: DescribeOptions = {},
): Promise<DescribeResult & Beneath<Description>> =>
  call(options, async (given) => {
    const paths = given.sources.pathsOf(sources);
    const stated = statedIn(options, given);
    const found = await describeFile(paths, stated, given.world);
    return rowsOf(describeResult(found, { ...given.view, ranks: false }), found, given.view);
  });
