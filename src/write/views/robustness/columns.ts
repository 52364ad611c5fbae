import { once } from "../../../core/once.ts";
import type { AnalysisHead, Lang, RankAnalysis, Ranking, Ranks, ResultEnd } from "../../../types/index.ts";
import { rankText } from "../../formats/number.ts";
import type { SheetColumn } from "../../formats/sheet.ts";
import { numberColumn, textColumn } from "../columns.ts";
import { endOf, shownNotes } from "../notes.ts";
import type { RankView } from "../rank-view.ts";
import { marked, tiesIn } from "../ties.ts";
import { unitKey } from "../unit-key.ts";

/** Ranks as people read them: `=` before one that is shared. */
export function rankColumn(
  key: string,
  label: string,
  ranks: Ranks,
  lang: Lang,
  more: Partial<SheetColumn> = {},
): SheetColumn {
  const tied = once(() => tiesIn(ranks));
  const human = (row: number): string => marked(ranks[row], tied(), lang);
  return numberColumn(key, label, lang, (row) => rankText(ranks[row]), { human, ...more });
}

/** The rank, code and name of each unit by the given weights. */
export function unitColumns({ units, standings, by }: Ranking, { words, lang }: RankView): readonly SheetColumn[] {
  const { labels } = words;
  const ranks = standings.get(by.code)?.ranks ?? new Float64Array();
  const isName = (code: string, row: number): boolean => code === units.names[row];
  return [
    rankColumn("rank", labels.rank, ranks, lang),
    textColumn("code", labels.code, (row) => units.codes[row] ?? "", {
      optional: 3,
      machineOnly: units.codes.every(isName),
    }),
    textColumn(unitKey(units), labels.unit, (row) => units.names[row] ?? ""),
  ];
}

/** What stands under an analysis: the table and method, what was done, the rules, the notes. */
export function analysisCaptions(ranking: Ranking, done: readonly string[], view: RankView): readonly string[] {
  const { words, lang, quiet, verbose } = view;
  const { year, units, methodology, rules, order, by } = ranking;
  const { title, source, id } = methodology;
  const facts = [year, words.schemeName[units.scheme], by.name[lang], words.method(title[lang], source, id)];
  const lines = [
    facts.filter((fact) => fact !== undefined).join(" · "),
    ...done,
    [words.rankedOn(rules), words.ties[rules.ties]].join("; "),
  ];
  if (order.length < units.codes.length) lines.push(words.topOf(order.length, units.codes.length));
  if (quiet) return lines;
  return [...lines, ...shownNotes(ranking.notes, words, verbose).map(({ message }) => `${words.note}: ${message}`)];
}

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

/** Its end. */
export const analysisEnd = ({ ranking }: RankAnalysis, view: RankView): ResultEnd => endOf(ranking.notes, view);
