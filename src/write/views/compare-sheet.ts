import type { Comparison, Explanation, MeasureHistory } from "../../types/index.ts";
import { changeText, localized, rankText, textsOf } from "../formats/number.ts";
import { partTexts, signedText } from "../formats/parts.ts";
import type { Sheet, SheetColumn } from "../formats/sheet.ts";
import { numberColumn, textColumn } from "./columns.ts";
import { compareCaptions } from "./compare-captions.ts";
import type { CompareView } from "./compare-view.ts";
import { unitColumnKey } from "./unit-key.ts";

/** A unit and one of its histories, by their places. */
interface HistoryRow {
  readonly unit: number;
  readonly m: number;
}

/** A comparison as a table: a row a unit, or a row a unit and measure; ranks of each year, then changes, then scores. */
export function compareSheet(comparison: Comparison, view: CompareView): Sheet<HistoryRow> {
  const { histories, shown } = comparison;
  const name = [
    ...comparison.years.map(({ year }, y) => year ?? y + 1),
    view.words.schemeName[comparison.units.scheme],
  ];
  return {
    name: name.join(" · "),
    columns: columnsOf(comparison, view, histories.length === 1 ? histories[0] : undefined),
    rows: shown.flatMap((unit) => histories.map((_, m) => ({ unit, m }))),
    captions: compareCaptions(comparison, view),
  };
}

/** The same as a sheet for each measure, with its name. */
export function measureSheets(comparison: Comparison, view: CompareView): readonly Sheet<HistoryRow>[] {
  const sheet = compareSheet(comparison, view);
  const { histories } = comparison;
  if (histories.length < 2) return [sheet];
  return histories.map(({ measure }, m) => ({
    ...sheet,
    name: measure.name[view.lang],
    columns: columnsOf(comparison, view, histories[m]),
    rows: [...sheet.rows].filter((row) => row.m === m),
  }));
}

/** The columns of all measures, or of a sheet of one. */
function columnsOf(
  comparison: Comparison,
  { words, lang, several }: CompareView,
  only: MeasureHistory | undefined,
): readonly SheetColumn<HistoryRow>[] {
  const { years, units, histories, regionOf, regions, rules, explanations, comparable, likeForLike } = comparison;
  const { labels } = words;
  const measure = only?.measure.name[lang];
  const ofMeasure = only === undefined || only === histories[0] ? "" : `: ${measure}`;
  const history = ({ m }: HistoryRow): MeasureHistory | undefined => histories[m];
  const text = (key: string, label: string, machine: (row: HistoryRow) => string, optional = 0) =>
    textColumn(key, label, machine, { optional });
  const number = (key: string, label: string, machine: (row: HistoryRow) => string, optional = 0) =>
    numberColumn(key, label, lang, machine, { optional });
  const regionName = ({ unit }: HistoryRow): string => regions[regionOf[unit] ?? -1]?.name[lang] ?? "";
  const name = (y: number): string => String(years[y]?.year ?? y + 1);
  const latest = name(years.length - 1);
  const rankIn = (y: number) => (row: HistoryRow) => rankText(history(row)?.ranks[y]?.[row.unit]);
  const valueTexts = histories.map(({ values }) => values.map((column) => textsOf(column, rules.decimals)));
  const valueIn =
    (y: number) =>
    ({ m, unit }: HistoryRow) =>
      valueTexts[m]?.[y]?.(unit) ?? "";
  const scoreTexts = histories.map((one) => textsOf(one.scoreChange, rules.decimals));
  const score = ({ m, unit }: HistoryRow): string => signedText(scoreTexts[m]?.(unit) ?? "");
  const change = (row: HistoryRow): string => changeText(history(row)?.change[row.unit]);
  const regional = (row: HistoryRow): string => changeText(history(row)?.regionChange[row.unit]);
  const yearly = (i: number) => (row: HistoryRow) => changeText(history(row)?.changes[i]?.[row.unit]);
  const explanationOf = ({ unit, m }: HistoryRow): Explanation | undefined =>
    m === 0 ? explanations?.[unit] : undefined;
  const isWithoutMethod = explanations?.every((one) => one === undefined || one.method.n === 0n) ?? true;
  const editions = new Set(years.map(({ methodology }) => methodology.id)).size > 1;
  const partsAt = (row: HistoryRow, decimals: number): readonly string[] => {
    const one = explanationOf(row);
    return one ? partTexts([one.method, one.own, one.others], decimals) : [];
  };
  const part = (key: string, label: string, which: number): SheetColumn<HistoryRow> => ({
    ...number(key, label, (row) => partsAt(row, 4)[which] ?? ""),
    human: (row) => localized(partsAt(row, 1)[which] ?? "–", lang),
    heading: words.inPlaces(label),
  });
  return [
    text("code", labels.code, ({ unit }) => units.codes[unit] ?? "", 5),
    text(unitColumnKey(units), labels.unit, ({ unit }) => units.names[unit] ?? ""),
    ...(regions.length > 0 ? [text("region", labels.region, regionName, 4)] : []),
    ...(several && (only === undefined || histories.length === 1)
      ? [
          {
            ...text("measure", labels.measure, (row) => history(row)?.measure.code ?? ""),
            human: (row: HistoryRow) => history(row)?.measure.name[lang] ?? "",
          },
        ]
      : []),
    ...(explanations && comparison.years[0]?.scheme !== units.scheme
      ? [
          {
            ...number(`rank_${name(0)}_own_list`, words.of(name(0), years[0]?.scheme ?? "none"), (row) =>
              rankText(explanationOf(row)?.oldListRank),
            ),
            heading: `${labels.rank} ${words.of(name(0), years[0]?.scheme ?? "none")}`,
          },
        ]
      : []),
    ...years.map((_, y) => ({
      ...number(`rank_${name(y)}`, explanations ? words.of(name(y), units.scheme) : name(y), rankIn(y)),
      heading: `${labels.rank} ${name(y)}${ofMeasure}`,
    })),
    { ...number("change", labels.change, change), heading: words.rankChange(name(0), latest) + ofMeasure },
    ...(explanations
      ? [
          ...(editions ? [{ ...part("method", labels.method, 0), machineOnly: isWithoutMethod }] : []),
          part("own_score", words.ownScore(units.scheme), 1),
          part("others_scores", words.othersScores(units.scheme), 2),
        ]
      : []),
    ...(years.length > 2
      ? years.slice(1).map((_, i) => ({
          ...number(`change_${name(i)}_${name(i + 1)}`, `${name(i)}→${name(i + 1)}`, yearly(i), 1),
          heading: words.rankChange(name(i), name(i + 1)) + ofMeasure,
        }))
      : []),
    ...(regions.length > 0 ? [number("region_change", labels.regionChange, regional, 3)] : []),
    ...years.map(({ inherited }, y) => ({
      ...number(
        `value_${name(y)}`,
        `${labels.points} ${name(y)}`,
        valueIn(y),
        // Where the screen is narrow, the newest year is the last to go.
        2 + (years.length - 1 - y) / years.length,
      ),
      human: (row: HistoryRow) =>
        valueIn(y)(row) === "" ? "–" : localized(valueIn(y)(row), lang) + (inherited ? "*" : ""),
      heading: `${measure ?? labels.points} ${name(y)}`,
    })),
    {
      ...number("score_change", labels.scoreChange, score, 1),
      heading: words.scoreChange(name(0), latest),
      human: (row) => (score(row) === "" ? "–" : localized(comparable ? score(row) : `(${score(row)})`, lang)),
    },
    { ...text("score_comparable", "", () => String(comparable)), machineOnly: true },
    ...(units.parts
      ? [
          {
            ...text("parts", labels.parts, ({ unit }) => (units.parts?.[unit] ?? []).join("+")),
            machineOnly: true,
            heading: labels.parts,
          },
        ]
      : []),
    ...(years.some(({ inherited }) => inherited)
      ? [{ ...text("inherited", labels.inherited, () => "true"), machineOnly: true, heading: labels.inherited }]
      : []),
    { ...text("like_for_like", "", () => String(likeForLike)), machineOnly: true },
  ];
}
