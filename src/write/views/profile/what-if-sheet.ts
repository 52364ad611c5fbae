import type { Profile, ProfileMeasure } from "../../../types/index.ts";
import { rankText } from "../../formats/number.ts";
import { signedText } from "../../formats/parts.ts";
import type { Sheet } from "../../formats/sheet.ts";
import { numberColumn, textColumn } from "../columns.ts";
import { type ProfileView, valueText } from "./profile-view.ts";

/** More measures than anybody weighs against each other. */
const MOST = 12;

/** What the weakest measures of a unit would bring, each alone at its best value, all else as it is; the most first. */
export function whatIfSheet(profile: Profile, { words, lang }: ProfileView): Sheet<ProfileMeasure> {
  const { labels } = words.profile;
  const number = (key: string, label: string, text: (one: ProfileMeasure) => string) =>
    numberColumn(key, label, lang, text);
  return {
    columns: [
      textColumn("measure", words.labels.measure, ({ measure }) => measure.name[lang]),
      number("value", labels.value, ({ values }) => valueText(values.at(-1), profile)),
      number("to_gain", labels.gain, ({ gain }) => signedText(valueText(gain, profile))),
      number("gain_rank", labels.gainRank, ({ gainRank }) => rankText(gainRank)),
    ],
    rows: profile.gaps.slice(0, MOST),
    captions: [],
  };
}
