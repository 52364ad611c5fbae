import { at } from "../../core/column.ts";
import type { Fraction, RemapHead, Remapped, RemapRow, ResultEnd } from "../../types/index.ts";
import { decimalText, exactText } from "../formats/number.ts";
import type { JsonResult } from "../formats/row-result.ts";
import { endOf } from "./notes.ts";
import { originOf } from "./origin.ts";
import type { RemapView } from "./remap-sheet.ts";

/** A carried table as JSON has it. A value that is no decimal, such as a third, is a text `2.2851/3`. */
export function remapJson(table: Remapped, { words }: RemapView): JsonResult<RemapHead, RemapRow, ResultEnd> {
  const { year, units, notes } = table;
  return {
    head: { schemaVersion: 2, command: "remap", ...(year === undefined ? {} : { year }), scheme: units.scheme },
    rows: () => rowsOf(table),
    end: endOf(notes, { words, verbose: false }),
  };
}

function* rowsOf({ units, columns, decimals }: Remapped): Generator<RemapRow> {
  for (const [unit, code] of units.codes.entries()) {
    const values = [...columns].map(([measure, column]) => [measure, jsonValue(at(column, unit), decimals)]);
    yield { code, name: units.names[unit] ?? "", ...originOf(units, unit), values: Object.fromEntries(values) };
  }
}

function jsonValue(value: Fraction | undefined, decimals: number | undefined): number | string | null {
  if (value === undefined) return null;
  const text = decimals === undefined ? exactText(value) : decimalText(value, decimals);
  return text.includes("/") ? text : Number(text);
}
