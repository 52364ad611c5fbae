import type { Profile, UnitStanding } from "../../../types/index.ts";
import { rankText } from "../../formats/number.ts";
import type { Sheet } from "../../formats/sheet.ts";
import { numberColumn, textColumn } from "../columns.ts";
import { unitColumnKey } from "../unit-key.ts";
import { leadText, type ProfileView, valueText } from "./profile-view.ts";

/** The units before and after one, and how far they are from it; its own row is marked. */
export function nearSheet(profile: Profile, { words, lang }: ProfileView): Sheet<UnitStanding> {
  const { above, below, by, name, code, measures } = profile;
  const [main] = measures;
  const own: UnitStanding = { code, name, rank: main?.ranks.at(-1), value: main?.values.at(-1) };
  return {
    columns: [
      numberColumn("rank", words.labels.rank, lang, ({ rank }) => rankText(rank)),
      textColumn(unitColumnKey(profile), words.labels.unit, (row) => row.name, {
        human: (row) => `${row === own ? "▸ " : ""}${row.name}`,
      }),
      numberColumn(by.code, by.name[lang], lang, ({ value }) => valueText(value, profile)),
      numberColumn("difference", words.profile.labels.lead, lang, (row) =>
        row === own ? "" : leadText(row.value, own.value, profile),
      ),
    ],
    rows: [...above, own, ...below],
    captions: [],
  };
}
