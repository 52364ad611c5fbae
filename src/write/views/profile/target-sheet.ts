import { subtract } from "../../../core/fraction.ts";
import type { Profile, TargetResult } from "../../../types/index.ts";
import { localized } from "../../formats/number.ts";
import type { Section } from "../../formats/page.ts";
import { signedText } from "../../formats/parts.ts";
import type { Sheet } from "../../formats/sheet.ts";
import type { TargetSaid } from "../../words/profile.ts";
import { numberColumn, textColumn } from "../columns.ts";
import { type ProfileView, valueText } from "./profile-view.ts";

/** What it would take: a sentence on the ranked measure, and a row for each other that could do it alone. */
export function targetSection(profile: Profile, target: TargetResult, view: ProfileView): Section {
  const { words, lang } = view;
  const { by } = profile;
  const { needed, lacking } = target;
  const text = (value: typeof needed): string => localized(valueText(value, profile), lang);
  const said = {
    measure: by.name[lang],
    what: whatOf(target, profile, view),
    needed: text(needed),
    lacking: text(lacking),
  };
  if (needed === undefined || lacking === undefined) {
    return { title: words.profile.sections.target, lines: [unreachedLine(profile, target, said, view)] };
  }
  const spare = text({ n: -lacking.n, d: lacking.d });
  const line = lacking.n > 0n ? words.profile.lacks(said) : words.profile.reached({ ...said, lacking: spare });
  const lines = lacking.n > 0n && target.alone.length > 0 ? [line, words.profile.alone] : [line];
  const sheet = lacking.n > 0n && target.alone.length > 0 ? aloneSheet(profile, target, view) : undefined;
  return { title: words.profile.sections.target, lines, sheet };
}

/** Why no value is named: the unit has none itself, the one aimed at has no rank, or none is enough. */
function unreachedLine(profile: Profile, target: TargetResult, said: TargetSaid, { words, lang }: ProfileView): string {
  const { by, measures } = profile;
  if (measures[0]?.values.at(-1) === undefined) {
    const absent = target.absent.length > 0 ? target.absent : [by];
    return words.profile.valueless(said, absent.map(({ name }) => name[lang]).join(", "));
  }
  if (target.target.kind === "unit" && target.rank === undefined) {
    return words.profile.unrankedTarget(said, target.target.unit);
  }
  return words.profile.unreachable(said);
}

/** A target in words: rank 10, the rank of a unit, a score. */
export function whatOf({ target }: TargetResult, profile: Profile, { words, lang }: ProfileView): string {
  if (target.kind === "score") return words.profile.scoreTarget(localized(valueText(target.score, profile), lang));
  return target.kind === "rank" ? words.profile.rankTarget(String(target.rank)) : words.profile.unitTarget(target.unit);
}

type Alone = TargetResult["alone"][number];

function aloneSheet(profile: Profile, { alone }: TargetResult, { words, lang }: ProfileView): Sheet<Alone> {
  const { labels, cannot } = words.profile;
  const lacking = ({ value, needed }: Alone): string =>
    value && needed ? signedText(valueText(subtract(needed, value), profile)) : "";
  const needed = (row: Alone): string => valueText(row.needed, profile);
  return {
    columns: [
      textColumn("measure", words.labels.measure, ({ measure }) => measure.name[lang]),
      numberColumn("now", labels.now, lang, ({ value }) => valueText(value, profile)),
      numberColumn("needed", labels.needed, lang, needed, { human: (row) => localized(needed(row), lang) || cannot }),
      numberColumn("lacking", labels.lacking, lang, lacking),
    ],
    rows: alone,
    captions: [],
  };
}
