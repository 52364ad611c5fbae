import type { Comparison } from "../../types/index.ts";
import type { Sheet } from "../formats/sheet.ts";
import { compareCaptions } from "./compare-captions.ts";
import { compareColumns } from "./compare-columns.ts";
import { type HistoryRow, yearName } from "./compare-row.ts";
import type { CompareView } from "./compare-view.ts";

/** A comparison as a table: a row a unit, or a row a unit and measure; ranks of each year, then changes, then scores. */
export function compareSheet(comparison: Comparison, view: CompareView): Sheet<HistoryRow> {
  const { histories, shown } = comparison;
  const name = [
    ...comparison.years.map((_, y) => yearName(comparison, y)),
    view.words.schemeName[comparison.units.scheme],
  ];
  return {
    name: name.join(" · "),
    columns: compareColumns(comparison, view, histories.length === 1 ? histories[0] : undefined),
    rows: shown.flatMap((unit) => histories.map((_, m) => ({ unit, m }))),
    captions: compareCaptions(comparison, view),
  };
}

/** The same as a sheet for each measure, with its name. */
export function measureSheets(comparison: Comparison, view: CompareView): readonly Sheet<HistoryRow>[] {
  const sheet = compareSheet(comparison, view);
  const { histories } = comparison;
  if (histories.length < 2) return [sheet];
  return histories.map(({ measure }, m) => ({
    ...sheet,
    name: measure.name[view.lang],
    columns: compareColumns(comparison, view, histories[m]),
    rows: [...sheet.rows].filter((row) => row.m === m),
  }));
}
