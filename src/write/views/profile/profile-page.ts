import type { Profile, ProfileYear } from "../../../types/index.ts";
import { localized, rankText } from "../../formats/number.ts";
import type { Page, Section } from "../../formats/page.ts";
import { shownNotes } from "../notes.ts";
import { measuresSheet } from "./measures-sheet.ts";
import { movesSheet } from "./moves-sheet.ts";
import { nearSheet } from "./near-sheet.ts";
import { NAMED, type ProfileView, valueText, yearName } from "./profile-view.ts";
import { targetSection } from "./target-sheet.ts";
import { yearsSheet } from "./years-sheet.ts";

/** A card as a page to read out: sentences first, tables under them. */
export function profilePage(profile: Profile, view: ProfileView): Page {
  const { words, lang, quiet, verbose } = view;
  const { sections } = words.profile;
  const { by, scheme, region, name, years, target, rules } = profile;
  const title = [name, by.name[lang], words.schemeName[scheme], region?.name[lang]];
  const parts: Section[] = [
    { title: sections.years, lines: [], sheet: yearsSheet(profile, view) },
    {
      title: `${sections.measures}, ${yearName(profile, years.length - 1)}`,
      lines: peerLines(profile, view),
      sheet: measuresSheet(profile, view),
    },
  ];
  const hasRank = years.at(-1)?.rank !== undefined;
  if (hasRank) parts.push({ title: sections.near, lines: [], sheet: nearSheet(profile, view) });
  if (profile.moves.findLast(({ rank }) => rank)) {
    parts.push({ title: sections.why, lines: [words.profile.shares], sheet: movesSheet(profile, view) });
  }
  if (target) parts.push(targetSection(profile, target, view));
  const notes = quiet ? [] : shownNotes(profile.notes, words, verbose);
  return {
    title: title.filter((part) => part !== undefined).join(" · "),
    lines: [
      ...standingLines(profile, view),
      ...lineageLines(profile, view),
      ...ownLists(profile, view),
      ...bestLines(profile, view),
    ],
    sections: parts,
    captions: [
      [words.rankedOn(rules), words.ties[rules.ties]].join("; "),
      ...notes.map(({ message }) => `${words.note}: ${message}`),
    ],
  };
}

/** Where the unit stands, stood before, and how many places it won. */
function standingLines(profile: Profile, { words, lang }: ProfileView): readonly string[] {
  const { years, by, name, scheme, region } = profile;
  const { profile: said } = words;
  const last = years.length - 1;
  const now = years[last];
  const [measure, year] = [by.name[lang], yearName(profile, last)];
  if (now?.rank === undefined) return [said.unranked(name, year, measure)];
  const { rank, of, regionRank = 0, regionOf } = now;
  const earlier = years
    .slice(0, last)
    .flatMap(({ rank: old }, y) => (old === undefined ? [] : [{ year: yearName(profile, y), rank: old }]))
    .toReversed();
  const [newest, oldest] = [earlier[0], earlier.at(-1)];
  const since = [...new Set([newest, oldest])].flatMap((one) =>
    one ? [{ year: one.year, change: one.rank - rank }] : [],
  );
  return [
    said.standing({
      year,
      unit: name,
      scheme,
      rank,
      of,
      measure,
      regionRank,
      regionOf,
      value: localized(valueText(now.value, profile), lang),
      region: region?.name[lang] ?? "",
    }),
    ...(earlier.length > 0 ? [said.earlier(earlier), said.moved(since)] : []),
  ];
}

/** What became of a unit in the merger. */
function lineageLines({ lineage, name }: Profile, { words }: ProfileView): readonly string[] {
  const { asked, parts, became } = lineage;
  const { profile: said } = words;
  return [
    ...(asked === undefined ? [] : [said.asked(asked, name)]),
    ...(parts.length > 0 ? [said.parts(name, parts.join(", "))] : []),
    ...(became ? [said.became(name, became.name, became.parts.filter((part) => part !== name).join(", "))] : []),
  ];
}

/** The units of the other list that it has its values from, year by year; published ranks there. */
function ownLists(profile: Profile, { words, lang }: ProfileView): readonly string[] {
  const { years, scheme, published } = profile;
  const { profile: said } = words;
  const standing = ({ before, beforeOf }: ProfileYear): string =>
    before
      .map(({ name, rank, value }) =>
        said.was(name, localized(rankText(rank), lang), beforeOf, localized(valueText(value, profile), lang)),
      )
      .join(", ");
  const elsewhere = published.filter((one) => one.scheme !== scheme);
  return [
    ...years.flatMap((year, y) =>
      year.before.length > 0 ? [said.before(yearName(profile, y), year.scheme, standing(year))] : [],
    ),
    ...(elsewhere.length > 0
      ? [said.published(elsewhere.map(({ year, scheme: list, rank }) => `${rank}/${list} (${year})`).join(", "))]
      : []),
  ];
}

function bestLines(profile: Profile, { words, lang }: ProfileView): readonly string[] {
  const { strengths, gaps } = profile;
  const { profile: said } = words;
  const best = strengths.map(({ measure, ranks }) =>
    said.strength(measure.name[lang], localized(rankText(ranks.at(-1)), lang)),
  );
  const worst = gaps
    .slice(0, NAMED)
    .map(({ measure, gain }) => said.gap(measure.name[lang], `+${localized(valueText(gain, profile), lang)}`));
  return [
    ...(best.length > 0 ? [said.strengths(best.join(", "))] : []),
    ...(worst.length > 0 ? [said.gaps(worst.join(", "))] : []),
  ];
}

/** Whom distances are to, where that is not everybody. */
function peerLines({ peers, region, above, below }: Profile, { words, lang }: ProfileView): readonly string[] {
  if (peers === "all") return [];
  const others = [...above, ...below];
  if (others.length === 0) return [words.profile.comparedWithNone];
  const names = peers === "region" && region ? region.name[lang] : others.map(({ name }) => name).join(", ");
  return [words.profile.compared(names)];
}
