import type { DescribeHead, DescribeRow, Description, ResultEnd } from "../../types/index.ts";
import { type RowResult, rowResult } from "../formats/row-result.ts";
import { describeJson } from "./describe-json.ts";
import { describeSheet } from "./describe-sheet.ts";
import type { RankView } from "./rank-view.ts";

/** A description in every format. */
export const describeResult = (
  description: Description,
  view: RankView,
): RowResult<DescribeHead, DescribeRow, ResultEnd> =>
  rowResult(
    () => describeSheet(description, view),
    () => describeJson(description, view),
  );
