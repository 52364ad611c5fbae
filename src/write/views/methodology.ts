import { effectiveWeights, mainMeasure, measureOf, membersOf, topsOf } from "../../core/graph.ts";
import type { Fraction, Lang, Measure, Methodology } from "../../types/index.ts";
import { jsonText } from "../formats/json.ts";
import { decimalText, exactText, localized } from "../formats/number.ts";
import type { Sheet, SheetColumn } from "../formats/sheet.ts";
import { kindText } from "../words/phrases.ts";
import type { UnusualMean, Words } from "../words/words.ts";
import { numberColumn, textColumn } from "./columns.ts";
import { sourceIn } from "./method-text.ts";
import { ruleText } from "./rule-text.ts";

const SHARE_DECIMALS = 2;

/** The methodologies there are, a row each. */
export function methodologyList(methodologies: readonly Methodology[], words: Words, lang: Lang): Sheet<Methodology> {
  const { labels } = words;
  return {
    name: labels.methodologies,
    columns: [
      textColumn("id", labels.id, ({ id }) => id),
      textColumn("years", labels.years, ({ years }) => yearsText(years)),
      textColumn("title", labels.title, ({ title }) => title[lang], { wraps: true }),
      textColumn("source", labels.source, (methodology) => sourceIn(methodology, lang), { optional: 1 }),
      textColumn("assumed", labels.assumed, ({ assumed }) => assumed?.[lang] ?? "", { optional: 2 }),
    ],
    rows: methodologies,
    captions: methodologies.flatMap(({ id, assumed }) =>
      assumed ? [words.notes["assumed-weights"]({ methodology: id, text: assumed }, words.few)] : [],
    ),
  };
}

const yearsText = (years: Methodology["years"]): string =>
  years === undefined ? "" : years[0] === years[1] ? String(years[0]) : `${years[0]}–${years[1]}`;

/** The mean of an aggregate, where it is not the usual one. */
const meanOf = (measure: Measure): UnusualMean | undefined =>
  measure.is === "aggregate" && measure.mean !== "arithmetic" ? measure.mean : undefined;

interface Line {
  readonly depth: number;
  readonly measure: Measure;
  /** Its weight in the measure above it. */
  readonly weight: Fraction | undefined;
  /** An aggregate whose members stand further up already. */
  readonly again: boolean;
}

/** The tree of a methodology: every aggregate with its members (once), their weights, and each leaf's share in the main measure. */
export function methodologyTree(methodology: Methodology, words: Words, lang: Lang): Sheet<Line> {
  const { labels } = words;
  return {
    name: methodology.id,
    columns: treeColumns(methodology, words, lang),
    rows: linesOf(methodology),
    captions: [
      `${methodology.title[lang]}${methodology.years ? ` · ${yearsText(methodology.years)}` : ""}`,
      `${labels.source}: ${sourceIn(methodology, lang)}`,
      ...(methodology.assumed ? [`${labels.assumed}: ${methodology.assumed[lang]}`] : []),
      `${words.rankedOn(methodology)}; ${words.ties[methodology.ties]}`,
    ],
  };
}

/** The measures from the top down, the tree of the main one first. */
function linesOf(methodology: Methodology): readonly Line[] {
  const main = mainMeasure(methodology);
  const lines: Line[] = [];
  const opened = new Set<Measure>();
  const visit = (measure: Measure, depth: number, weight: Fraction | undefined): void => {
    lines.push({ depth, measure, weight, again: opened.has(measure) });
    if (opened.has(measure)) return;
    if (measure.is === "aggregate") opened.add(measure);
    for (const [code, next] of membersOf(measure)) {
      const member = measureOf(methodology, code);
      if (member) visit(member, depth + 1, next);
    }
  };
  if (main) visit(main, 0, undefined);
  for (const top of topsOf(methodology)) if (top !== main) visit(top, 0, undefined);
  return lines;
}

function treeColumns(methodology: Methodology, words: Words, lang: Lang): readonly SheetColumn<Line>[] {
  const { labels } = words;
  const main = mainMeasure(methodology);
  const shares = main ? effectiveWeights(methodology, main.code) : new Map<string, Fraction>();
  const share = ({ measure }: Line): string => {
    const value = shares.get(measure.code);
    return value === undefined ? "" : `${decimalText({ n: value.n * 100n, d: value.d }, SHARE_DECIMALS)}%`;
  };
  const weightText = ({ weight }: Line): string =>
    weight === undefined ? "" : weight.n === 0n ? `0 (${labels.notScored})` : exactText(weight);
  const rule = ({ measure }: Line): string => (measure.is === "leaf" ? ruleText(measure, methodology, lang) : "");
  const hasRules = methodology.measures.some((measure) => measure.is === "leaf" && measure.score);
  return [
    textColumn("measure", labels.measure, ({ measure }) => measure.name[lang], {
      wraps: true,
      human: ({ depth, measure, again }) => `${"  ".repeat(depth)}${measure.name[lang]}${again ? " ↑" : ""}`,
    }),
    textColumn("code", labels.code, ({ measure }) => measure.code),
    textColumn("kind", labels.kind, ({ measure }) => kindText(measure.kind, meanOf(measure)), {
      optional: 1,
      human: ({ measure }) => words.kind(measure.kind, meanOf(measure)),
    }),
    numberColumn("weight", labels.weight, lang, ({ weight }) => (weight ? exactText(weight) : ""), {
      human: (line) => localized(weightText(line), lang),
    }),
    numberColumn("share", `${labels.share}: ${main?.name[lang] ?? ""}`, lang, share, {
      human: (line) => localized(share(line), lang),
    }),
    ...(hasRules ? [textColumn("rule", labels.rule, rule, { wraps: true })] : []),
  ];
}

/** A methodology as it stands, with each leaf's share in the main measure, 0–1; a methodology file again. */
export function methodologyJson(methodology: Methodology): string {
  const main = mainMeasure(methodology);
  const shares = main ? [...effectiveWeights(methodology, main.code)] : [];
  const weights = new Map(shares.map(([code, share]) => [code, Number(decimalText(share, 12))]));
  return json({ ...fileOf(methodology), effectiveWeights: weights });
}

/** All of them. */
export const methodologiesJson = (methodologies: readonly Methodology[]): string =>
  json({ methodologies: methodologies.map(fileOf) });

/** What a methodology file says: whether a measure is a leaf or an aggregate shows in what it has. */
export const fileOf = (methodology: Methodology): object => ({
  ...methodology,
  measures: methodology.measures.map(({ is: _, ...measure }) => measure),
});

const json = (content: object): string => `${jsonText({ schemaVersion: 2, command: "methodology", ...content })}\n`;
