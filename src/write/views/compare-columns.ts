import type { Column, Comparison, MeasureHistory, Ranks } from "../../types/index.ts";
import { changeText, localized, rankText, textsOf } from "../formats/number.ts";
import { signedText } from "../formats/parts.ts";
import { numberColumn } from "./columns.ts";
import { firstRankColumn, partColumns } from "./compare-part-columns.ts";
import { type HistoryColumn, type HistoryRow, machineColumn, yearName } from "./compare-row.ts";
import { measureColumn, mergedColumns, unitColumns } from "./compare-unit-columns.ts";
import type { CompareView } from "./compare-view.ts";

type TextOfRow = (row: HistoryRow) => string;

/** The columns of all measures, or of the one that has a sheet to itself. */
export const compareColumns = (
  comparison: Comparison,
  view: CompareView,
  only: MeasureHistory | undefined,
): readonly HistoryColumn[] => new CompareColumns(comparison, view, only).all();

class CompareColumns {
  readonly #comparison: Comparison;
  readonly #view: CompareView;
  readonly #only: MeasureHistory | undefined;

  constructor(comparison: Comparison, view: CompareView, only: MeasureHistory | undefined) {
    this.#comparison = comparison;
    this.#view = view;
    this.#only = only;
  }

  all(): readonly HistoryColumn[] {
    const [comparison, view, only] = [this.#comparison, this.#view, this.#only];
    return [
      ...unitColumns(comparison, view),
      ...(only === undefined || comparison.histories.length === 1 ? measureColumn(comparison, view) : []),
      ...firstRankColumn(comparison, view),
      ...this.#ranks(),
      ...this.#change(),
      ...partColumns(comparison, view),
      ...this.#yearlyChanges(),
      ...this.#regionChange(),
      ...this.#scores(),
      ...this.#scoreChange(),
      ...mergedColumns(comparison, view),
      machineColumn("like_for_like", String(comparison.likeForLike)),
    ];
  }

  #ranks(): readonly HistoryColumn[] {
    const { years, explanations, units } = this.#comparison;
    const { words } = this.#view;
    return years.map((_, y) => {
      const year = this.#yearName(y);
      const label = explanations ? words.of(year, units.scheme) : year;
      const heading = `${words.labels.rank} ${year}${this.#ofMeasure()}`;
      return this.#number(
        `rank_${year}`,
        label,
        this.#rankTexts(rankText, ({ ranks }) => ranks[y]),
        heading,
      );
    });
  }

  #change(): readonly HistoryColumn[] {
    const { words } = this.#view;
    const heading = words.rankChange(this.#yearName(0), this.#lastYear()) + this.#ofMeasure();
    const change = this.#rankTexts(changeText, (history) => history.change);
    return [this.#number("change", words.labels.change, change, heading)];
  }

  #yearlyChanges(): readonly HistoryColumn[] {
    const { years } = this.#comparison;
    if (years.length < 3) return [];
    return years.slice(1).map((_, i) => {
      const [from, to] = [this.#yearName(i), this.#yearName(i + 1)];
      const change = this.#rankTexts(changeText, ({ changes }) => changes[i]);
      const heading = this.#view.words.rankChange(from, to) + this.#ofMeasure();
      return this.#number(`change_${from}_${to}`, `${from}→${to}`, change, heading, 1);
    });
  }

  #regionChange(): readonly HistoryColumn[] {
    const { words, lang } = this.#view;
    if (this.#comparison.regions.length === 0) return [];
    const change = this.#rankTexts(changeText, (history) => history.regionChange);
    return [numberColumn("region_change", words.labels.regionChange, lang, change, { optional: 3 })];
  }

  #scores(): readonly HistoryColumn[] {
    const { years } = this.#comparison;
    const { words, lang } = this.#view;
    const { points } = words.labels;
    return years.map(({ inherited }, y) => {
      const text = this.#scoreTexts(({ values }) => values[y]);
      const heading = `${this.#only?.measure.name[lang] ?? points} ${this.#yearName(y)}`;
      // Where the screen is narrow, the newest year is the last to go.
      const optional = 2 + (years.length - 1 - y) / years.length;
      return {
        ...this.#number(`value_${this.#yearName(y)}`, `${points} ${this.#yearName(y)}`, text, heading, optional),
        human: (row) => (text(row) === "" ? "–" : localized(text(row), lang) + (inherited ? "*" : "")),
      };
    });
  }

  /** What the score gained, in brackets to people where the years' scores are by two methodologies. */
  #scoreChange(): readonly HistoryColumn[] {
    const { comparable } = this.#comparison;
    const { words, lang } = this.#view;
    const plain = this.#scoreTexts((history) => history.scoreChange);
    const text: TextOfRow = (row) => signedText(plain(row));
    const heading = words.scoreChange(this.#yearName(0), this.#lastYear());
    return [
      {
        ...this.#number("score_change", words.labels.scoreChange, text, heading, 1),
        human: (row) => (text(row) === "" ? "–" : localized(comparable ? text(row) : `(${text(row)})`, lang)),
      },
      machineColumn("score_comparable", String(comparable)),
    ];
  }

  #number(key: string, label: string, machine: TextOfRow, heading: string, optional = 0): HistoryColumn {
    return numberColumn(key, label, this.#view.lang, machine, { heading, optional });
  }

  #rankTexts(
    text: (rank: number | undefined) => string,
    of: (history: MeasureHistory) => Ranks | undefined,
  ): TextOfRow {
    const ranks = this.#comparison.histories.map(of);
    return ({ m, unit }) => text(ranks[m]?.[unit]);
  }

  #scoreTexts(of: (history: MeasureHistory) => Column | undefined): TextOfRow {
    const { histories, rules } = this.#comparison;
    const texts = histories.map((history) => {
      const column = of(history);
      return column && textsOf(column, rules.decimals);
    });
    return ({ m, unit }) => texts[m]?.(unit) ?? "";
  }

  #yearName(y: number): string {
    return yearName(this.#comparison, y);
  }

  #lastYear(): string {
    return this.#yearName(this.#comparison.years.length - 1);
  }

  /** What headings say more on the sheet of a measure other than the first. */
  #ofMeasure(): string {
    const only = this.#only;
    return only === undefined || only === this.#comparison.histories[0]
      ? ""
      : `: ${only.measure.name[this.#view.lang]}`;
  }
}
