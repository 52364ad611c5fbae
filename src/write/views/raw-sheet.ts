import { at } from "../../core/column.ts";
import { figuresOf } from "../../core/figures.ts";
import { compare } from "../../core/fraction.ts";
import type { Fraction, Lang, Leaf, Methodology, Ranking, Scored } from "../../types/index.ts";
import { exactText, localized, rankText, textsOf } from "../formats/number.ts";
import type { Sheet, SheetColumn } from "../formats/sheet.ts";
import type { RankView } from "./rank-view.ts";
import { ruleText } from "./rule-text.ts";
import { unitKey } from "./unit-key.ts";

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

/** What a ranking rests on: a row a unit and scored measure, with its raw figures, rule, points and maximum. */
export function rawSheet(ranking: Ranking, view: RankView, name: string, captions: readonly string[]): Sheet {
  const { units, order, standings, by, rules, methodology, scored } = ranking;
  const { words, lang } = view;
  const { labels } = words;
  const leaves = scoredLeaves(ranking);
  const places = [...order];
  const main = standings.get(by.code);
  const unit = (row: number): number => places[Math.floor(row / leaves.length)] ?? 0;
  const leaf = (row: number): Leaf | undefined => leaves[row % leaves.length];
  const texts = leaves.map(({ code }) => {
    const column = scored?.measures.get(code);
    return column ? textsOf(column, rules.decimals) : () => "";
  });
  const text = (key: string, label: string, machine: SheetColumn["machine"], optional = 0): SheetColumn => ({
    ...{ key, label, align: "left", optional, machine },
  });
  const number = (key: string, label: string, machine: SheetColumn["machine"]): SheetColumn => ({
    ...{ key, label, align: "right", numeric: true, machine },
    human: (row) => localized(machine(row), lang) || "–",
  });
  const raw = (row: number, language: Lang): string => {
    const own = leaf(row);
    return own && scored ? figuresText(own, unit(row), scored, methodology, language) : "";
  };
  const rule = (row: number, language: Lang): string => {
    const own = leaf(row);
    return own ? ruleText(own, methodology, language) : "";
  };
  return {
    name,
    columns: [
      number("rank", labels.rank, (row) => rankText(main?.ranks[unit(row)])),
      text("code", labels.code, (row) => units.codes[unit(row)] ?? "", 3),
      text(unitKey(units), labels.unit, (row) => units.names[unit(row)] ?? ""),
      {
        ...text("measure", labels.measure, (row) => leaf(row)?.code ?? ""),
        human: (row) => leaf(row)?.name[lang] ?? "",
      },
      { ...text("figures", labels.figures, (row) => raw(row, "en")), human: (row) => raw(row, lang) },
      { ...text("rule", labels.rule, (row) => rule(row, "en"), 1), human: (row) => rule(row, lang) },
      number("score", labels.points, (row) => texts[row % leaves.length]?.(unit(row)) ?? ""),
      number("max", labels.max, (row) => {
        const own = leaf(row);
        return own ? exactText(own.max) : "";
      }),
    ],
    rows: Array.from({ length: places.length * leaves.length }, (_, row) => row),
    captions,
  };
}
