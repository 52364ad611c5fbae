import type { Ranking } from "../../types/index.ts";
import { methodText } from "./method-text.ts";
import { shownNotes } from "./notes.ts";
import type { RankView } from "./rank-view.ts";

/** What stands under a ranking: the table and method, the rules, the notes. */
export function rankCaptions(ranking: Ranking, view: RankView): readonly string[] {
  const { words } = view;
  const { methodology, rules, units, order, year } = ranking;
  const scheme = words.schemeName[units.scheme];
  const facts = [year, scheme, methodText(methodology, view)].filter((fact) => fact !== undefined);
  const lines = [facts.join(" · "), [words.rankedOn(rules), words.ties[rules.ties]].join("; ")];
  if (order.length < units.codes.length) lines.push(words.topOf(order.length, units.codes.length));
  if (view.quiet) return lines;
  const notes = shownNotes(ranking.notes, words, view.verbose);
  return [...lines, ...notes.map(({ message }) => `${words.note}: ${message}`)];
}
