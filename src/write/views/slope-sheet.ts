import type { Lang, Profile } from "../../types/index.ts";
import { rankText } from "../formats/number.ts";
import type { Sheet } from "../formats/sheet.ts";
import type { Words } from "../words/words.ts";
import { numberColumn, textColumn } from "./columns.ts";

/** A unit of a list, its rank, and how many are ranked there. */
interface Place {
  readonly code: string;
  readonly name: string;
  readonly rank: number | undefined;
  readonly of: number;
}

/** A unit of the list that a table was on, and the unit of the list of the report that has its values. */
export interface Kin {
  readonly old: Place;
  readonly now: Place;
}

/** Old units with new ones in the newest year whose table was on another list, best old rank first; none where none was. */
export function kinOf(cards: readonly Profile[]): readonly Kin[] {
  const newest = Math.max(...cards.map(({ years }) => years.findLastIndex(({ before }) => before.length > 0)));
  const kin = cards.flatMap(({ code, name, years }) => {
    const year = years[newest];
    if (year === undefined) return [];
    const now: Place = { code, name, rank: year.rank, of: year.of };
    return year.before.map((old) => ({ old: { ...old, of: year.beforeOf }, now }));
  });
  return kin.sort((a, b) => (a.old.rank ?? Number.POSITIVE_INFINITY) - (b.old.rank ?? Number.POSITIVE_INFINITY));
}

/** The ranks of old units and of those that they are part of, a row an old unit. */
export function slopeSheet(kin: readonly Kin[], { labels }: Words, lang: Lang): Sheet<Kin> {
  const [first] = kin;
  return {
    columns: [
      numberColumn("old_rank", `${labels.rank} (${first?.old.of ?? ""})`, lang, ({ old }) => rankText(old.rank)),
      textColumn("old", labels.unit, ({ old }) => old.name),
      textColumn("now", labels.unit, ({ now }) => now.name),
      numberColumn("rank", `${labels.rank} (${first?.now.of ?? ""})`, lang, ({ now }) => rankText(now.rank)),
    ],
    rows: kin,
    captions: [],
  };
}
