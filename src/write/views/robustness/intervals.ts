import type {
  AnalysisHead,
  IntervalRow,
  ResultEnd,
  ShareInterval,
  WeightInterval,
  WeightIntervals,
} from "../../../types/index.ts";
import { decimalText, localized } from "../../formats/number.ts";
import { fractionText } from "../../formats/parts.ts";
import type { RowResult } from "../../formats/row-result.ts";
import type { Sheet, SheetColumn } from "../../formats/sheet.ts";
import { numberColumn, textColumn } from "../columns.ts";
import type { RankView } from "../rank-view.ts";
import { analysisCaptions, analysisResult } from "./columns.ts";

/** Between which shares each weight may move, a weight a row, in every format. */
export const intervalsResult = (
  intervals: WeightIntervals,
  view: RankView,
): RowResult<AnalysisHead, IntervalRow, ResultEnd> =>
  analysisResult(
    intervals,
    view,
    () => sheetOf(intervals, view),
    () => intervals.weights.map(rowOf),
  );

const DECIMALS = 4;

function sheetOf({ ranking, first, weights }: WeightIntervals, view: RankView): Sheet<WeightInterval> {
  const { words, lang } = view;
  const { labels } = words.robustness;
  const several = new Set(weights.map(({ aggregate }) => aggregate.code)).size > 1;
  const ends = (key: string, label: string, of: (row: WeightInterval) => ShareInterval | undefined) => {
    const text = (row: WeightInterval, end: "from" | "to"): string => {
      const found = of(row);
      return found ? decimalText(found[end], DECIMALS) : "";
    };
    const between = (row: WeightInterval): string =>
      of(row) ? localized(`${text(row, "from")}–${text(row, "to")}`, lang) : words.robustness.open;
    return [
      numberColumn(`${key}_from`, label, lang, (row: WeightInterval) => text(row, "from"), { machineOnly: true }),
      numberColumn(`${key}_to`, label, lang, (row: WeightInterval) => text(row, "to"), { human: between }),
    ];
  };
  const swap = (key: "below" | "above", label: string): SheetColumn<WeightInterval> =>
    textColumn(key, label, ({ order }) => order[key].join(" / "), { optional: key === "above" ? 2 : 3 });
  return {
    columns: [
      textColumn("measure", words.labels.code, ({ member }) => member.code, { machineOnly: true }),
      textColumn("name", words.labels.measure, ({ member }) => member.name[lang]),
      textColumn("aggregate", labels.in, ({ aggregate }) => aggregate.code, {
        machineOnly: !several,
        human: ({ aggregate }) => aggregate.name[lang],
      }),
      numberColumn("share", words.labels.share, lang, ({ share }) => decimalText(share, DECIMALS)),
      ...ends("top", labels.topStays, ({ top }) => top),
      ...ends("order", labels.orderStays, ({ order }) => order),
      swap("below", labels.below),
      swap("above", labels.above),
    ],
    rows: weights,
    captions: analysisCaptions(ranking, [words.robustness.intervals(first)], view),
  };
}

function rowOf({ member, aggregate, share, top, order }: WeightInterval): IntervalRow {
  const interval = ({ from, to, below, above }: ShareInterval) => ({
    from: fractionText(from),
    to: fractionText(to),
    below,
    above,
  });
  return {
    measure: member.code,
    aggregate: aggregate.code,
    share: fractionText(share),
    top: top ? interval(top) : null,
    order: interval(order),
  };
}
