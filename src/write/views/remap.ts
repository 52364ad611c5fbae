import { at } from "../../core/column.ts";
import type { Column, Lang, Note, Units } from "../../types/index.ts";
import { decimalText, exactText, localized } from "../formats/number.ts";
import type { Sheet, SheetColumn } from "../formats/sheet.ts";
import type { Words } from "../words/words.ts";
import { shownNotes } from "./notes.ts";

/** A table carried to another list, in the form of the file it came from. */
export interface Remapped {
  readonly year: number | undefined;
  readonly units: Units;
  /** The measures of the file, in its order. */
  readonly columns: ReadonlyMap<string, Column>;
  readonly names: ReadonlyMap<string, { readonly en: string; readonly vi: string }>;
  readonly long: boolean;
  /** Decimals that people see. */
  readonly decimals: number;
  /** Decimals to round to for machines too; values are exact without. */
  readonly round: number | undefined;
  /** For a spreadsheet, which takes 10/3 for a date: what is no decimal is rounded as far as it shows. */
  readonly spreadsheet: boolean;
  readonly notes: readonly Note[];
}

/** The table as a sheet that `dti` reads back: a row a unit, or a row a value where the file had that. */
export function remapSheet(table: Remapped, words: Words, lang: Lang): Sheet {
  const { units, columns, year, long } = table;
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
    machine: (row) => cell(columnAt(row), unitOf(row), (column) => machineText(column, unitOf(row), table)),
    human: (row) =>
      cell(columnAt(row), unitOf(row), (column) => {
        const found = at(column, unitOf(row));
        return found
          ? localized(decimalText(found, table.round ?? table.decimals), lang) + (units.inherited ? "*" : "")
          : "";
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
  const named = (code: string): string => table.names.get(code)?.[lang] ?? code;
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
  const captions = shownNotes(table.notes, words, false).map(({ message }) => `${words.note}: ${message}`);
  return { columns: [...head, ...body], rows: Array(units.codes.length * per).keys(), captions };
}

/** As many decimals as a spreadsheet keeps of a number near 1. */
const SPREADSHEET_DECIMALS = 14;

function machineText(column: Column, unit: number, { round, spreadsheet }: Remapped): string {
  const value = at(column, unit);
  if (value === undefined) return "";
  if (round !== undefined) return decimalText(value, round);
  const text = exactText(value);
  return spreadsheet && text.includes("/") ? decimalText(value, SPREADSHEET_DECIMALS) : text;
}
