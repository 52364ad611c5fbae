import type { Lang } from "../../types/index.ts";
import { localized } from "../formats/number.ts";
import type { SheetColumn } from "../formats/sheet.ts";

/** A column of numbers, which people read in their language. */
export const numberColumn = (
  key: string,
  label: string,
  lang: Lang,
  machine: (row: number) => string,
  more: Partial<SheetColumn> = {},
): SheetColumn => ({
  key,
  label,
  align: "right",
  numeric: true,
  machine,
  human: (row) => localized(machine(row), lang) || "–",
  ...more,
});

export const textColumn = (
  key: string,
  label: string,
  machine: (row: number) => string,
  more: Partial<SheetColumn> = {},
): SheetColumn => ({ key, label, align: "left", machine, ...more });
