import type { Comparison } from "../../types/index.ts";
import type { SheetColumn } from "../formats/sheet.ts";
import { textColumn } from "./columns.ts";

/** A row of a comparison: a unit and one of its histories, by their places. */
export interface HistoryRow {
  readonly unit: number;
  readonly m: number;
}

export type HistoryColumn = SheetColumn<HistoryRow>;

/** What a year is called in headings: by its place where it is not known. */
export const yearName = ({ years }: Comparison, y: number): string => String(years[y]?.year ?? y + 1);

/** What holds for all rows, in the files that machines read. */
export const machineColumn = (key: string, text: string, more: Partial<HistoryColumn> = {}): HistoryColumn =>
  textColumn(key, more.heading ?? "", () => text, { machineOnly: true, ...more });
