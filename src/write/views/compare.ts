import type { CompareEnd, CompareHead, CompareRow, Comparison } from "../../types/index.ts";
import { type RowResult, rowResult } from "../formats/row-result.ts";
import { compareJson } from "./compare-json.ts";
import { compareSheet, measureSheets } from "./compare-sheet.ts";
import type { CompareView } from "./compare-view.ts";

/** A comparison in every format. */
export const compareResult = (
  comparison: Comparison,
  view: CompareView,
): RowResult<CompareHead, CompareRow, CompareEnd> => ({
  ...rowResult(
    () => compareSheet(comparison, view),
    () => compareJson(comparison, view),
  ),
  sheets: () => measureSheets(comparison, view),
});
