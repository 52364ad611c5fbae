import type { RankEnd, RankHead, Ranking, RankRow } from "../../types/index.ts";
import { type RowResult, rowResult } from "../formats/row-result.ts";
import { rankJson } from "./rank-json.ts";
import { rankSheet } from "./rank-sheet.ts";
import type { RankView } from "./rank-view.ts";
import { rawSheet } from "./raw-sheet.ts";

/** A ranking in every format. */
export const rankResult = (ranking: Ranking, view: RankView): RowResult<RankHead, RankRow, RankEnd> =>
  rowResult(
    () => (view.raw ? rawSheet(ranking, view) : rankSheet(ranking, view)),
    () => rankJson(ranking, view),
  );
