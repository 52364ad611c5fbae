import { at } from "../../core/column.ts";
import { measureOf } from "../../core/graph.ts";
import type { Column, Lang, Remapped } from "../../types/index.ts";
import { decimalText, exactText, localized } from "../formats/number.ts";
import type { Sheet, SheetColumn } from "../formats/sheet.ts";
import type { Words } from "../words/words.ts";
import { shownNotes } from "./notes.ts";

/** How a carried table is to be shown. */
export interface RemapView {
  readonly words: Words;
  readonly lang: Lang;
  /** For a spreadsheet, which takes 10/3 for a date: what is no decimal is rounded as far as it shows. */
  readonly spreadsheet: boolean;
}

/** The table as a sheet that `dti` reads back: a row a unit, or a row a value where the file had that. */
export function remapSheet(table: Remapped, view: RemapView): Sheet {
  const { units, columns, year, long, methodology, decimals = methodology.decimals } = table;
  const { words, lang } = view;
  const { labels } = words;
  const codes = [...columns.keys()];
  const per = long ? codes.length : 1;
  const unitOf = (row: number): number => Math.floor(row / per);
  const text = (key: string, label: string, read: (unit: number) => string, machineOnly = false): SheetColumn => ({
    ...{ key, label, align: "left", machineOnly },
    machine: (row) => read(unitOf(row)),
  });
  const cell = (column: Column | undefined, unit: number, write: (value: Column) => string): string =>
    column !== undefined && at(column, unit) !== undefined ? write(column) : "";
  const value = (key: string, label: string, columnAt: (row: number) => Column | undefined): SheetColumn => ({
    ...{ key, label, align: "right", numeric: true },
    machine: (row) => cell(columnAt(row), unitOf(row), (column) => machineText(column, unitOf(row), table, view)),
    human: (row) =>
      cell(columnAt(row), unitOf(row), (column) => {
        const found = at(column, unitOf(row));
        return found ? localized(decimalText(found, decimals), lang) + (units.inherited ? "*" : "") : "";
      }),
  });
  const head = [
    ...(year === undefined ? [] : [text("year", labels.year, () => String(year), true)]),
    text("scheme", labels.scale, () => units.scheme, true),
    text("code", labels.code, (unit) => units.codes[unit] ?? ""),
    text("province", labels.unit, (unit) => units.names[unit] ?? ""),
    ...(units.parts ? [text("parts", labels.parts, (unit) => (units.parts?.[unit] ?? []).join("+"))] : []),
    ...(units.inherited ? [text("inherited", labels.inherited, () => "true", true)] : []),
  ];
  const named = (code: string): string => measureOf(methodology, code)?.name[lang] ?? code;
  const measureAt = (row: number): string => codes[row % per] ?? "";
  const body = long
    ? [
        {
          ...text("measure", labels.measure, () => ""),
          machine: measureAt,
          human: (row: number) => named(measureAt(row)),
        },
        value("value", labels.points, (row) => columns.get(measureAt(row))),
      ]
    : codes.map((code, i) => ({ ...value(code, named(code), () => columns.get(code)), optional: i === 0 ? 0 : 1 }));
  const notes = shownNotes(table.notes, words, false).map(({ message }) => message);
  const captions = notes.map((message) => `${words.note}: ${message}`);
  return { columns: [...head, ...body], rows: Array(units.codes.length * per).keys(), captions, notes };
}

/** So many digits above and below a fraction's line are read back; a value with more is rounded to so many decimals. */
const READABLE = 100;
const LONG_DECIMALS = 40;

/** As many decimals as a spreadsheet keeps of a number near 1. */
const SPREADSHEET_DECIMALS = 14;

function machineText(column: Column, unit: number, { decimals }: Remapped, { spreadsheet }: RemapView): string {
  const value = at(column, unit);
  if (value === undefined) return "";
  if (decimals !== undefined) return decimalText(value, decimals);
  const text = exactText(value);
  // Longer numbers are not read back.
  if (text.split("/").some((part) => part.length > READABLE)) return decimalText(value, LONG_DECIMALS);
  return spreadsheet && text.includes("/") ? decimalText(value, SPREADSHEET_DECIMALS) : text;
}
