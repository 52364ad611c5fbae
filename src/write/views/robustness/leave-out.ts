import { nearestDouble } from "../../../core/fraction.ts";
import type { AnalysisHead, LeaveOneOut, LeftOutMeasure, LeftOutRow, ResultEnd } from "../../../types/index.ts";
import { decimalText, rankText } from "../../formats/number.ts";
import { fractionText } from "../../formats/parts.ts";
import type { RowResult } from "../../formats/row-result.ts";
import type { Sheet } from "../../formats/sheet.ts";
import { numberColumn, textColumn } from "../columns.ts";
import type { RankView } from "../rank-view.ts";
import { analysisCaptions, analysisResult } from "./columns.ts";

/** How far ranks shift without each measure, a measure a row, in every format. */
export const leaveOutResult = (found: LeaveOneOut, view: RankView): RowResult<AnalysisHead, LeftOutRow, ResultEnd> =>
  analysisResult(
    found,
    view,
    () => sheetOf(found, view),
    () =>
      found.measures.map(({ measure, mean, largest, units }) => ({
        measure: measure.code,
        mean: nearestDouble(mean),
        exact: fractionText(mean),
        largest,
        units,
      })),
  );

/** Names of more units are not listed for people. */
const FEW = 3;

function sheetOf({ ranking, measures }: LeaveOneOut, view: RankView): Sheet<LeftOutMeasure> {
  const { words, lang } = view;
  const { labels } = words.robustness;
  const few = (names: readonly string[]): string =>
    names.length > FEW ? `${names.slice(0, FEW).join(", ")} … (${names.length})` : names.join(", ");
  return {
    columns: [
      textColumn("measure", words.labels.code, ({ measure }) => measure.code, { machineOnly: true }),
      textColumn("name", labels.without, ({ measure }) => measure.name[lang]),
      numberColumn("mean_shift", labels.meanShift, lang, ({ mean }) => decimalText(mean, 4)),
      numberColumn("largest_shift", labels.largestShift, lang, ({ largest }) => rankText(largest)),
      textColumn("units", labels.whose, ({ units }) => units.join("; "), {
        human: ({ units }) => few(units),
        optional: 1,
      }),
    ],
    rows: measures,
    captions: analysisCaptions(ranking, [words.robustness.leaveOut], view),
  };
}
