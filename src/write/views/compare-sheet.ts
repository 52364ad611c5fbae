import type { Comparison, Explanation, Lang, MeasureHistory } from "../../types/index.ts";
import { changeText, decimalText, localized, rankText, textsOf } from "../formats/number.ts";
import type { Sheet, SheetColumn } from "../formats/sheet.ts";
import type { Words } from "../words/words.ts";
import { shownNotes } from "./notes.ts";

/** How a comparison is to be shown. */
export interface CompareView {
  readonly words: Words;
  readonly lang: Lang;
  readonly quiet: boolean;
  readonly verbose: boolean;
  /** Whether measures were asked for by name, so that each has its row. */
  readonly several: boolean;
}

/** A comparison as a table: a row a unit, or a row a unit and measure; ranks of each year, then changes, then scores. */
export function compareSheet(comparison: Comparison, view: CompareView): Sheet {
  const { histories, shown } = comparison;
  const per = histories.length;
  const rows = shown.flatMap((unit) => histories.map((_, m) => unit * per + m));
  return { columns: columnsOf(comparison, view, per), rows, captions: captions(comparison, view) };
}

function columnsOf(comparison: Comparison, { words, lang, several }: CompareView, per: number): readonly SheetColumn[] {
  const { years, units, histories, regionOf, regions, rules, explanations, comparable, likeForLike } = comparison;
  const { labels } = words;
  const unit = (row: number): number => Math.floor(row / per);
  const history = (row: number): MeasureHistory | undefined => histories[row % per];
  const text = (key: string, label: string, machine: SheetColumn["machine"], optional = 0): SheetColumn => ({
    ...{ key, label, align: "left", optional, machine },
  });
  const number = (key: string, label: string, machine: SheetColumn["machine"], optional = 0): SheetColumn => ({
    ...{ key, label, align: "right", numeric: true, optional, machine },
    human: (row) => localized(machine(row), lang) || "–",
  });
  const regionName = (row: number): string => regions[regionOf[unit(row)] ?? -1]?.name[lang] ?? "";
  const name = (y: number): string => String(years[y]?.year ?? y + 1);
  const rankIn = (y: number) => (row: number) => rankText(history(row)?.ranks[y]?.[unit(row)]);
  const valueTexts = histories.map(({ values }) => values.map((column) => textsOf(column, rules.decimals)));
  const scoreTexts = histories.map((one) => textsOf(one.scoreChange, rules.decimals));
  const signed = (value: string): string => (value === "" || value.startsWith("-") ? value : `+${value}`);
  const score = (row: number): string => signed(scoreTexts[row % per]?.(unit(row)) ?? "");
  const change = (row: number): string => changeText(history(row)?.change[unit(row)]);
  const regional = (row: number): string => changeText(history(row)?.regionChange[unit(row)]);
  const yearly = (i: number) => (row: number) => changeText(history(row)?.changes[i]?.[unit(row)]);
  const explained = (read: (one: Explanation) => number | undefined) => (row: number) => {
    const one = row % per === 0 ? explanations?.[unit(row)] : undefined;
    return one && read(one);
  };
  const part = (key: string, label: string, read: Parameters<typeof explained>[0]) =>
    number(key, label, (row) => changeText(explained(read)(row)));
  return [
    text("code", labels.code, (row) => units.codes[unit(row)] ?? "", 5),
    text("province", labels.unit, (row) => units.names[unit(row)] ?? ""),
    ...(regions.length > 0 ? [text("region", labels.region, regionName, 4)] : []),
    ...(several
      ? [
          {
            ...text("measure", labels.measure, (row) => history(row)?.measure.code ?? ""),
            human: (row: number) => history(row)?.measure.name[lang] ?? "",
          },
        ]
      : []),
    ...(explanations && comparison.years[0]?.scheme !== units.scheme
      ? [
          number(`rank_${name(0)}_own_list`, words.of(name(0), years[0]?.scheme ?? "none"), (row) =>
            rankText(explained(({ oldListRank }) => oldListRank)(row)),
          ),
        ]
      : []),
    ...years.map((_, y) =>
      number(`rank_${name(y)}`, explanations ? words.of(name(y), units.scheme) : name(y), rankIn(y)),
    ),
    number("change", labels.change, change),
    ...(explanations
      ? [
          part("own_score", words.ownScore(units.scheme), ({ own }) => own),
          part("others_scores", words.othersScores(units.scheme), ({ others }) => others),
        ]
      : []),
    ...(years.length > 2
      ? years
          .slice(1)
          .map((_, i) => number(`change_${name(i)}_${name(i + 1)}`, `${name(i)}→${name(i + 1)}`, yearly(i), 1))
      : []),
    ...(regions.length > 0 ? [number("region_change", labels.regionChange, regional, 3)] : []),
    ...years.map((_, y) =>
      number(
        `value_${name(y)}`,
        `${labels.points} ${name(y)}`,
        (row) => valueTexts[row % per]?.[y]?.(unit(row)) ?? "",
        // Where the screen is narrow, the newest year is the last to go.
        2 + (years.length - 1 - y) / years.length,
      ),
    ),
    {
      ...number("score_change", labels.scoreChange, score, 1),
      human: (row) => (score(row) === "" ? "–" : localized(comparable ? score(row) : `(${score(row)})`, lang)),
    },
    { ...text("score_comparable", "", () => String(comparable)), machineOnly: true },
    ...(units.parts
      ? [{ ...text("parts", labels.parts, (row) => (units.parts?.[unit(row)] ?? []).join("+")), machineOnly: true }]
      : []),
    { ...text("like_for_like", "", () => String(likeForLike)), machineOnly: true },
  ];
}

function captions(comparison: Comparison, view: CompareView): readonly string[] {
  const { words, lang, quiet, verbose } = view;
  const { years, units, by, rules, shown } = comparison;
  const range = years.map(({ year }, y) => year ?? y + 1).join(" → ");
  const lines = [
    [by.name[lang], range, words.schemeName[units.scheme]].join(" · "),
    [words.rankedOn(rules), words.ties[rules.ties]].join("; "),
  ];
  if (!comparison.story) lines.push(...movers(comparison, view));
  lines.push(...storyLines(comparison, view));
  if (shown.length < units.codes.length && !comparison.story) lines.push(words.topOf(shown.length, units.codes.length));
  if (quiet) return lines;
  return [...lines, ...shownNotes(comparison.notes, words, verbose).map(({ message }) => `${words.note}: ${message}`)];
}

function movers(comparison: Comparison, { words, lang }: CompareView): readonly string[] {
  const { units, histories, climbers, fallers } = comparison;
  const { ranks = [], change } = histories[0] ?? {};
  const told = (row: number): string => {
    const [from, to] = [ranks[0]?.[row], ranks.at(-1)?.[row]];
    return `${units.names[row]} ${localized(`${changeText(change?.[row])} (${from} → ${to})`, lang)}`;
  };
  const [up, down] = [climbers.map(told), fallers.map(told)];
  return [
    ...(up.length > 0 ? [words.climbers(up.join(", "))] : []),
    ...(down.length > 0 ? [words.fallers(down.join(", "))] : []),
  ];
}

function storyLines(comparison: Comparison, { words, lang }: CompareView): readonly string[] {
  const { story, units, explanations, years, histories, rules } = comparison;
  if (!story) return [];
  const explanation = explanations?.[story.row];
  const ranks = histories[0]?.ranks;
  const list = (names: readonly string[]): string => (names.length > 0 ? names.join(", ") : words.nobody);
  const lines: string[] = [];
  if (explanation) {
    const { own, others, oldListRank } = explanation;
    const year = String(years[0]?.year ?? 1);
    const merger =
      oldListRank === undefined
        ? ""
        : `${words.of(year, years[0]?.scheme ?? "none")}: ${oldListRank} → ${words.of(year, units.scheme)}: ${ranks?.[0]?.[story.row]}`;
    const text = (change: number): string => localized(changeText(change), lang);
    lines.push(
      words.story({
        scheme: units.scheme,
        unit: units.names[story.row] ?? "",
        change: text(own + others),
        own: text(own),
        others: text(others),
        merger,
      }),
    );
  }
  lines.push(words.passed(list(story.passed)), words.passedBy(list(story.passedBy)));
  if (story.contributions) {
    const parts = story.contributions.map(({ measure, change }) => {
      const value = decimalText(change, rules.decimals);
      return `${measure.name[lang]} ${localized(value.startsWith("-") ? value : `+${value}`, lang)}`;
    });
    lines.push(words.contributions(parts.join(", ")));
  }
  return lines;
}
