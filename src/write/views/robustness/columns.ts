import type { AnalysisHead, RankAnalysis, Ranking, ResultEnd } from "../../../types/index.ts";
import { type RowResult, rowResult } from "../../formats/row-result.ts";
import type { Sheet } from "../../formats/sheet.ts";
import { methodText } from "../method-text.ts";
import { endOf, shownNotes } from "../notes.ts";
import type { RankView } from "../rank-view.ts";

/** What stands under an analysis: the table and method, what was done, the rules, the notes. */
export function analysisCaptions(ranking: Ranking, done: readonly string[], view: RankView): readonly string[] {
  const { words, lang, quiet, verbose } = view;
  const { year, units, methodology, rules, order, by } = ranking;
  const facts = [year, words.schemeName[units.scheme], by.name[lang], methodText(methodology, view)];
  const lines = [
    facts.filter((fact) => fact !== undefined).join(" · "),
    ...done,
    [words.rankedOn(rules), words.ties[rules.ties]].join("; "),
  ];
  if (order.length < units.codes.length) lines.push(words.topOf(order.length, units.codes.length));
  if (quiet) return lines;
  return [...lines, ...shownNotes(ranking.notes, words, verbose).map(({ message }) => `${words.note}: ${message}`)];
}

/** An analysis in every format: its sheet, and its rows as JSON has them. */
export const analysisResult = <Row>(
  analysis: RankAnalysis,
  view: RankView,
  sheet: () => Sheet<unknown>,
  rows: () => Iterable<Row>,
): RowResult<AnalysisHead, Row, ResultEnd> =>
  rowResult(sheet, () => ({ head: analysisHead(analysis), rows, end: endOf(analysis.ranking.notes, view) }));

/** The head of an analysis as JSON has it. */
export function analysisHead({ kind, ranking }: RankAnalysis): AnalysisHead {
  const { year, units, methodology, by } = ranking;
  return {
    schemaVersion: 2,
    command: "robustness",
    analysis: kind,
    ...(year === undefined ? {} : { year }),
    scheme: units.scheme,
    methodology: methodology.id,
    measure: by.code,
  };
}
