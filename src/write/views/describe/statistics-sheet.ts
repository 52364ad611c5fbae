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
export function describeSheet({ ranking, statistics }: Description, view: RankView): Sheet {
  const { units, rules, year, methodology } = ranking;
  const { words, lang, quiet, verbose } = view;
  const { labels } = words;
  const standings = [...ranking.standings.values()];
  const number = (key: string, label: string, machine: (row: number) => string, optional = 0): SheetColumn =>
    numberColumn(key, label, lang, machine, { optional });
  const count = (key: "count" | "missing", label: string, optional = 0): SheetColumn =>
    number(key, label, (row) => String(statistics[row]?.[key] ?? ""), optional);
  const figure = (key: Figure, label: string, optional = 0): SheetColumn =>
    number(key, label, textsOf(figures(statistics, key), rules.decimals), optional);
  const share = (key: string, label: string, of: "atZero" | "atLargest"): SheetColumn => {
    const text = (row: number): string => statistics[row]?.[of]?.toFixed(4) ?? "";
    const percent = (row: number): string => `${Math.round(100 * (statistics[row]?.[of] ?? 0))} %`;
    return { ...number(key, label, text, 2), human: (row) => (text(row) === "" ? "–" : percent(row)) };
  };
  const extreme = (key: "least" | "most", label: string): readonly SheetColumn[] => {
    const values = columnOf(standings.length, (row) => {
      const [column, unit] = [standings[row]?.values, statistics[row]?.[key]];
      return column === undefined || unit === undefined ? undefined : at(column, unit);
    });
    const name = (row: number): string => units.names[statistics[row]?.[key] ?? -1] ?? "";
    return [
      number(key, label, textsOf(values, rules.decimals)),
      textColumn(`${key}_unit`, labels.unit, name, { heading: `${labels.unit} (${label})`, optional: 1 }),
    ];
  };
  const columns: SheetColumn[] = [
    textColumn("measure", labels.code, (row) => standings[row]?.measure.code ?? "", {
      heading: labels.code,
      machineOnly: true,
    }),
    textColumn("name", labels.measure, (row) => standings[row]?.measure.name[lang] ?? ""),
    count("count", labels.count),
    count("missing", labels.missing, 2),
    // The exact mean, as under a ranking.
    number(
      "mean",
      labels.mean,
      textsOf(
        columnOf(standings.length, (row) => standings[row]?.mean),
        rules.decimals,
      ),
    ),
    figure("median", labels.middle),
    figure("deviation", labels.deviation),
    ...extreme("least", labels.least),
    ...extreme("most", labels.most),
    share("at_zero", words.describe.labels.atZero, "atZero"),
    share("at_largest", words.describe.labels.atLargest, "atLargest"),
    figure("skewness", labels.skewness, 3),
    figure("kurtosis", labels.kurtosis, 3),
  ];
  const facts = [year, words.schemeName[units.scheme], methodText(methodology, view)];
  const notes = quiet ? [] : shownNotes(ranking.notes, words, verbose);
  const captions = [
    facts.filter((fact) => fact !== undefined).join(" · "),
    ...notes.map(({ message }) => `${words.note}: ${message}`),
  ];
  return { name: sheetName(ranking, words), columns, rows: standings.keys(), captions };
}

const figures = (statistics: readonly Statistics[], key: Figure): Column =>
  columnOf(statistics.length, (row) => {
    const value = statistics[row]?.[key];
    return value === undefined ? undefined : fractionOf(value);
  });
