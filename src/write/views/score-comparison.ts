import type { ResultEnd, ScoreComparison, ScoreComparisonHead, ScoreComparisonRow } from "../../types/index.ts";
import { type RowResult, rowResult } from "../formats/row-result.ts";
import { scoreComparisonJson } from "./score-comparison-json.ts";
import { scoreComparisonSheet } from "./score-comparison-sheet.ts";
import type { ScoreComparisonView } from "./score-comparison-view.ts";

/** The comparison of two scores of one unit in every format. */
export const scoreComparisonResult = (
  comparison: ScoreComparison,
  view: ScoreComparisonView,
): RowResult<ScoreComparisonHead, ScoreComparisonRow, ResultEnd> =>
  rowResult(
    () => scoreComparisonSheet(comparison, view),
    () => scoreComparisonJson(comparison, view),
  );
