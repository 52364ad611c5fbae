import { fraction } from "../../../core/fraction.ts";
import type { RankSpread, Robustness } from "../../../types/index.ts";
import { decimalText, localized } from "../../formats/number.ts";
import type { Sheet, SheetColumn } from "../../formats/sheet.ts";
import { numberColumn, unitColumns } from "../columns.ts";
import { type RankView, sheetName } from "../rank-view.ts";
import { analysisCaptions } from "./columns.ts";

type Key = "median" | "low" | "high" | "best" | "worst";

/** How far ranks move, a unit a row: `rank,code,province,median,low,high,best,worst,top,beats_next`. */
export function robustnessSheet(robustness: Robustness, view: RankView): Sheet {
  const { ranking, spreads, first, draws } = robustness;
  const { words, lang } = view;
  const { labels } = words;
  const place = (key: Key, row: number): string => rankOf(spreads[row]?.[key]);
  const rank = (key: Key, label: string, more: Partial<SheetColumn> = {}): SheetColumn =>
    numberColumn(key, label, lang, (row) => place(key, row), more);
  const share = (key: string, label: string, of: (spread: RankSpread) => number | undefined): SheetColumn => {
    const times = (row: number): number | undefined => spreads[row] && of(spreads[row]);
    const text = (row: number, percent: boolean): string => {
      const found = times(row);
      if (found === undefined) return "";
      return decimalText(fraction(BigInt(percent ? 100 * found : found), BigInt(draws)), percent ? 1 : 4);
    };
    const human = (row: number): string => (times(row) === undefined ? "–" : `${localized(text(row, true), lang)} %`);
    return numberColumn(key, label, lang, (row) => text(row, false), { human });
  };
  const between = (row: number): string => {
    const [low, high] = [place("low", row), place("high", row)];
    return low === "" ? "–" : localized(`${low}–${high}`, lang);
  };
  const columns: SheetColumn[] = [
    ...unitColumns(ranking, view),
    rank("median", labels.median),
    rank("low", "", { machineOnly: true, heading: `${labels.rank} (5 %)` }),
    // For people both ends of the interval stand in one cell.
    rank("high", labels.interval, { human: between, heading: `${labels.rank} (95 %)` }),
    rank("best", labels.best, { optional: 1 }),
    rank("worst", labels.worst, { optional: 1 }),
    share("first", words.among(first), (spread) => spread.first),
    share("beats_next", labels.beatsNext, ({ beatsNext }) => beatsNext),
  ];
  return { name: sheetName(ranking, words), columns, rows: ranking.order, captions: captions(robustness, view) };
}

/** A rank, or one between two ranks, with at most two decimals. */
const rankOf = (rank: number | undefined): string => (rank === undefined ? "" : String(Math.round(100 * rank) / 100));

function captions(robustness: Robustness, view: RankView): readonly string[] {
  const { ranking, draws, weights, spread, seed, drawsFile = "" } = robustness;
  const { words } = view;
  const done =
    spread === undefined || seed === undefined
      ? words.robustness.given(draws, weights, drawsFile)
      : words.drawn({ draws, weights, spread, seed });
  return analysisCaptions(ranking, [done], view);
}
