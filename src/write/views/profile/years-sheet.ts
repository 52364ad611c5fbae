import type { Profile } from "../../../types/index.ts";
import { changeText, rankText } from "../../formats/number.ts";
import { signedText } from "../../formats/parts.ts";
import type { Sheet } from "../../formats/sheet.ts";
import { numberColumn, textColumn } from "../columns.ts";
import { type ProfileView, valueText } from "./profile-view.ts";

/** A year, and its place among the tables; −1 where only published ranks are of it. */
interface YearRow {
  readonly year: number | undefined;
  readonly y: number;
}

/** The ranked measure over the years; with published ranks, also of years without scores. */
export function yearsSheet(profile: Profile, { words, lang }: ProfileView): Sheet<YearRow> {
  const { years, measures, target, region, published, by, scheme } = profile;
  const [main] = measures;
  const { labels } = words.profile;
  const known = new Set(years.map(({ year }) => year));
  const only = [...new Set(published.filter((one) => one.scheme === scheme).map(({ year }) => year))]
    .filter((year) => !known.has(year))
    .map((year) => ({ year, y: -1 }));
  const rows = [...only, ...years.map(({ year }, y) => ({ year, y }))].sort((a, b) =>
    a.year === undefined || b.year === undefined ? a.y - b.y : a.year - b.year,
  );
  const change = (y: number): number | undefined => {
    const [before, now] = [main?.ranks[y - 1], main?.ranks[y]];
    return before === undefined || now === undefined ? undefined : before - now;
  };
  const printed = ({ year }: YearRow): string => {
    const ranks = published.filter((one) => one.scheme === scheme && one.year === year).map(({ rank }) => rank);
    return [...new Set(ranks)].join("/");
  };
  const number = (key: string, label: string, text: (y: number) => string) =>
    numberColumn(key, label, lang, ({ y }: YearRow) => text(y));
  return {
    columns: [
      textColumn("year", words.labels.year, ({ year, y }) => String(year ?? y + 1)),
      number("rank", words.labels.rank, (y) => rankText(main?.ranks[y])),
      number("of", labels.of, (y) => (years[y] ? String(years[y].of) : "")),
      ...(region ? [number("region_rank", words.labels.regionRank, (y) => rankText(main?.regionRanks[y]))] : []),
      number(by.code, by.name[lang], (y) => valueText(main?.values[y], profile)),
      number("change", words.labels.change, (y) => changeText(change(y))),
      ...(target
        ? [number("to_target", labels.toTarget, (y) => signedText(valueText(target.years[y]?.lacking, profile)))]
        : []),
      ...(published.length > 0 ? [numberColumn("published", labels.published, lang, printed)] : []),
    ],
    rows,
    captions: [],
  };
}
