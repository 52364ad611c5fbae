import type { Comparison, Fraction, UnitStory } from "../../types/index.ts";
import { changeText, localized } from "../formats/number.ts";
import { partTexts } from "../formats/parts.ts";
import type { CompareView } from "./compare-view.ts";
import { shownNotes } from "./notes.ts";
import { figureText } from "./raw-sheet.ts";

/** What stands under a comparison: the method, who moved most or one unit's story, and the notes. */
export function compareCaptions(comparison: Comparison, view: CompareView): readonly string[] {
  const { words, lang, quiet, verbose } = view;
  const { years, units, by, rules, shown } = comparison;
  const range = years.map(({ year }, y) => year ?? y + 1).join(" → ");
  const lines = [
    [by.name[lang], range, words.schemeName[units.scheme]].join(" · "),
    [words.rankedOn(rules), words.ties[rules.ties]].join("; "),
  ];
  if (!comparison.story) lines.push(...movers(comparison, view));
  lines.push(...storyLines(comparison, view));
  if (shown.length < units.codes.length && !comparison.story) lines.push(words.topOf(shown.length, units.codes.length));
  if (quiet) return lines;
  return [...lines, ...shownNotes(comparison.notes, words, verbose).map(({ message }) => `${words.note}: ${message}`)];
}

function movers(comparison: Comparison, { words, lang }: CompareView): readonly string[] {
  const { units, histories, climbers, fallers } = comparison;
  const { ranks = [], change } = histories[0] ?? {};
  const told = (row: number): string => {
    const [from, to] = [ranks[0]?.[row], ranks.at(-1)?.[row]];
    return `${units.names[row]} ${localized(`${changeText(change?.[row])} (${from} → ${to})`, lang)}`;
  };
  const [up, down] = [climbers.map(told), fallers.map(told)];
  return [
    ...(up.length > 0 ? [words.climbers(up.join(", "))] : []),
    ...(down.length > 0 ? [words.fallers(down.join(", "))] : []),
  ];
}

/** One unit's story: what its change is made of, whom it passed, and what its figures and members did. */
function storyLines(comparison: Comparison, view: CompareView): readonly string[] {
  const { story } = comparison;
  const { words } = view;
  if (!story) return [];
  const list = (names: readonly string[]): string => (names.length > 0 ? names.join(", ") : words.nobody);
  return [
    ...explainedLines(comparison, story, view),
    words.passed(list(story.passed)),
    words.passedBy(list(story.passedBy)),
    ...figureLines(comparison, story, view),
    ...contributionLines(comparison, story, view),
  ];
}

function explainedLines(comparison: Comparison, { row }: UnitStory, { words, lang }: CompareView): readonly string[] {
  const { units, explanations, years, histories } = comparison;
  const explanation = explanations?.[row];
  if (!explanation) return [];
  const { method, own, others, oldListRank } = explanation;
  const year = String(years[0]?.year ?? 1);
  const merger =
    oldListRank === undefined
      ? ""
      : `${words.of(year, years[0]?.scheme ?? "none")}: ${oldListRank} → ${words.of(year, units.scheme)}: ${histories[0]?.ranks[0]?.[row]}`;
  const parts = partTexts([method, own, others], 1).map((text) => localized(text, lang));
  const [byMethod = "", byOwn = "", byOthers = ""] = parts;
  return [
    words.story({
      scheme: units.scheme,
      unit: units.names[row] ?? "",
      change: localized(changeText(histories[0]?.change[row]), lang),
      method: method.n === 0n ? "" : byMethod,
      own: byOwn,
      others: byOthers,
      merger,
    }),
  ];
}

/** How the raw figures of the unit changed. */
function figureLines({ years }: Comparison, { figures }: UnitStory, { words, lang }: CompareView): readonly string[] {
  if (figures.length === 0) return [];
  const methodology = years.at(-1)?.methodology;
  const shown = (figure: string, value: Fraction | undefined): string =>
    value && methodology ? localized(figureText(figure, value, methodology), lang) : "–";
  const changes = figures.map(
    ({ measure, figure, from, to }) => `${measure.name[lang]}: ${figure} ${shown(figure, from)} → ${shown(figure, to)}`,
  );
  return [words.figureChanges(changes.join("; "))];
}

/** What each member brought to the change of the score. */
function contributionLines(
  { rules }: Comparison,
  { score }: UnitStory,
  { words, lang }: CompareView,
): readonly string[] {
  if (!score?.members) return [];
  const { method, members, together } = score;
  const parts = [
    ...(method && method.n !== 0n ? [{ name: words.labels.method, change: method }] : []),
    ...members.map(({ measure, change }) => ({ name: measure.name[lang], change })),
    ...(together ? [{ name: words.profile.together(together.measures.length), change: together.change }] : []),
  ];
  const texts = partTexts(
    parts.map(({ change }) => change),
    rules.decimals,
  );
  return [words.contributions(parts.map(({ name }, i) => `${name} ${localized(texts[i] ?? "", lang)}`).join(", "))];
}
