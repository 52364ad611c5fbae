import type { Comparison, Explanation } from "../../types/index.ts";
import { localized, rankText } from "../formats/number.ts";
import { partTexts } from "../formats/parts.ts";
import { numberColumn } from "./columns.ts";
import { type HistoryColumn, type HistoryRow, yearName } from "./compare-row.ts";
import type { CompareView } from "./compare-view.ts";

/** The first year's rank on its own list, where changes are explained and the merger is a part of them. */
export function firstRankColumn(comparison: Comparison, { words, lang }: CompareView): readonly HistoryColumn[] {
  const { explanations, years, units } = comparison;
  const scheme = years[0]?.scheme;
  if (!explanations || scheme === units.scheme) return [];
  const year = yearName(comparison, 0);
  const label = words.of(year, scheme ?? "none");
  const rank = (row: HistoryRow): string => rankText(explanationOf(comparison, row)?.oldListRank);
  return [numberColumn(`rank_${year}_own_list`, label, lang, rank, { heading: `${words.labels.rank} ${label}` })];
}

/** What changes are made of, where that is asked for: the method, the unit's own score and the others' scores. */
export function partColumns(comparison: Comparison, view: CompareView): readonly HistoryColumn[] {
  const { explanations, years, units } = comparison;
  const { words } = view;
  if (!explanations) return [];
  const editions = new Set(years.map(({ methodology }) => methodology.id));
  const isWithoutMethod = explanations.every((one) => one === undefined || one.method.n === 0n);
  const part = (key: string, label: string, which: number, machineOnly = false): HistoryColumn => {
    const partOf = (row: HistoryRow, decimals: number): string | undefined => {
      const one = explanationOf(comparison, row);
      return one && partTexts([one.method, one.own, one.others], decimals)[which];
    };
    return numberColumn(key, label, view.lang, (row) => partOf(row, 4) ?? "", {
      human: (row) => localized(partOf(row, 1) ?? "–", view.lang),
      heading: words.inPlaces(label),
      machineOnly,
    });
  };
  return [
    ...(editions.size > 1 ? [part("method", words.labels.method, 0, isWithoutMethod)] : []),
    part("own_score", words.ownScore(units.scheme), 1),
    part("others_scores", words.othersScores(units.scheme), 2),
  ];
}

/** Explanations are of the first measure alone. */
const explanationOf = ({ explanations }: Comparison, { unit, m }: HistoryRow): Explanation | undefined =>
  m === 0 ? explanations?.[unit] : undefined;
