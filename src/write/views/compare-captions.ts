import type { Comparison, Fraction } from "../../types/index.ts";
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

function storyLines(comparison: Comparison, { words, lang }: CompareView): readonly string[] {
  const { story, units, explanations, years, histories, rules } = comparison;
  const { labels } = words;
  if (!story) return [];
  const explanation = explanations?.[story.row];
  const ranks = histories[0]?.ranks;
  const list = (names: readonly string[]): string => (names.length > 0 ? names.join(", ") : words.nobody);
  const lines: string[] = [];
  if (explanation) {
    const { method, own, others, oldListRank } = explanation;
    const year = String(years[0]?.year ?? 1);
    const merger =
      oldListRank === undefined
        ? ""
        : `${words.of(year, years[0]?.scheme ?? "none")}: ${oldListRank} → ${words.of(year, units.scheme)}: ${ranks?.[0]?.[story.row]}`;
    const parts = partTexts([method, own, others], 1).map((text) => localized(text, lang));
    const [byMethod = "", byOwn = "", byOthers = ""] = parts;
    lines.push(
      words.story({
        scheme: units.scheme,
        unit: units.names[story.row] ?? "",
        change: localized(changeText(histories[0]?.change[story.row]), lang),
        method: method.n === 0n ? "" : byMethod,
        own: byOwn,
        others: byOthers,
        merger,
      }),
    );
  }
  lines.push(words.passed(list(story.passed)), words.passedBy(list(story.passedBy)));
  const methodology = years.at(-1)?.methodology;
  const shown = (figure: string, value: Fraction | undefined): string =>
    value && methodology ? localized(figureText(figure, value, methodology), lang) : "–";
  if (story.figures.length > 0) {
    const changes = story.figures.map(
      ({ measure, figure, from, to }) =>
        `${measure.name[lang]}: ${figure} ${shown(figure, from)} → ${shown(figure, to)}`,
    );
    lines.push(words.figureChanges(changes.join("; ")));
  }
  const { score } = story;
  if (score?.members) {
    const method = score.method && score.method.n !== 0n ? [{ name: labels.method, change: score.method }] : [];
    const { together } = score;
    const parts = [
      ...method,
      ...score.members.map(({ measure, change }) => ({ name: measure.name[lang], change })),
      ...(together ? [{ name: words.profile.together(together.measures.length), change: together.change }] : []),
    ];
    const texts = partTexts(
      parts.map(({ change }) => change),
      rules.decimals,
    );
    lines.push(
      words.contributions(parts.map(({ name }, i) => `${name} ${localized(texts[i] ?? "", lang)}`).join(", ")),
    );
  }
  return lines;
}
