import { at, columnOf } from "../../../core/column.ts";
import { fractionOf } from "../../../core/fraction.ts";
import type { Column, Description, Statistics } from "../../../types/index.ts";
import { textsOf } from "../../formats/number.ts";
import type { Sheet, SheetColumn } from "../../formats/sheet.ts";
import { numberColumn, textColumn } from "../columns.ts";
import { methodText } from "../method-text.ts";
import { shownNotes } from "../notes.ts";
import { type RankView, sheetName } from "../rank-view.ts";

type Figure = "median" | "deviation" | "skewness" | "kurtosis";

/** Statistics, a measure a row: `measure,count,missing,mean,median,deviation,least,least_unit,most,most_unit,skewness,kurtosis`. */
export function describeSheet(description: Description, view: RankView): Sheet {
  const { ranking } = description;
  const { words, quiet, verbose } = view;
  const notes = quiet ? [] : shownNotes(ranking.notes, words, verbose);
  return {
    name: sheetName(ranking, words),
    columns: columnsOf(description, view),
    rows: [...ranking.standings.values()].keys(),
    captions: [factsLine(description, view), ...notes.map(({ message }) => `${words.note}: ${message}`)],
  };
}

/** The year, the list and the methodology. */
function factsLine({ ranking: { year, units, methodology } }: Description, view: RankView): string {
  const facts = [year, view.words.schemeName[units.scheme], methodText(methodology, view)];
  return facts.filter((fact) => fact !== undefined).join(" · ");
}

function columnsOf(description: Description, view: RankView): readonly SheetColumn[] {
  const { ranking, statistics } = description;
  const { rules } = ranking;
  const { words, lang } = view;
  const { labels } = words;
  const standings = [...ranking.standings.values()];
  const number = (key: string, label: string, machine: (row: number) => string, optional = 0): SheetColumn =>
    numberColumn(key, label, lang, machine, { optional });
  const count = (key: "count" | "missing", label: string, optional = 0): SheetColumn =>
    number(key, label, (row) => String(statistics[row]?.[key] ?? ""), optional);
  const figure = (key: Figure, label: string, optional = 0): SheetColumn =>
    number(key, label, textsOf(figures(statistics, key), rules.decimals), optional);
  // The exact mean, as under a ranking.
  const means = columnOf(standings.length, (row) => standings[row]?.mean);
  return [
    textColumn("measure", labels.code, (row) => standings[row]?.measure.code ?? "", {
      heading: labels.code,
      machineOnly: true,
    }),
    textColumn("name", labels.measure, (row) => standings[row]?.measure.name[lang] ?? ""),
    count("count", labels.count),
    count("missing", labels.missing, 2),
    number("mean", labels.mean, textsOf(means, rules.decimals)),
    figure("median", labels.middle),
    figure("deviation", labels.deviation),
    ...extremeColumns("least", labels.least, description, view),
    ...extremeColumns("most", labels.most, description, view),
    shareColumn("at_zero", words.describe.labels.atZero, "atZero", description, view),
    shareColumn("at_largest", words.describe.labels.atLargest, "atLargest", description, view),
    figure("skewness", labels.skewness, 3),
    figure("kurtosis", labels.kurtosis, 3),
  ];
}

/** The least or largest value, and the unit that has it. */
function extremeColumns(
  key: "least" | "most",
  label: string,
  { ranking, statistics }: Description,
  { words, lang }: RankView,
): readonly SheetColumn[] {
  const { units, rules } = ranking;
  const standings = [...ranking.standings.values()];
  const values = columnOf(standings.length, (row) => {
    const [column, unit] = [standings[row]?.values, statistics[row]?.[key]];
    return column === undefined || unit === undefined ? undefined : at(column, unit);
  });
  const name = (row: number): string => units.names[statistics[row]?.[key] ?? -1] ?? "";
  const heading = `${words.labels.unit} (${label})`;
  return [
    numberColumn(key, label, lang, textsOf(values, rules.decimals), { optional: 0 }),
    textColumn(`${key}_unit`, words.labels.unit, name, { heading, optional: 1 }),
  ];
}

/** A share of the units, 0–1 to machines and in percent to people. */
function shareColumn(
  key: string,
  label: string,
  of: "atZero" | "atLargest",
  { statistics }: Description,
  { lang }: RankView,
): SheetColumn {
  const text = (row: number): string => statistics[row]?.[of]?.toFixed(4) ?? "";
  const percent = (row: number): string => `${Math.round(100 * (statistics[row]?.[of] ?? 0))} %`;
  const human = (row: number): string => (text(row) === "" ? "–" : percent(row));
  return numberColumn(key, label, lang, text, { human, optional: 2 });
}

const figures = (statistics: readonly Statistics[], key: Figure): Column =>
  columnOf(statistics.length, (row) => {
    const value = statistics[row]?.[key];
    return value === undefined ? undefined : fractionOf(value);
  });
