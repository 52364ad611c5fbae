import { once } from "../../core/once.ts";
import type { Lang, Ranking, Ranks } from "../../types/index.ts";
import { localized, rankText } from "../formats/number.ts";
import type { SheetColumn } from "../formats/sheet.ts";
import type { RankView } from "./rank-view.ts";
import { tiedRankText, tiesIn } from "./ties.ts";
import { unitColumnKey } from "./unit-key.ts";

/** A column of numbers, which people read in their language. */
export const numberColumn = <Row = number>(
  key: string,
  label: string,
  lang: Lang,
  machine: (row: Row) => string,
  more: Partial<SheetColumn<Row>> = {},
): SheetColumn<Row> => ({
  key,
  label,
  align: "right",
  numeric: true,
  machine,
  human: (row) => localized(machine(row), lang) || "–",
  ...more,
});

export const textColumn = <Row = number>(
  key: string,
  label: string,
  machine: (row: Row) => string,
  more: Partial<SheetColumn<Row>> = {},
): SheetColumn<Row> => ({ key, label, align: "left", machine, ...more });

/** Ranks as people read them: `=` before one that is shared. */
export function rankColumn(
  key: string,
  label: string,
  ranks: Ranks,
  lang: Lang,
  more: Partial<SheetColumn> = {},
): SheetColumn {
  const tied = once(() => tiesIn(ranks));
  const human = (row: number): string => tiedRankText(ranks[row], tied(), lang);
  return numberColumn(key, label, lang, (row) => rankText(ranks[row]), { human, ...more });
}

/** The rank, code and name of each unit. */
export function unitColumns(
  { units, standings, by }: Ranking,
  { words, lang }: RankView,
  more: Partial<SheetColumn> = {},
): readonly SheetColumn[] {
  const { labels } = words;
  const ranks = standings.get(by.code)?.ranks ?? new Float64Array();
  const isName = (code: string, row: number): boolean => code === units.names[row];
  return [
    rankColumn("rank", labels.rank, ranks, lang),
    textColumn("code", labels.code, (row) => units.codes[row] ?? "", {
      optional: 3,
      machineOnly: units.codes.every(isName),
    }),
    textColumn(unitColumnKey(units), labels.unit, (row) => units.names[row] ?? "", more),
  ];
}
