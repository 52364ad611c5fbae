import { at } from "../../core/column.ts";
import { compare, roundedTo } from "../../core/fraction.ts";
import { measureOf, scaleOf } from "../../core/graph.ts";
import type { Fraction, Lang, Remapped } from "../../types/index.ts";
import { decimalText, exactText, localized } from "../formats/number.ts";
import type { Sheet } from "../formats/sheet.ts";
import type { Words } from "../words/words.ts";
import { numberColumn, textColumn } from "./columns.ts";
import { shownNotes } from "./notes.ts";
import { unitColumnKey } from "./unit-key.ts";

/** How a carried table is to be shown. */
export interface RemapView {
  readonly words: Words;
  readonly lang: Lang;
  /** For a spreadsheet, which takes 10/3 for a date: what is no decimal is rounded as far as it shows. */
  readonly spreadsheet: boolean;
}

/** A unit, by its place; in a long table with the code of a measure, in a wide one without. */
interface RemapLine {
  readonly unit: number;
  readonly code: string;
}

/** The table as a sheet that `dti` reads back: a row a unit, or a row a value where the file had that. */
export function remapSheet(table: Remapped, view: RemapView): Sheet<RemapLine> {
  const { units, columns, year, long, methodology, decimals = methodology.decimals } = table;
  const { words, lang } = view;
  const { labels } = words;
  const codes = [...columns.keys()];
  const text = (key: string, label: string, read: (unit: number) => string, machineOnly = false) =>
    textColumn(key, label, ({ unit }: RemapLine) => read(unit), { machineOnly, heading: label });
  const value = (key: string, label: string, codeOf: (row: RemapLine) => string, optional = 0) => {
    const found = (row: RemapLine): Fraction | undefined => {
      const column = columns.get(codeOf(row));
      return column && at(column, row.unit);
    };
    const machine = (row: RemapLine): string =>
      unmistakable(machineText(found(row), scaleOf(methodology, codeOf(row)), table, view));
    const human = (row: RemapLine): string => {
      const own = found(row);
      return own ? localized(decimalText(own, decimals), lang) + (units.inherited ? "*" : "") : "";
    };
    return numberColumn(key, label, lang, machine, { decimals, optional, human });
  };
  const head = [
    ...(year === undefined ? [] : [text("year", labels.year, () => String(year), true)]),
    text("scheme", labels.list, () => units.scheme, true),
    units.codes.every((code, unit) => code === units.names[unit])
      ? textColumn<RemapLine>("code", labels.code, ({ unit }) => units.codes[unit] ?? "", { machineOnly: true })
      : text("code", labels.code, (unit) => units.codes[unit] ?? ""),
    text(unitColumnKey(units), labels.unit, (unit) => units.names[unit] ?? ""),
    ...(units.parts ? [text("parts", labels.parts, (unit) => (units.parts?.[unit] ?? []).join("+"))] : []),
    ...(units.inherited ? [text("inherited", labels.inherited, () => "true", true)] : []),
  ];
  const named = (code: string): string => measureOf(methodology, code)?.name[lang] ?? code;
  const body = long
    ? [
        textColumn<RemapLine>("measure", labels.measure, ({ code }) => code, {
          heading: labels.measure,
          human: ({ code }) => named(code),
        }),
        value("value", labels.points, ({ code }) => code),
      ]
    : codes.map((code, i) => value(code, named(code), () => code, i === 0 ? 0 : 1));
  const rows = units.codes.flatMap((_, unit) => (long ? codes : [""]).map((code): RemapLine => ({ unit, code })));
  const notes = shownNotes(table.notes, words, false).map(({ message }) => message);
  const captions = notes.map((message) => `${words.note}: ${message}`);
  const name = [...(year === undefined ? [] : [year]), words.schemeName[units.scheme]].join(" · ");
  return { name, columns: [...head, ...body], rows, captions, notes };
}

/** So many digits above and below a fraction's line are read back; a value with more is rounded to so many decimals. */
const READABLE = 100;
/** More than any maximum has: it takes at most 30 digits, from 1e-30 up. */
const LONG_DECIMALS = 60;

/** As many decimals as a spreadsheet keeps of a number near 1. */
const SPREADSHEET_DECIMALS = 14;

/** `1.140` can be read as 1140 where no cell of a table tells its decimal sign; `1.1400` cannot. */
const unmistakable = (text: string): string => text.replace(/^[1-9]\d{0,2}\.\d{3}(?=$|\/)/, "$&0");

function machineText(
  value: Fraction | undefined,
  max: Fraction,
  { decimals }: Remapped,
  { spreadsheet }: RemapView,
): string {
  if (value === undefined) return "";
  // Rounded above the maximum, it would not be read back.
  const fits = (places: number): boolean => compare(roundedTo(value, places), max) <= 0;
  if (decimals !== undefined && fits(decimals)) return decimalText(value, decimals);
  const text = exactText(value);
  // Longer numbers are not read back.
  if (text.split("/").some((part) => part.length > READABLE)) return decimalText(value, LONG_DECIMALS);
  return spreadsheet && text.includes("/") && fits(SPREADSHEET_DECIMALS)
    ? decimalText(value, SPREADSHEET_DECIMALS)
    : text;
}
