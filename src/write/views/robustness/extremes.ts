import type { AnalysisHead, ExtremesRow, RankExtremes, ResultEnd } from "../../../types/index.ts";
import type { RowResult } from "../../formats/row-result.ts";
import type { Sheet } from "../../formats/sheet.ts";
import { numberColumn, unitColumns } from "../columns.ts";
import type { RankView } from "../rank-view.ts";
import { analysisCaptions, analysisResult } from "./columns.ts";

/** The best and the worst rank over all weights of a box, a unit a row, in every format. */
export const extremesResult = (
  extremes: RankExtremes,
  view: RankView,
): RowResult<AnalysisHead, ExtremesRow, ResultEnd> =>
  analysisResult(
    extremes,
    view,
    () => sheetOf(extremes, view),
    () => rowsOf(extremes),
  );

function sheetOf({ ranking, ranges, weights, spread }: RankExtremes, view: RankView): Sheet {
  const { words, lang } = view;
  const end = (key: "best" | "worst") =>
    numberColumn(key, words.labels[key], lang, (row) => String(ranges[row]?.[key] ?? ""));
  return {
    columns: [...unitColumns(ranking, view), end("best"), end("worst")],
    rows: ranking.order,
    captions: analysisCaptions(ranking, [words.robustness.extremes(weights, spread)], view),
  };
}

function* rowsOf({ ranking, ranges }: RankExtremes): Generator<ExtremesRow> {
  const { units, order, standings, by } = ranking;
  const ranks = standings.get(by.code)?.ranks;
  for (const row of order) {
    const { [row]: rank = Number.NaN } = ranks ?? new Float64Array();
    yield {
      rank: Number.isNaN(rank) ? null : rank,
      code: units.codes[row] ?? "",
      name: units.names[row] ?? "",
      best: ranges[row]?.best ?? null,
      worst: ranges[row]?.worst ?? null,
    };
  }
}
