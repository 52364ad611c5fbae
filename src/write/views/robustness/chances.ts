import { compare, fraction, multiply, sum } from "../../../core/fraction.ts";
import type { AnalysisHead, ChancesRow, Fraction, RankChances, ResultEnd } from "../../../types/index.ts";
import { decimalText, localized } from "../../formats/number.ts";
import { fractionText } from "../../formats/parts.ts";
import type { RowResult } from "../../formats/row-result.ts";
import type { Sheet, SheetColumn } from "../../formats/sheet.ts";
import { numberColumn, unitColumns } from "../columns.ts";
import type { RankView } from "../rank-view.ts";
import { analysisCaptions, analysisResult } from "./columns.ts";

/** The exact chances of each rank, a unit a row, in every format. */
export const chancesResult = (chances: RankChances, view: RankView): RowResult<AnalysisHead, ChancesRow, ResultEnd> =>
  analysisResult(
    chances,
    view,
    () => sheetOf(chances, view),
    () => rowsOf(chances),
  );

const ZERO = fraction(0n);

/** What the chances of one unit come to. */
interface Summary {
  readonly ranks: readonly (readonly [number, Fraction])[];
  readonly best: number;
  readonly worst: number;
  readonly expected: Fraction;
  readonly likeliest: number;
  readonly chance: Fraction;
  readonly first: Fraction;
}

/** Undefined of a unit that has no rank. */
function summaryOf(chances: ReadonlyMap<number, Fraction> | undefined, first: number): Summary | undefined {
  if (chances === undefined || chances.size === 0) return undefined;
  const ranks = [...chances].sort(([a], [b]) => a - b);
  const [likeliest] = ranks.toSorted(([, a], [, b]) => compare(b, a));
  return {
    ranks,
    best: ranks[0]?.[0] ?? Number.NaN,
    worst: ranks.at(-1)?.[0] ?? Number.NaN,
    expected: sum(ranks.map(([rank, chance]) => multiply(chance, fraction(BigInt(2 * rank), 2n)))),
    likeliest: likeliest?.[0] ?? Number.NaN,
    chance: likeliest?.[1] ?? ZERO,
    first: sum(ranks.filter(([rank]) => rank <= first).map(([, chance]) => chance)),
  };
}

function sheetOf(found: RankChances, view: RankView): Sheet {
  const { ranking, member, aggregate, from, to } = found;
  const { words, lang } = view;
  const percent = (value: Fraction): string => localized(`${decimalText(multiply(value, fraction(100n)), 0)} %`, lang);
  return {
    columns: [...unitColumns(ranking, view), ...summaryColumns(found, view), ...rankColumns(found, view)],
    rows: ranking.order,
    captions: analysisCaptions(
      ranking,
      [words.robustness.chances(member.name[lang], aggregate.name[lang], percent(from), percent(to))],
      view,
    ),
  };
}

function summaryColumns({ chances, first }: RankChances, { words, lang }: RankView): readonly SheetColumn[] {
  const { labels } = words.robustness;
  const summaries = chances.map((one) => summaryOf(one, first));
  const textOf = (text: (one: Summary) => string, missing: string) => (row: number) => {
    const one = summaries[row];
    return one ? text(one) : missing;
  };
  const number = (key: string, label: string, text: (one: Summary) => string, more: Partial<SheetColumn> = {}) =>
    numberColumn(key, label, lang, textOf(text, ""), more);
  const share = (key: string, label: string, of: (one: Summary) => Fraction): SheetColumn =>
    number(key, label, (one) => decimalText(of(one), 6), {
      human: textOf((one) => `${localized(decimalText(multiply(of(one), fraction(100n)), 1), lang)} %`, "–"),
    });
  return [
    number("expected", labels.expected, ({ expected }) => decimalText(expected, 4), {
      human: textOf(({ expected }) => localized(decimalText(expected, 1), lang), "–"),
    }),
    number("best", words.labels.best, ({ best }) => String(best)),
    number("worst", words.labels.worst, ({ worst }) => String(worst)),
    number("likeliest", labels.likeliest, ({ likeliest }) => String(likeliest)),
    share("chance", labels.chance, ({ chance }) => chance),
    share("first", words.among(first), (one) => one.first),
  ];
}

/** The chance of each rank that any unit may have, for machines. */
function rankColumns({ chances }: RankChances, { lang }: RankView): readonly SheetColumn[] {
  const ranks = [...new Set(chances.flatMap((one) => [...one.keys()]))].sort((a, b) => a - b);
  return ranks.map((rank) =>
    numberColumn(`p${rank}`, `p${rank}`, lang, (row) => decimalText(chances[row]?.get(rank) ?? ZERO, 6), {
      machineOnly: true,
    }),
  );
}

function* rowsOf({ ranking, chances, first }: RankChances): Generator<ChancesRow> {
  const { units, order } = ranking;
  for (const row of order) {
    const one = summaryOf(chances[row], first);
    yield {
      code: units.codes[row] ?? "",
      name: units.names[row] ?? "",
      expected: one ? fractionText(one.expected) : null,
      first: one ? fractionText(one.first) : null,
      chances: Object.fromEntries((one?.ranks ?? []).map(([rank, chance]) => [rank, fractionText(chance)])),
    };
  }
}
