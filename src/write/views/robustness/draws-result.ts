import type { ResultEnd, Robustness, RobustnessHead, RobustnessRow } from "../../../types/index.ts";
import { type RowResult, rowResult } from "../../formats/row-result.ts";
import type { RankView } from "../rank-view.ts";
import { robustnessJson } from "./draws-json.ts";
import { robustnessSheet } from "./draws-sheet.ts";

/** How far ranks move, in every format. */
export const robustnessResult = (
  robustness: Robustness,
  view: RankView,
): RowResult<RobustnessHead, RobustnessRow, ResultEnd> =>
  rowResult(
    () => robustnessSheet(robustness, view),
    () => robustnessJson(robustness, view),
  );
