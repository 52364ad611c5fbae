import { at } from "../../../core/column.ts";
import { fractionOf } from "../../../core/fraction.ts";
import type { Description, RegionStatistics } from "../../../types/index.ts";
import { decimalText } from "../../formats/number.ts";
import type { Sheet } from "../../formats/sheet.ts";
import { numberColumn, textColumn } from "../columns.ts";
import type { RankView } from "../rank-view.ts";

/** The statistics of every measure in every region, a row each. */
export function regionsSheet({ ranking, regions = [] }: Description, { words, lang }: RankView): Sheet {
  const { labels } = words;
  const { units, rules, standings } = ranking;
  const one = (row: number): RegionStatistics | undefined => regions[row];
  const isFirst = (row: number): boolean => one(row)?.measure !== one(row - 1)?.measure;
  const figure = (key: "mean" | "median" | "deviation", label: string) =>
    numberColumn(key, label, lang, (row) => {
      const value = one(row)?.statistics[key];
      return value === undefined ? "" : decimalText(fractionOf(value), rules.decimals);
    });
  const extreme = (key: "least" | "most", label: string) => {
    const unit = (row: number): number => one(row)?.statistics[key] ?? -1;
    return [
      numberColumn(key, label, lang, (row) => {
        const column = standings.get(one(row)?.measure.code ?? "")?.values;
        const value = column && unit(row) >= 0 ? at(column, unit(row)) : undefined;
        return value ? decimalText(value, rules.decimals) : "";
      }),
      textColumn(`${key}_unit`, labels.unit, (row) => units.names[unit(row)] ?? "", { optional: 1 }),
    ];
  };
  return {
    columns: [
      textColumn("measure", labels.measure, (row) => one(row)?.measure.code ?? "", {
        human: (row) => (isFirst(row) ? (one(row)?.measure.name[lang] ?? "") : ""),
      }),
      textColumn("region", labels.region, (row) => one(row)?.region.code ?? "", {
        human: (row) => one(row)?.region.name[lang] ?? "",
      }),
      numberColumn("count", labels.count, lang, (row) => String(one(row)?.statistics.count ?? "")),
      figure("mean", labels.mean),
      figure("median", labels.middle),
      figure("deviation", labels.deviation),
      ...extreme("least", labels.least),
      ...extreme("most", labels.most),
    ],
    rows: regions.keys(),
    captions: [],
  };
}
