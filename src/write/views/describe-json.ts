import { at } from "../../core/column.ts";
import type { Description, Statistics } from "../../types/index.ts";
import { decimalText } from "../formats/number.ts";
import { readingOf, shownNotes } from "./notes.ts";
import type { RankView } from "./rank-view.ts";

/** Statistics as JSON, a row a measure; not rounded, but for the extremes. */
export function* describeJson(
  { ranking, statistics }: Description,
  { words, verbose, lang }: RankView,
): Generator<string> {
  const { year, units, methodology, notes, standings, rules } = ranking;
  const rows = [...standings.values()].map(({ measure, values }, row) => {
    const found: Statistics = statistics[row] ?? { count: 0, missing: 0 };
    const { count, missing, mean = null, median = null, deviation = null } = found;
    const { least, most, skewness = null, kurtosis = null } = found;
    const end = (unit: number | undefined) => {
      const value = unit === undefined ? undefined : at(values, unit);
      if (unit === undefined || value === undefined) return null;
      return { value: Number(decimalText(value, rules.decimals)), code: units.codes[unit], name: units.names[unit] };
    };
    const figures = { count, missing, mean, median, deviation, least: end(least), most: end(most), skewness, kurtosis };
    return { measure: measure.code, name: measure.name[lang], ...figures };
  });
  const content = {
    ...{ schemaVersion: 2, command: "describe", ...(year === undefined ? {} : { year }) },
    ...{ scheme: units.scheme, methodology: methodology.id, rows },
    ...{ notes: shownNotes(notes, words, verbose), reading: readingOf(notes) },
  };
  yield `${JSON.stringify(content)}\n`;
}
