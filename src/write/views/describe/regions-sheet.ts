import { at } from "../../../core/column.ts";
import { fractionOf } from "../../../core/fraction.ts";
import type { Description, RegionStatistics } from "../../../types/index.ts";
import { decimalText } from "../../formats/number.ts";
import type { Sheet } from "../../formats/sheet.ts";
import { numberColumn, textColumn } from "../columns.ts";
import type { RankView } from "../rank-view.ts";

/** The statistics of every measure in every region, a row each. */
export function regionsSheet(
  { ranking, regions = [] }: Description,
  { words, lang }: RankView,
): Sheet<RegionStatistics> {
  const { labels } = words;
  const { units, rules, standings } = ranking;
  const firsts = new Set(regions.filter(({ measure }, i) => measure !== regions[i - 1]?.measure));
  const figure = (key: "mean" | "median" | "deviation", label: string) =>
    numberColumn(key, label, lang, ({ statistics }: RegionStatistics) => {
      const { [key]: value } = statistics;
      return value === undefined ? "" : decimalText(fractionOf(value), rules.decimals);
    });
  const extreme = (key: "least" | "most", label: string) => {
    const unit = ({ statistics }: RegionStatistics): number => statistics[key] ?? -1;
    return [
      numberColumn(key, label, lang, (row: RegionStatistics) => {
        const column = standings.get(row.measure.code)?.values;
        const value = column && unit(row) >= 0 ? at(column, unit(row)) : undefined;
        return value ? decimalText(value, rules.decimals) : "";
      }),
      textColumn(`${key}_unit`, labels.unit, (row: RegionStatistics) => units.names[unit(row)] ?? "", { optional: 1 }),
    ];
  };
  return {
    columns: [
      textColumn("measure", labels.measure, ({ measure }) => measure.code, {
        human: (row) => (firsts.has(row) ? row.measure.name[lang] : ""),
      }),
      textColumn("region", labels.region, ({ region }) => region.code, {
        human: ({ region }) => region.name[lang],
      }),
      numberColumn("count", labels.count, lang, ({ statistics }) => String(statistics.count)),
      figure("mean", labels.mean),
      figure("median", labels.middle),
      figure("deviation", labels.deviation),
      ...extreme("least", labels.least),
      ...extreme("most", labels.most),
    ],
    rows: regions,
    captions: [],
  };
}
