import { fraction } from "../../../core/fraction.ts";
import type { RankSpread, Robustness } from "../../../types/index.ts";
import { decimalText, localized, rankText } from "../../formats/number.ts";
import type { Sheet, SheetColumn } from "../../formats/sheet.ts";
import { type RankView, sheetName } from "../rank-view.ts";
import { unitKey } from "../unit-key.ts";
import { analysisCaptions } from "./columns.ts";

type Key = "median" | "low" | "high" | "best" | "worst";

/** How far ranks move, a unit a row: `rank,code,province,median,low,high,best,worst,top,beats_next`. */
export function robustnessSheet(robustness: Robustness, view: RankView): Sheet {
  const { ranking, spreads, first, draws } = robustness;
  const { units, standings, by } = ranking;
  const { words, lang } = view;
  const { labels } = words;
  const ranks = standings.get(by.code)?.ranks;
  const place = (key: Key, row: number): string => rankOf(spreads[row]?.[key]);
  const rank = (key: string, label: string, text: (row: number) => string): SheetColumn => ({
    key,
    label,
    align: "right",
    numeric: true,
    machine: text,
    human: (row) => localized(text(row), lang) || "–",
  });
  const share = (key: string, label: string, of: (spread: RankSpread) => number | undefined): SheetColumn => {
    const times = (row: number): number | undefined => spreads[row] && of(spreads[row]);
    const text = (row: number, percent: boolean): string => {
      const found = times(row);
      if (found === undefined) return "";
      return decimalText(fraction(BigInt(percent ? 100 * found : found), BigInt(draws)), percent ? 1 : 4);
    };
    return {
      key,
      label,
      align: "right",
      numeric: true,
      machine: (row) => text(row, false),
      human: (row) => (times(row) === undefined ? "–" : `${localized(text(row, true), lang)} %`),
    };
  };
  const between = (row: number): string => {
    const [low, high] = [place("low", row), place("high", row)];
    return low === "" ? "–" : localized(`${low}–${high}`, lang);
  };
  const isName = (code: string, row: number): boolean => code === units.names[row];
  const columns: SheetColumn[] = [
    rank("rank", labels.rank, (row) => rankText(ranks?.[row])),
    {
      key: "code",
      label: labels.code,
      align: "left",
      optional: 3,
      machineOnly: units.codes.every(isName),
      machine: (row) => units.codes[row] ?? "",
    },
    { key: unitKey(units), label: labels.unit, align: "left", machine: (row) => units.names[row] ?? "" },
    rank("median", labels.median, (row) => place("median", row)),
    { ...rank("low", "", (row) => place("low", row)), machineOnly: true, heading: `${labels.rank} (5 %)` },
    // For people both ends of the interval stand in one cell.
    {
      ...rank("high", labels.interval, (row) => place("high", row)),
      human: between,
      heading: `${labels.rank} (95 %)`,
    },
    { ...rank("best", labels.best, (row) => place("best", row)), optional: 1 },
    { ...rank("worst", labels.worst, (row) => place("worst", row)), optional: 1 },
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
