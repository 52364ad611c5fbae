import { at } from "../../core/column.ts";
import type { Fraction, Remapped } from "../../types/index.ts";
import { decimalText, exactText } from "../formats/number.ts";
import type { Words } from "../words/words.ts";
import { readingJson, shownNotes } from "./notes.ts";

/** A carried table as JSON, a row a line, in pieces. A value that is no decimal, such as a third, is a text `2.2851/3`. */
export function* remapJson({ year, units, columns, decimals, notes }: Remapped, words: Words): Generator<string> {
  const head = { schemaVersion: 2, command: "remap", ...(year === undefined ? {} : { year }), scheme: units.scheme };
  yield `${JSON.stringify(head).slice(0, -1)},"rows":[`;
  for (const [unit, code] of units.codes.entries()) {
    const content = {
      ...{ code, name: units.names[unit] },
      ...(units.parts ? { parts: units.parts[unit] } : {}),
      ...(units.inherited ? { inherited: true } : {}),
      values: Object.fromEntries(
        [...columns].map(([measure, column]) => [measure, jsonValue(at(column, unit), decimals)]),
      ),
    };
    yield `${unit === 0 ? "" : ","}\n${JSON.stringify(content)}`;
  }
  yield `\n],"notes":${JSON.stringify(shownNotes(notes, words, false))},"reading":${readingJson(notes)}}\n`;
}

function jsonValue(value: Fraction | undefined, decimals: number | undefined): number | string | null {
  if (value === undefined) return null;
  const text = decimals === undefined ? exactText(value) : decimalText(value, decimals);
  return text.includes("/") ? text : Number(text);
}
