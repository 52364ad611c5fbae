import { at } from "../../core/column.ts";
import { figuresOf } from "../../core/figures.ts";
import { compare } from "../../core/fraction.ts";
import type { Column, Fraction, Lang, Leaf, Methodology, Ranking, Scored } from "../../types/index.ts";
import { exactText, localized, rankText, textsOf } from "../formats/number.ts";
import type { Sheet, SheetColumn } from "../formats/sheet.ts";
import { numberColumn, textColumn } from "./columns.ts";
import { rankCaptions } from "./rank-captions.ts";
import { type RankView, sheetName } from "./rank-view.ts";
import { ruleText } from "./rule-text.ts";
import { unitColumnKey } from "./unit-key.ts";

/** The measures of a ranking that were scored from raw figures. */
export const scoredLeaves = ({ methodology, scored }: Ranking): readonly Leaf[] =>
  methodology.measures.flatMap((measure) =>
    measure.is === "leaf" && scored?.measures.has(measure.code) ? [measure] : [],
  );

/** A raw figure as the table has it: its word, where it is given in words. */
export function figureText(code: string, value: Fraction, { figures = [] }: Methodology): string {
  const { words } = figures.find((figure) => figure.code === code) ?? {};
  const word = [...(words ?? [])].find(([, counts]) => compare(counts, value) === 0);
  return word?.[0] ?? exactText(value);
}

/** The raw figures that a measure of a unit follows from, each with what the table says. */
export const figuresText = (leaf: Leaf, row: number, { raw }: Scored, methodology: Methodology, lang: Lang): string =>
  (leaf.score ? figuresOf(leaf.score) : [])
    .map((code) => {
      const column = raw.columns.get(code);
      const value = column && at(column, row);
      return `${code} ${value ? localized(figureText(code, value, methodology), lang) : "–"}`;
    })
    .join("; ");

/** A scored measure of a unit: by its own figures or, carried from another list, by those of a unit there. */
interface RawRow {
  readonly unit: number;
  readonly leaf: Leaf;
  /** The place of the unit that has the figures; undefined in a row of points that were made of others'. */
  readonly source: number | undefined;
}

/** A row for each unit that the points came from; before them the unit's own, where these are not its points. */
function* rawRows({ order, scored }: Ranking, leaves: readonly Leaf[]): Generator<RawRow> {
  const carried = scored?.carried;
  const pointsOf = (columns: ReadonlyMap<string, Column> | undefined, code: string, place = -1) => {
    const column = columns?.get(code);
    return column && at(column, place);
  };
  for (const unit of order) {
    const sources = carried ? (carried.places[unit] ?? []) : [unit];
    for (const leaf of leaves) {
      const [first, second] = sources;
      const there = second === undefined ? pointsOf(scored?.measures, leaf.code, first) : undefined;
      const here = pointsOf(carried?.measures, leaf.code, unit);
      if (carried && here && (there === undefined || compare(here, there) !== 0)) {
        yield { unit, leaf, source: undefined };
      }
      for (const source of sources) yield { unit, leaf, source };
    }
  }
}

/** What a ranking rests on: a row a unit and scored measure, with its raw figures, rule, points and maximum. */
export function rawSheet(ranking: Ranking, view: RankView): Sheet<RawRow> {
  const { units, standings, by, rules, methodology, scored } = ranking;
  const { words, lang } = view;
  const { labels } = words;
  const main = standings.get(by.code);
  const pointsBy = (columns: ReadonlyMap<string, Column> | undefined) =>
    new Map([...(columns ?? [])].map(([code, column]) => [code, textsOf(column, rules.decimals)]));
  const [own, carried] = [pointsBy(scored?.measures), pointsBy(scored?.carried?.measures)];
  const column = (
    key: string,
    label: string,
    of: (row: RawRow, lang: Lang) => string,
    more = {},
  ): SheetColumn<RawRow> => textColumn(key, label, (row) => of(row, "en"), { human: (row) => of(row, lang), ...more });
  const raw = ({ leaf, source }: RawRow, language: Lang): string =>
    scored && source !== undefined ? figuresText(leaf, source, scored, methodology, language) : "";
  const rule = ({ leaf, source }: RawRow, language: Lang): string =>
    source === undefined ? "" : ruleText(leaf, methodology, language);
  const points = ({ leaf: { code }, unit, source }: RawRow): string =>
    (source === undefined ? carried.get(code)?.(unit) : own.get(code)?.(source)) ?? "";
  const sourceUnits = scored?.carried?.units;
  const sources = sourceUnits && [
    column("figures_of_code", "", ({ source }) => sourceUnits.codes[source ?? -1] ?? "", { machineOnly: true }),
    column("figures_of", labels.figuresOf, ({ source }) => sourceUnits.names[source ?? -1] ?? ""),
  ];
  return {
    name: sheetName(ranking, words),
    columns: [
      numberColumn("rank", labels.rank, lang, ({ unit }) => rankText(main?.ranks[unit])),
      column("code", labels.code, ({ unit }) => units.codes[unit] ?? "", {
        optional: 3,
        machineOnly: units.codes.every((code, unit) => code === units.names[unit]),
      }),
      column(unitColumnKey(units), labels.unit, ({ unit }) => units.names[unit] ?? ""),
      textColumn("measure", labels.measure, ({ leaf }) => leaf.code, {
        human: ({ leaf }) => leaf.name[lang],
        wraps: true,
      }),
      ...(sources ?? []),
      column("figures", labels.figures, raw, { wraps: true }),
      column("rule", labels.rule, rule, { optional: 1 }),
      numberColumn("score", labels.points, lang, points),
      numberColumn("max", labels.max, lang, ({ leaf }) => exactText(leaf.max)),
    ],
    rows: [...rawRows(ranking, scoredLeaves(ranking))],
    captions: rankCaptions(ranking, view),
  };
}
