import { subtract } from "../../../core/fraction.ts";
import type { Profile, TargetResult } from "../../../types/index.ts";
import { localized } from "../../formats/number.ts";
import type { Section } from "../../formats/page.ts";
import { signedText } from "../../formats/parts.ts";
import type { Sheet } from "../../formats/sheet.ts";
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
    return { title: words.profile.sections.target, lines: [words.profile.unreachable(said)] };
  }
  const spare = text({ n: -lacking.n, d: lacking.d });
  const line = lacking.n > 0n ? words.profile.lacks(said) : words.profile.reached({ ...said, lacking: spare });
  const lines = lacking.n > 0n && target.alone.length > 0 ? [line, words.profile.alone] : [line];
  const sheet = lacking.n > 0n && target.alone.length > 0 ? aloneSheet(profile, target, view) : undefined;
  return { title: words.profile.sections.target, lines, sheet };
}

/** A target in words: rank 10, the rank of a unit, a score. */
export function whatOf({ target }: TargetResult, profile: Profile, { words, lang }: ProfileView): string {
  if (target.kind === "score") return words.profile.scoreTarget(localized(valueText(target.score, profile), lang));
  return target.kind === "rank" ? words.profile.rankTarget(String(target.rank)) : words.profile.unitTarget(target.unit);
}

function aloneSheet(profile: Profile, { alone }: TargetResult, { words, lang }: ProfileView): Sheet {
  const { labels, cannot } = words.profile;
  const lacking = (row: number): string => {
    const { value, needed } = alone[row] ?? {};
    return value && needed ? signedText(valueText(subtract(needed, value), profile)) : "";
  };
  const needed = (row: number): string => valueText(alone[row]?.needed, profile);
  return {
    columns: [
      textColumn("measure", words.labels.measure, (row) => alone[row]?.measure.name[lang] ?? ""),
      numberColumn("now", labels.now, lang, (row) => valueText(alone[row]?.value, profile)),
      numberColumn("needed", labels.needed, lang, needed, { human: (row) => localized(needed(row), lang) || cannot }),
      numberColumn("lacking", labels.lacking, lang, lacking),
    ],
    rows: alone.keys(),
    captions: [],
  };
}
